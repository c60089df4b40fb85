/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import org.dissipa.network.Monitor;

/**
 * Solves (I − γW) x = v by state reduction: the process with a grave that every state falls into at rate 1/γ is reduced to the grave alone. No subtractions but those of v. Cost: one elimination, then
 * a substitution a solution.
 */
final class Resolvent {
    private final Reduction m_reduction;
    private final double m_gamma;
    private final int m_n;

    private Resolvent(final Reduction reduction, final double gamma, final int n) {
        m_reduction = reduction;
        m_gamma = gamma;
        m_n = n;
    }

    /** The resolvent of a process; {@code null} where elimination takes more multiplications than allowed. */
    static Resolvent of(final RateMatrix rates, final double gamma, final double mostWork, final Monitor monitor) {
        final int n = rates.size();
        final RateMatrix mortal = mortal(rates, 1 / gamma);
        if (n < StationarySolver.DENSE_LIMIT) {
            return new Resolvent(DenseReduction.of(mortal, n, monitor), gamma, n);
        }
        final RateMatrix columns = mortal.transposed();
        final double room = StationarySolver.MEMORY_SHARE * Runtime.getRuntime().maxMemory() / Double.BYTES;
        final FrontPlan plan = FrontPlan.of(StateGraph.of(mortal, columns), n, room, monitor);
        return plan == null || plan.work() > mostWork ? null
            : new Resolvent(SparseReduction.of(plan, mortal, columns, monitor), gamma, n);
    }

    /** The process with a last state, the grave, that all others fall into and that leads back to state 0. */
    private static RateMatrix mortal(final RateMatrix rates, final double death) {
        final int n = rates.size();
        final int[] start = new int[n + 2];
        final int[] to = new int[rates.start[n] + n + 1];
        final double[] rate = new double[to.length];
        int at = 0;
        for (int i = 0; i < n; i++) {
            for (int e = rates.start[i]; e < rates.start[i + 1]; e++) {
                to[at] = rates.to[e];
                rate[at++] = rates.rate[e];
            }
            to[at] = n;
            rate[at++] = death;
            start[i + 1] = at;
        }
        to[at] = 0;
        rate[at++] = 1;
        start[n + 1] = at;
        return RateMatrix.ofRows(start, to, rate);
    }

    /** x with (I − γW) x = v. */
    double[] solve(final double[] v) {
        final double[] b = new double[m_n + 1];
        for (int i = 0; i < m_n; i++) {
            b[i] = -v[i] / m_gamma;
        }
        return java.util.Arrays.copyOf(m_reduction.solveGrounded(b), m_n);
    }
}
