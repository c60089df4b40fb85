/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.measured;

import java.util.List;

import org.dissipa.thermodynamics.measured.ObservedSeries.Visitor;

/**
 * The plug-in estimate: with n_ij changes seen from i to j in the time T, σ ≥ (1/T) Σ_{i&lt;j} (n_ij − n_ji) ln(n_ij/n_ji).
 *
 * <p>A lower bound for any lumping of states in a steady state, by the log-sum inequality; equal to σ where all states and mechanisms are told apart. It sees dissipation only where there is a net current between
 * observed states. Pairs seen in one direction only are left out.
 *
 * <p>M. Esposito, Phys. Rev. E 85, 041125 (2012), doi:10.1103/PhysRevE.85.041125; É. Roldán, J. M. R. Parrondo, Phys. Rev. Lett. 105, 150607 (2010), doi:10.1103/PhysRevLett.105.150607.
 */
public final class PlugInEstimator {
    private PlugInEstimator() {
        // one function
    }

    /** The estimate from a series. */
    public static DissipationEstimate estimate(final ObservedSeries series) {
        final ReversalCounts<List<Integer>> counts = new ReversalCounts<>();
        series.visit(new Visitor() {
            @Override
            public void start() {
                // pairs do not reach over trajectories
            }

            @Override
            public void change(final int from, final int to, final double time, final int block) {
                counts.add(List.of(from, to), List.of(to, from), block);
            }
        });
        final double[] result = DissipationEstimate.jackknife(b -> counts.divergence(b) / length(series, b));
        final long oneWay = counts.oneWay();
        return new DissipationEstimate("plug-in", result[0], counts.divergence(-1) / series.time(), result[1], series.transitions(), true,
            oneWay == 0 ? "every change of state was seen in both directions"
                : oneWay + " changes were seen in one direction only and are left out, which lowers the bound; an irreversible step would dissipate without limit",
            "steady state; states may be lumped",
            "Esposito 2012, doi:10.1103/PhysRevE.85.041125; Roldan, Parrondo 2010, doi:10.1103/PhysRevLett.105.150607");
    }

    /** What one pair of states adds to the plain estimate, seen n times in one direction and m times in the other [k_B/time]; 0 where it is left out. */
    public static double share(final long n, final long m, final double time) {
        return n > 0 && m > 0 ? (n - m) * Math.log((double)n / m) / time : 0;
    }

    static double length(final ObservedSeries series, final int without) {
        return series.time() * (without < 0 ? 1 : 1 - 1.0 / ObservedSeries.BLOCKS);
    }
}
