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

/** The simulator of {@link HybridMethod}. */
final class HybridKernel implements Simulator {
    private static final double SAFETY = 0.9;
    private static final double MOST_GROWTH = 4;
    private static final double MOST_SHRINKING = 0.2;

    private final CompiledNetwork m_network;
    private final long m_abundant;
    private final HybridFlow m_flow;
    private final boolean[] m_continuous;
    /** What each channel has flowed beyond whole firings. */
    private final double[] m_part;
    private final double[] m_whole;
    private Course m_course;
    private RandomStream m_random;
    private double m_time;
    private double m_step;
    /** Propensity that the discrete channels have yet to gather until one of them fires. */
    private double m_wait;
    private long m_fired;
    private double m_flowed;

    HybridKernel(final CompiledNetwork network, final long abundant) {
        m_network = network;
        m_abundant = abundant;
        m_flow = new HybridFlow(network);
        m_continuous = new boolean[network.channels()];
        m_part = new double[network.channels()];
        m_whole = new double[network.species()];
    }

    @Override
    public EndState run(final long[] initial, final double start, final double end, final RandomStream random,
        final TrajectoryObserver observer, final Monitor monitor, final SimulationLimits limits) {
        m_course = new Course(m_network, initial, start, end, observer, monitor, limits);
        if (m_course.observed) {
            throw new SimulationException("The hybrid method lets frequent channels flow and cannot show their single events; record states "
                + "at chosen times, or choose an exact method.");
        }
        m_course.countBy(this::count);
        m_random = random;
        m_time = start;
        m_wait = random.nextExponential();
        m_fired = 0;
        m_flowed = 0;
        m_step = 0;
        java.util.Arrays.fill(m_continuous, false);
        java.util.Arrays.fill(m_part, 0);
        while (true) {
            final boolean flows = partition();
            final boolean reached = flows ? flow() : jump();
            if (reached && m_course.over(Math.nextUp(m_time))) {
                return m_course.finish(m_fired + (long)m_flowed, false);
            }
            m_course.look(m_time, m_fired + (long)m_flowed);
        }
    }

    /** Whole counts nearest to the state: every channel's firings rounded, so that conserved totals hold. */
    private void count() {
        System.arraycopy(m_course.x, 0, m_whole, 0, m_whole.length);
        for (int r = 0; r < m_part.length; r++) {
            if (m_part[r] != 0) {
                change(m_whole, r, Math.rint(m_part[r]) - m_part[r]);
            }
        }
        for (int s = 0; s < m_whole.length; s++) {
            m_course.counts[s] = Math.round(m_whole[s]);
        }
    }

    /** Sorts channels into continuous and discrete ones; answers whether there are continuous ones. */
    private boolean partition() {
        boolean flows = false;
        for (int r = 0; r < m_continuous.length; r++) {
            final boolean now = abundant(r, m_continuous[r] ? m_abundant / 2.0 : m_abundant);
            if (m_continuous[r] && !now) {
                round(r);
            }
            m_continuous[r] = now;
            flows |= now;
        }
        return flows;
    }

    private boolean abundant(final int r, final double threshold) {
        final Changes changes = m_network.changes();
        for (int i = changes.start()[r]; i < changes.start()[r + 1]; i++) {
            if (m_course.x[changes.species()[i]] < threshold * Math.abs(changes.amount()[i])) {
                return false;
            }
        }
        return changes.start()[r] < changes.start()[r + 1];
    }

    /** Makes what a channel has flowed a whole number of firings, without bias. */
    private void round(final int r) {
        final double up = m_random.nextDouble() < m_part[r] ? 1 : 0;
        change(m_course.x, r, up - m_part[r]);
        m_part[r] = 0;
        settle(r);
    }

    /** Removes the rounding error of a species that no channel's broken firing touches any more. */
    private void settle(final int r) {
        final Changes changes = m_network.changes();
        for (int i = changes.start()[r]; i < changes.start()[r + 1]; i++) {
            final double x = m_course.x[changes.species()[i]];
            if (Math.abs(x - Math.rint(x)) < 1e-6) {
                m_course.x[changes.species()[i]] = Math.rint(x);
            }
        }
    }

    private void change(final double[] x, final int r, final double firings) {
        final Changes changes = m_network.changes();
        for (int i = changes.start()[r]; i < changes.start()[r + 1]; i++) {
            x[changes.species()[i]] += changes.amount()[i] * firings;
        }
    }

