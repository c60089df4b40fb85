/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.Arrays;
import java.util.function.IntPredicate;

import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Monitor;

/**
 * The time T at which a jump process first enters a set of target states: exact mean and variance from every state, the target's splitting, the survival probability.
 *
 * <p>Means m solve Σ_j w_ij (m_j − m_i) = −1 outside the target, second moments s Σ_j w_ij (s_j − s_i) = −2 m_i, both by state reduction of the process whose targets are made one
 * state that returns to the start. Assumption: the target is reached from the start with certainty. Cost: one stationary law and a substitution a quantity.
 *
 * <p>N. G. van Kampen, Stochastic Processes in Physics and Chemistry, ch. XII.
 */
public final class FirstPassage {
    private final Generator m_generator;
    private final boolean[] m_target;
    private final int m_start;
    private final int[] m_states;
    private final int[] m_local;
    private final RateMatrix m_rates;
    private final StationarySolver m_solver;

    private FirstPassage(final Generator generator, final boolean[] target, final int start, final Monitor monitor) {
        m_generator = generator;
        m_target = target;
        m_start = start;
        m_states = reached();
        m_local = new int[generator.states()];
        Arrays.fill(m_local, -1);
        for (int k = 0; k < m_states.length; k++) {
            m_local[m_states[k]] = k;
        }
        m_rates = returning();
        requireCertain();
        m_solver = StationarySolver.of(m_rates, monitor);
    }

    /**
     * The passage from a start to a set of targets.
     *
     * @throws MasterEquationException if the start is a target, or the target is not reached with certainty
     */
    public static FirstPassage of(final Generator generator, final int start, final IntPredicate target,
        final Monitor monitor) {
        final boolean[] isTarget = new boolean[generator.states()];
        for (int i = 0; i < isTarget.length; i++) {
            isTarget[i] = target.test(i);
        }
        if (isTarget[start]) {
            throw new MasterEquationException("The start (" + generator.stateName(start)
                + ") is itself a target, so the passage takes no time. Choose another start or target.");
        }
        return new FirstPassage(generator, isTarget, start, monitor);
    }

    /** States reached from the start before the target, in ascending order. */
    private int[] reached() {
        final boolean[] seen = new boolean[m_generator.states()];
        final int[] queue = new int[seen.length];
        int size = 0;
        queue[size++] = m_start;
        seen[m_start] = true;
        for (int q = 0; q < size; q++) {
            for (int e = m_generator.firstEdge(queue[q]); e < m_generator.firstEdge(queue[q] + 1); e++) {
                final int to = m_generator.to(e);
                if (!seen[to] && !m_target[to]) {
                    seen[to] = true;
                    queue[size++] = to;
                }
            }
        }
        final int[] states = Arrays.copyOf(queue, size);
        Arrays.sort(states);
        return states;
    }

    /** The rates among the states before the target, and a last state for the target that returns to the start at rate 1. */
    private RateMatrix returning() {
        final int n = m_states.length;
        final EdgeList edges = new EdgeList(n + 1);
        for (final int state : m_states) {
            for (int e = m_generator.firstEdge(state); e < m_generator.firstEdge(state + 1); e++) {
                edges.add(m_target[m_generator.to(e)] ? n : m_local[m_generator.to(e)], 0, m_generator.rate(e));
            }
            edges.endRow();
        }
        edges.add(m_local[m_start], 0, 1);
        edges.endRow();
        return RateMatrix.of(edges);
    }

    private void requireCertain() {
        final int n = m_states.length;
        final RateMatrix columns = m_rates.transposed();
        final boolean[] sure = new boolean[n + 1];
        final int[] queue = new int[n + 1];
        int size = 0;
        queue[size++] = n;
        sure[n] = true;
        for (int q = 0; q < size; q++) {
            for (int e = columns.start[queue[q]]; e < columns.start[queue[q] + 1]; e++) {
                if (!sure[columns.to[e]]) {
                    sure[columns.to[e]] = true;
                    queue[size++] = columns.to[e];
                }
            }
        }
        for (int k = 0; k < n; k++) {
            if (!sure[k]) {
                throw new MasterEquationException("From state (" + m_generator.stateName(m_states[k])
                    + "), which the start reaches, the target cannot be reached any more, so the mean passage time is infinite. Add such states to the target.");
            }
        }
    }

