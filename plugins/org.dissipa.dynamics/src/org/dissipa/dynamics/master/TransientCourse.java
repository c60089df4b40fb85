/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.Arrays;

import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Monitor;

/**
 * The laws of a jump process at the times of a grid, each with an error. By uniformisation where that takes up to {@value #AFFORDABLE} multiplications, with a certified bound. Beyond, where the fastest jumps are
 * many orders of magnitude faster than the time span, by rational Krylov spaces, with an estimate; where elimination is too much for that, by uniformisation after all.
 */
public final class TransientCourse {
    private static final double AFFORDABLE = 2e10;
    private static final double SERIES = 1e8;

    private final TimeGrid m_grid;
    private final double[][] m_laws;
    private final double[] m_errors;
    private String m_method = "uniformisation";

    private TransientCourse(final TimeGrid grid) {
        m_grid = grid;
        m_laws = new double[grid.size()][];
        m_errors = new double[grid.size()];
    }

    /**
     * The course of a law.
     *
     * @param initial   one probability a state, at time 0
     * @param grid      times, not negative
     * @param tolerance greatest probability that the method may misplace until the last time, such as 1e-12; the stiff method reaches 1e-10 a step
     * @param cut       rates at which bounds cut jumps off, as {@link StateSpace#cutRates}; {@code null} for none
     */
    public static TransientCourse of(final Generator generator, final double[] initial, final TimeGrid grid, final double tolerance,
        final double[] cut, final Monitor monitor) {
        TransientLaw.requireLaw(initial, generator.states());
        final RateMatrix rates = RateMatrix.ofAll(generator);
        return new TransientCourse(grid).run(rates, initial, tolerance / grid.size(), cut, monitor);
    }

    private TransientCourse run(final RateMatrix rates, final double[] initial, final double tolerance, final double[] cut,
        final Monitor monitor) {
        final double[] exits = rates.exits();
        final double clock = Arrays.stream(exits).max().orElse(0);
        final double terms = clock * m_grid.time(m_grid.size() - 1);
        final boolean stiff = terms * (exits.length + rates.to.length) > AFFORDABLE || terms / m_grid.size() > SERIES;
        StiffLaw solver = stiff ? StiffLaw.of(rates, tolerance, monitor) : null;
        double[] p = initial;
        double now = 0;
        double error = 0;
        for (int k = 0; k < m_grid.size(); k++) {
            final double step = m_grid.time(k) - now;
            final double before = solver == null ? 0 : solver.errorEstimate();
            final double[] next = solver == null || step == 0 ? null : solver.after(p, step);
            if (next != null) {
                p = next;
                error += solver.errorEstimate() - before + (cut == null ? 0 : Double.NaN);
                m_method = "rational Krylov spaces";
            } else {
                solver = step == 0 ? solver : null;
                final TransientLaw law = TransientLaw.of(rates, exits, p, step, tolerance, monitor);
                p = law.probabilities();
                error += step == 0 ? 0 : law.errorBound() + 2 * expected(law.occupation(), cut);
            }
            now = m_grid.time(k);
            m_laws[k] = p;
            m_errors[k] = Double.isNaN(error) ? error : Math.min(2, error);
        }
        return this;
    }

    private static double expected(final double[] weights, final double[] values) {
        double sum = 0;
        for (int i = 0; values != null && i < weights.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }

    /** The times. */
    public TimeGrid grid() {
        return m_grid;
    }

    /** The probabilities at the k-th time. */
    public double[] probabilities(final int k) {
        return m_laws[k].clone();
    }

    /** Bound, or with the stiff method estimate, of Σ|error| at the k-th time; NaN where jumps are cut off and the stiff method cannot tell what that does. */
    public double error(final int k) {
        return m_errors[k];
    }

    /** Name of the method. */
    public String method() {
        return m_method;
    }
}
