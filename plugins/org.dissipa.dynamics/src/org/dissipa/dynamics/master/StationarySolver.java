/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import org.dissipa.network.Monitor;

/**
 * Chooses how to solve an irreducible class: dense elimination up to {@value #DENSE_LIMIT} states; beyond, sparse elimination where that is cheap, iteration where it is not, elimination after all where
 * the iteration does not settle.
 *
 * <p>The linear systems want a frequent state kept to the end of the elimination. Which one is frequent is guessed first; where the law shows that the guess was a rare state, the elimination is
 * repeated with the most frequent one before the first system is solved.
 */
final class StationarySolver {
    /** Greatest class solved by dense elimination. */
    static final int DENSE_LIMIT = 400;
    /** Part of the heap that the factors of an elimination may take. */
    static final double MEMORY_SHARE = 0.6;
    /** Multiplications up to which elimination is preferred: half a minute. */
    private static final double CHEAP = 5e10;
    /** Greatest disagreement of two starts that lets an iterated law pass. */
    private static final double AGREEMENT = 1e-11;
    /** The state kept to the end is rare below this part of the largest probability. */
    private static final double RARE = 1e-4;

    private final RateMatrix m_rates;
    private final Monitor m_monitor;
    private final double[] m_law;
    private Reduction m_reduction;
    private int m_last;

    private StationarySolver(final RateMatrix rates, final int likely, final Monitor monitor) {
        m_rates = rates;
        m_monitor = monitor;
        m_last = likely;
        m_reduction = reduction();
        m_law = m_reduction.stationary();
    }

    static StationarySolver of(final RateMatrix rates, final Monitor monitor) {
        return of(rates, rates.likelyState(), monitor);
    }

    /** Solves with a guess of a state that is not rare; a wrong guess costs time only. */
    static StationarySolver of(final RateMatrix rates, final int likely, final Monitor monitor) {
        return new StationarySolver(rates, likely, monitor);
    }

    private Reduction reduction() {
        if (m_rates.size() <= DENSE_LIMIT) {
            return DenseReduction.of(m_rates, m_last, m_monitor);
        }
        final RateMatrix columns = m_rates.transposed();
        final double room = MEMORY_SHARE * Runtime.getRuntime().maxMemory() / Double.BYTES;
        final FrontPlan plan = FrontPlan.of(StateGraph.of(m_rates, columns), m_last, room, m_monitor);
        if (plan == null || plan.work() > CHEAP) {
            final IterativeReduction iterated = IterativeReduction.of(m_rates, columns, m_last, m_monitor);
            if (iterated.error() <= AGREEMENT) {
                return iterated;
            }
            if (plan == null) {
                throw new MasterEquationException("The stationary law of " + m_rates.size()
                    + " states is not found: exact elimination takes more than " + (long)(room * Double.BYTES / 1e6)
                    + " MB, and the iteration leaves an error of " + (float)iterated.error()
                    + ". Give the program more memory, or reduce the number of states.");
            }
        }
        return SparseReduction.of(plan, m_rates, columns, m_monitor);
    }

    double[] law() {
        return m_law.clone();
    }

    String method() {
        return m_reduction.method();
    }

    double[] solve(final double[] b) {
        return anchored().solve(b);
    }

    double[] solveAdjoint(final double[] c) {
        return anchored().solveAdjoint(c);
    }

    private synchronized Reduction anchored() {
        int top = 0;
        for (int i = 1; i < m_law.length; i++) {
            top = m_law[i] > m_law[top] ? i : top;
        }
        if (m_law[m_last] < RARE * m_law[top] && !(m_reduction instanceof IterativeReduction)) {
            m_last = top;
            m_reduction = reduction();
        }
        return m_reduction;
    }
}