    /** One step of the integrator, to the next discrete firing or stop at most; answers whether the stop was reached. */
    private boolean flow() {
        final double left = m_course.stop - m_time;
        double h = Math.min(left, m_step > 0 ? m_step : firstStep());
        double error = m_flow.step(m_course.x, h, m_continuous);
        while (!(error <= 1) || exhausted()) {
            h *= error > 1 ? Math.max(MOST_SHRINKING, SAFETY * Math.pow(error, -0.2)) : MOST_SHRINKING;
            if (m_time + h == m_time) {
                throw new SimulationException("The hybrid method cannot advance beyond time " + m_time
                    + ": its continuous part changes too fast. Choose another method.");
            }
            error = m_flow.step(m_course.x, h, m_continuous);
        }
        m_step = h * Math.min(MOST_GROWTH, SAFETY * Math.pow(Math.max(error, 1e-10), -0.2));
        final boolean fires = m_flow.gathered >= m_wait;
        if (fires) {
            h = untilFiring(h);
        }
        accept();
        m_time = h == left ? m_course.stop : m_time + h;
        if (fires) {
            fire();
            return false;
        }
        m_wait -= m_flow.gathered;
        return h == left;
    }

    /** Whether the step takes an abundant species below a quarter of the threshold, so that its channels should have become discrete. */
    private boolean exhausted() {
        for (int s = 0; s < m_network.species(); s++) {
            if (m_flow.after[s] < m_abundant / 4.0 && m_flow.after[s] < m_course.x[s] / 2) {
                return true;
            }
        }
        return false;
    }

    private double firstStep() {
        double fastest = 0;
        for (int r = 0; r < m_continuous.length; r++) {
            fastest = Math.max(fastest, m_flow.propensity(r, m_course.x));
        }
        return fastest > 0 ? 1 / fastest : Double.POSITIVE_INFINITY;
    }

    /** The shorter step after which just as much discrete propensity has been gathered as a firing needs. */
    private double untilFiring(final double whole) {
        double low = 0;
        double high = whole;
        double h = whole * m_wait / m_flow.gathered;
        for (int i = 0; i < 60 && high - low > 1e-12 * whole; i++) {
            m_flow.step(m_course.x, h, m_continuous);
            if (Math.abs(m_flow.gathered - m_wait) <= 1e-9 * m_wait) {
                break;
            }
            if (m_flow.gathered < m_wait) {
                low = h;
            } else {
                high = h;
            }
            final double secant = h * m_wait / m_flow.gathered;
            h = secant > low && secant < high ? secant : (low + high) / 2;
        }
        m_flow.step(m_course.x, h, m_continuous);
        return h;
    }

    private void accept() {
        for (int r = 0; r < m_part.length; r++) {
            if (m_continuous[r]) {
                final double firings = m_part[r] + m_flow.flow[r];
                m_flowed += m_flow.flow[r];
                m_part[r] = firings - Math.floor(firings);
            }
        }
        System.arraycopy(m_flow.after, 0, m_course.x, 0, m_network.species());
    }

    /** A discrete channel fires. */
    private void fire() {
        m_wait = m_random.nextExponential();
        double total = 0;
        for (int r = 0; r < m_continuous.length; r++) {
            total += m_continuous[r] ? 0 : m_flow.propensity(r, m_course.x);
        }
        double u = m_random.nextDouble() * total;
        for (int r = 0; r < m_continuous.length; r++) {
            if (!m_continuous[r]) {
                u -= m_flow.propensity(r, m_course.x);
                if (u < 0) {
                    change(m_course.x, r, 1);
                    m_fired++;
                    return;
                }
            }
        }
    }

    /** Without continuous channels, the next event of the direct method; answers whether the stop was reached. */
    private boolean jump() {
        count();
        double total = 0;
        for (int r = 0; r < m_continuous.length; r++) {
            total += m_network.propensity(r, m_course.x, m_course.counts);
        }
        m_course.finite(total);
        final double next = m_time + m_wait / total;
        if (!(next <= m_course.stop)) {
            m_wait -= total * (m_course.stop - m_time);
            m_time = m_course.stop;
            return true;
        }
        m_time = next;
        fire();
        return false;
    }
}
