/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.method;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.dynamics.stochastic.Changes;
import org.dissipa.dynamics.stochastic.CompiledNetwork;
import org.dissipa.dynamics.stochastic.EndState;
import org.dissipa.dynamics.stochastic.SimulationException;
import org.dissipa.dynamics.stochastic.SimulationLimits;
import org.dissipa.dynamics.stochastic.Simulator;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.network.Monitor;

/** The simulator of {@link TauLeapingMethod}. */
final class LeapKernel implements Simulator {
    private static final double STIFF = 100;
    /** Largest ordinary leap in relaxation times. */
    private static final double RELAXATION = 0.5;
    /** Ordinary leaps after a stiff one, which restore the fluctuations of fast species that it damps. */
    private static final int SETTLING = 8;
    private static final double WORTH_EVENTS = 10;
    private static final int SINGLE_EVENTS = 100;

    private final CompiledNetwork m_network;
    private final LeapSize m_size;
    private final LeapFirings m_firings;
    private final ImplicitLeap m_implicit;
    private final double[] m_propensity;
    private final double[] m_firing;
    private final boolean[] m_part;
    private final double[] m_next;
    private Course m_course;
    private RandomStream m_random;
    private double m_time;
    private long m_fired;
    private long m_implicitLeaps;
    private int m_settling;

    LeapKernel(final CompiledNetwork network, final double epsilon) {
        m_network = network;
        m_size = new LeapSize(network, epsilon);
        m_firings = new LeapFirings(network);
        m_implicit = network.species() <= ImplicitLeap.MOST_SPECIES ? new ImplicitLeap(network) : null;
        m_propensity = new double[network.channels()];
        m_firing = new double[network.channels()];
        m_part = new boolean[network.channels()];
        m_next = new double[network.species()];
    }

    /** Number of implicit leaps of the last run. */
    long implicitLeaps() {
        return m_implicitLeaps;
    }

    @Override
    public EndState run(final long[] initial, final double start, final double end, final RandomStream random,
        final TrajectoryObserver observer, final Monitor monitor, final SimulationLimits limits) {
        m_course = new Course(m_network, initial, start, end, observer, monitor, limits);
        if (m_course.observed) {
            throw new SimulationException("Tau-leaping leaps over many events at once and cannot show single ones; record states at "
                + "chosen times, or choose an exact method.");
        }
        m_random = random;
        m_time = start;
        m_fired = 0;
        m_implicitLeaps = 0;
        m_settling = 0;
        while (true) {
            final double total = evaluate();
            if (total == 0) {
                m_course.over(Double.POSITIVE_INFINITY);
                return m_course.finish(m_fired, true);
            }
            if (leap(total) && m_course.over(Math.nextUp(m_time))) {
                return m_course.finish(m_fired, false);
            }
            m_course.look(m_time, m_fired);
        }
    }

    private double evaluate() {
        for (int r = 0; r < m_propensity.length; r++) {
            m_propensity[r] = m_network.propensity(r, m_course.x, m_course.counts);
        }
        return m_course.sum(m_propensity);
    }

    /** Advances by a leap or by single events; answers whether a time was reached at which the course must be asked. */
    private boolean leap(final double total) {
        final double critical = m_size.markCritical(m_course.x, m_propensity);
        final double relaxation = m_size.relaxation(m_course.x, m_propensity);
        final double ordinary = Math.min(m_size.of(m_course.x, m_propensity, false), RELAXATION / relaxation);
        final double left = m_course.stop - m_time;
        double tau = ordinary;
        if (m_implicit != null && m_settling == 0) {
            final double relaxed = Math.min(m_size.of(m_course.x, m_propensity, true), left - SETTLING * ordinary);
            tau = relaxed > STIFF * ordinary ? relaxed : ordinary;
        }
        while (true) {
            final boolean stiff = tau > ordinary;
            if (tau < WORTH_EVENTS / total) {
                m_settling = 0;
                return singleEvents(SINGLE_EVENTS);
            }
            final double untilCritical = critical > 0 ? m_random.nextExponential() / critical : Double.POSITIVE_INFINITY;
            final double step = Math.min(tau, Math.min(untilCritical, left));
            final boolean implicit = stiff && step > ordinary;
            if (tryLeap(step, implicit, step == untilCritical ? criticalChannel(critical) : -1)) {
                m_settling = implicit ? SETTLING : Math.max(0, m_settling - 1);
                m_time = step == left ? m_course.stop : m_time + step;
                return step == left;
            }
            tau = Math.min(tau, step) / 2;
        }
    }

    private int criticalChannel(final double critical) {
        double u = m_random.nextDouble() * critical;
        int last = -1;
        for (int r = 0; r < m_propensity.length; r++) {
            if (m_size.critical(r)) {
                last = r;
                u -= m_propensity[r];
                if (u < 0) {
                    return r;
                }
            }
        }
        return last;
    }

    /** Fires all channels for a time; answers false, and changes nothing, where a count would become negative or cannot be found. */
    private boolean tryLeap(final double tau, final boolean implicit, final int criticalChannel) {
        for (int r = 0; r < m_firing.length; r++) {
            m_part[r] = !m_size.critical(r) && m_propensity[r] > 0;
            m_firing[r] = m_part[r] ? m_random.nextPoisson(m_propensity[r] * tau) : 0;
        }
        if (implicit) {
            if (!m_implicit.solve(m_course.x, tau, m_propensity, m_firing, m_part)) {
                return false;
            }
            m_implicitLeaps++;
        } else {
            m_firings.correct(m_course.x, tau, m_propensity, m_firing, m_part, m_random);
        }
        if (criticalChannel >= 0) {
            m_firing[criticalChannel] = 1;
        }
        final Changes changes = m_network.changes();
        System.arraycopy(m_course.x, 0, m_next, 0, m_next.length);
        double fired = 0;
        for (int r = 0; r < m_firing.length; r++) {
            fired += m_firing[r];
            for (int i = changes.start()[r]; i < changes.start()[r + 1]; i++) {
                m_next[changes.species()[i]] += changes.amount()[i] * m_firing[r];
            }
        }
        for (final double x : m_next) {
            if (x < 0) {
                return false;
            }
        }
        m_course.set(m_next);
        m_fired += (long)fired;
        return true;
    }

    /** Some events by the direct method; answers whether a time was reached at which the course must be asked. */
    private boolean singleEvents(final int number) {
        double total = m_course.sum(m_propensity);
        for (int i = 0; i < number && total > 0; i++) {
            final double next = m_time + m_random.nextExponential() / total;
            if (next > m_course.stop) {
                m_time = m_course.stop;
                return true;
            }
            m_time = next;
            double u = m_random.nextDouble() * total;
            int channel = 0;
            while (channel < m_propensity.length - 1 && (u -= m_propensity[channel]) >= 0) {
                channel++;
            }
            if (m_propensity[channel] > 0) {
                m_course.fire(channel);
                m_fired++;
                for (final int r : m_network.dependents().list(channel)) {
                    m_propensity[r] = m_network.propensity(r, m_course.x, m_course.counts);
                }
                total = m_course.sum(m_propensity);
            }
        }
        return false;
    }
}
