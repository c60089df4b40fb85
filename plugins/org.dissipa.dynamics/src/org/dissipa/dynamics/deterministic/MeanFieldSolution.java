/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.deterministic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;

/**
 * The mean-field solution of a network with its events, at the times of a grid. At the time of an event the values after it are recorded.
 *
 * <p>Where a trigger changes within a step, the moment is bisected on the step's dense output and the step repeated up to it, so events cost no accuracy. Triggers are looked at {@value #LOOKS} times a step, and
 * exactly where a comparison linear in time changes: one that is true for less than that part of a step may be overlooked.
 */
public final class MeanFieldSolution {
    private static final int LOOKS = 8;
    private static final int BISECTIONS = 60;

    private final TimeGrid m_grid;
    private final OdeMethod m_method;
    private final Tolerance m_tolerance;
    private final Monitor m_monitor;
    private final double[][] m_values;
    private final List<Occurrence> m_occurrences = new ArrayList<>();
    private final EventClock m_clock;
    private final double[] m_look;
    private MeanField m_field;
    private int m_next;
    private long m_steps;
    private long m_rejected;

    /** Where the last step saw a trigger change: the step's start, the values there, the moment, the step's end. */
    private double m_from;
    private double[] m_fromValues;
    private double m_moment;
    private double m_until;

    /**
     * An event that took place.
     *
     * @param time when
     * @param event its name
     */
    public record Occurrence(double time, String event) {
    }

    private MeanFieldSolution(final ReactionNetwork network, final TimeGrid grid, final OdeMethod method, final Tolerance tolerance,
        final Monitor monitor) {
        m_grid = grid;
        m_method = method;
        m_tolerance = tolerance;
        m_monitor = monitor;
        m_values = new double[grid.size()][];
        m_clock = new EventClock(network, m_occurrences);
        m_field = MeanField.of(network);
        m_look = new double[network.species().size()];
        run(network.species().stream().mapToDouble(Species::initial).toArray());
    }

    /**
     * Integrates from the grid's first time, where the network has its initial amounts, to its last.
     *
     * @throws OdeException if the integration or an event fails
     */
    public static MeanFieldSolution of(final ReactionNetwork network, final TimeGrid grid, final OdeMethod method,
        final Tolerance tolerance, final Monitor monitor) {
        return new MeanFieldSolution(network, grid, method, tolerance, monitor);
    }

    private void run(final double[] initial) {
        double[] x = initial;
        double t = m_grid.time(0);
        final double end = m_grid.time(m_grid.size() - 1);
        settle(t, x);
        while (t < end) {
            m_monitor.progress((t - m_grid.time(0)) / (end - m_grid.time(0)), "Time " + (float)t);
            final double stop = m_clock.next(t, end);
            m_fromValues = null;
            final double[] y = x.clone();
            count(m_method.integrate(m_field, t, stop, y, m_tolerance, this::step, quiet()));
            if (m_fromValues == null) {
                x = y;
                t = stop;
            } else {
                x = m_fromValues;
                t = approach(x);
            }
            settle(t, x);
        }
    }

    private void settle(final double t, final double[] x) {
        if (m_clock.settle(t, x)) {
            m_field = MeanField.of(m_clock.network());
        }
        while (m_next < m_values.length && m_grid.time(m_next) <= t) {
            m_values[m_next++] = x.clone();
        }
    }

    private void count(final OdeRun run) {
        m_steps += run.steps();
        m_rejected += run.rejected();
    }

    /** Sees a step: records the grid's times in it, and stops where a trigger has changed. */
    private boolean step(final StepObserver.Step step) {
        final double moment = m_clock.network().events().isEmpty() ? Double.POSITIVE_INFINITY : moment(step);
        while (m_grid.time(m_next) < Math.min(step.end(), moment)) {
            m_values[m_next] = new double[m_look.length];
            step.values(m_grid.time(m_next), m_values[m_next++]);
        }
        if (moment > step.end()) {
            return true;
        }
        m_from = step.start();
        m_fromValues = new double[m_look.length];
        step.values(step.start(), m_fromValues);
        m_moment = moment;
        m_until = step.end();
        return false;
    }

    /** The first moment in a step at which a trigger is seen to have changed; infinity where none. */
    private double moment(final StepObserver.Step step) {
        double before = step.start();
        for (int k = 1; k <= LOOKS; k++) {
            double after = k == LOOKS ? step.end() : step.start() + (step.end() - step.start()) * k / LOOKS;
            if (differs(step, after)) {
                for (int i = 0; i < BISECTIONS && Math.nextUp(before) < after; i++) {
                    final double middle = before + (after - before) / 2;
                    if (differs(step, middle)) {
                        after = middle;
                    } else {
                        before = middle;
                    }
                }
                return after;
            }
            before = after;
        }
        return Double.POSITIVE_INFINITY;
    }

    private boolean differs(final StepObserver.Step step, final double time) {
        step.values(time, m_look);
        return m_clock.differs(time, m_look);
    }

    /** Integrates to the moment seen, and little by little beyond it until the trigger has changed in the integrated values too. */
    private double approach(final double[] x) {
        double t = m_from;
        double goal = m_moment;
        double further = Math.max(Math.ulp(m_moment), 1e-13 * (m_until - m_from));
        while (true) {
            count(m_method.integrate(m_field, t, goal, x, m_tolerance, s -> true, quiet()));
            t = goal;
            if (t >= m_until || m_clock.differs(t, x)) {
                return t;
            }
            goal = Math.min(m_until, t + further);
            further *= 4;
        }
    }

    private Monitor quiet() {
        return new Monitor() {
            @Override
            public void progress(final double fraction, final String message) {
                if (m_clock.network().events().isEmpty()) {
                    m_monitor.progress(fraction, message);
                }
            }

            @Override
            public boolean cancelled() {
                return m_monitor.cancelled();
            }
        };
    }

    /** The times. */
    public TimeGrid grid() {
        return m_grid;
    }

    /** Amount of the i-th species at the k-th time [molecules]. */
    public double value(final int k, final int i) {
        return m_values[k][i];
    }

    /** The amounts at the last time [molecules]. */
    public double[] last() {
        return m_values[m_values.length - 1].clone();
    }

    /** The events that took place, in order. */
    public List<Occurrence> occurrences() {
        return Collections.unmodifiableList(m_occurrences);
    }

    /** How the integration went, repeated steps included. */
    public OdeRun run() {
        return new OdeRun(m_method.name(), m_grid.time(m_grid.size() - 1), m_steps, m_rejected);
    }
}
