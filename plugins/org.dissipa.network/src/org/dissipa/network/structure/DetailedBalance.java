/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.structure;

import java.util.List;
import java.util.Map;

import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.structure.BalanceVerdict.Outcome;
import org.dissipa.network.structure.StructuralCycles.Cycle;

/**
 * Wegscheider's conditions: a network of reversible reactions by mass action obeys detailed balance if and only if Σ c_r ln(k₊/k₋) = 0 for every cycle c of a basis. For the closed network these are its internal cycles; for the open one,
 * whose chemostats are held fixed, the emergent ones as well.
 *
 * <p>The cycles are exact; the sums are floating point, and count as 0 within {@value #TOLERANCE} of their terms. R. Wegscheider, Monatsh. Chem. 22, 849 (1901), doi:10.1007/BF01517498.
 */
public final class DetailedBalance {
    private static final double TOLERANCE = 1e-10;

    private DetailedBalance() {
    }

    /** The test of the network as if it were closed. */
    public static BalanceVerdict closed(final ReactionNetwork network, final StructuralCycles cycles) {
        final double[] ratio = LogRatio.closed(network);
        return of(network, cycles.cycles().stream().filter(Cycle::internal).map(c -> new Cycle(c.reactions(), c.exchange(), c.reactions().dot(ratio))).toList(), ratio, true);
    }

    /** The test of the network as it moves. */
    public static BalanceVerdict open(final ReactionNetwork network, final StructuralCycles cycles) {
        return of(network, cycles.cycles(), LogRatio.of(network), true);
    }

    /** The test of the reversible reactions alone, by cycles that pass no other. */
    static BalanceVerdict ofReversible(final ReactionNetwork network, final List<Cycle> cycles, final double[] ratio) {
        return of(network, cycles, ratio, false);
    }

    private static BalanceVerdict of(final ReactionNetwork network, final List<Cycle> cycles, final double[] ratio, final boolean all) {
        for (int r = 0; r < ratio.length && all; r++) {
            final Reaction reaction = network.reactions().get(r);
            if (Double.isNaN(ratio[r])) {
                return new BalanceVerdict(Outcome.NOT_APPLICABLE, cycles.size(), Double.NaN, "reaction " + reaction.name() + " does not follow mass action");
            }
            if (Double.isInfinite(ratio[r])) {
                return new BalanceVerdict(Outcome.VIOLATED, cycles.size(), Double.POSITIVE_INFINITY, "reaction " + reaction.name() + " runs one way only");
            }
        }
        double worst = 0;
        Cycle worstCycle = null;
        for (final Cycle cycle : cycles) {
            double size = 1;
            for (final Map.Entry<Integer, java.math.BigInteger> e : cycle.reactions().entries().entrySet()) {
                size = Math.max(size, Math.abs(e.getValue().doubleValue() * ratio[e.getKey()]));
            }
            if (Double.isNaN(cycle.affinity())) {
                return new BalanceVerdict(Outcome.NOT_APPLICABLE, cycles.size(), Double.NaN, "a reaction does not follow mass action");
            }
            if (Math.abs(cycle.affinity()) > TOLERANCE * size && Math.abs(cycle.affinity()) > worst) {
                worst = Math.abs(cycle.affinity());
                worstCycle = cycle;
            }
        }
        return worstCycle == null ? new BalanceVerdict(Outcome.HOLDS, cycles.size(), 0, cycles.isEmpty() ? "no cycle" : "all cycles have affinity 0")
            : new BalanceVerdict(Outcome.VIOLATED, cycles.size(), worst, "the cycle " + text(network, worstCycle.reactions()) + " has affinity " + worstCycle.affinity() + " kT");
    }

    static String text(final ReactionNetwork network, final IntegerVector reactions) {
        return reactions.toText(r -> network.reactions().get(r).name());
    }
}