    /** Mean passage time from the start [time]. */
    public double mean() {
        return means()[m_local[m_start]];
    }

    /** Variance of the passage time from the start [time²]. */
    public double variance() {
        final double[] m = means();
        final double[] twice = Arrays.stream(m).map(x -> 2 * x).toArray();
        final double mean = m[m_local[m_start]];
        return solve(twice)[m_local[m_start]] - mean * mean;
    }

    /** Mean passage time from every state [time]: 0 in targets, NaN in states that the start does not reach before the target. */
    public double[] meanFromAll() {
        final double[] m = means();
        final double[] all = new double[m_generator.states()];
        for (int i = 0; i < all.length; i++) {
            all[i] = m_target[i] ? 0 : m_local[i] < 0 ? Double.NaN : m[m_local[i]];
        }
        return all;
    }

    /** Probability of entering the target at each of its states, from the start: 0 in all other states. Adds up to 1. */
    public double[] splitting() {
        final double[] visits = m_solver.law();
        final double[] split = new double[m_generator.states()];
        double sum = 0;
        for (int k = 0; k < m_states.length; k++) {
            for (int e = m_generator.firstEdge(m_states[k]); e < m_generator.firstEdge(m_states[k] + 1); e++) {
                if (m_target[m_generator.to(e)]) {
                    split[m_generator.to(e)] += visits[k] * m_generator.rate(e);
                    sum += visits[k] * m_generator.rate(e);
                }
            }
        }
        for (int i = 0; i < split.length; i++) {
            split[i] /= sum;
        }
        return split;
    }

    /** Probability that the target has not been entered by a time, from the start, by uniformisation. */
    public double survival(final double time, final double tolerance, final Monitor monitor) {
        return survival(TimeGrid.of(time), tolerance, monitor).probability()[0];
    }

    /**
     * That the target has not been entered by some times.
     *
     * @param probability the probability, one a time
     * @param errorBound  a certified bound of its error, the series' tail and rounding
     */
    public record Survival(double[] probability, double[] errorBound) {
    }

    /**
     * Probabilities that the target has not been entered by the times of a grid, from the start at time 0, by uniformisation.
     *
     * @param tolerance greatest probability that the series leaves out from time to time, such as 1e-14
     */
    public Survival survival(final TimeGrid grid, final double tolerance, final Monitor monitor) {
        final int n = m_states.length;
        final RateMatrix open = m_rates.withoutRow(n);
        final Survival survival = new Survival(new double[grid.size()], new double[grid.size()]);
        double[] p = TransientLaw.concentrated(n + 1, m_local[m_start]);
        double now = 0;
        double error = 0;
        for (int k = 0; k < grid.size(); k++) {
            final TransientLaw law = TransientLaw.of(open, open.exits(), p, grid.time(k) - now, tolerance, monitor);
            p = law.probabilities();
            now = grid.time(k);
            error += law.errorBound();
            survival.errorBound()[k] = error;
            for (int i = 0; i < n; i++) {
                survival.probability()[k] += p[i];
            }
        }
        return survival;
    }

    private double[] means() {
        final double[] one = new double[m_states.length];
        Arrays.fill(one, 1);
        return solve(one);
    }

    /** x with Σ_j w_ij (x_j − x_i) = −f_i before the target and x = 0 in it. */
    private double[] solve(final double[] f) {
        final int n = m_states.length;
        final double[] law = m_solver.law();
        final double[] c = new double[n + 1];
        double sum = 0;
        for (int k = 0; k < n; k++) {
            c[k] = -f[k];
            sum += law[k] * f[k];
        }
        c[n] = sum / law[n];
        final double[] u = m_solver.solveAdjoint(c);
        final double[] x = new double[n];
        for (int k = 0; k < n; k++) {
            x[k] = u[k] - u[n];
        }
        return x;
    }
}
