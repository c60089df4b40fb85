/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.bounds;

import java.util.ArrayList;
import java.util.List;

/**
 * One bound of coherence compared with one mode.
 *
 * @param bound    the bound
 * @param mode     which mode
 * @param quantity R, or the dissipation of a period [k_B]
 * @param limit    what bounds it, from above or from below
 * @param ratio    quantity over limit for an upper bound, limit over quantity for a lower one: at most 1 where the conjecture holds; NaN where it cannot be evaluated
 * @param applies  whether the conjecture is meant for this mode
 * @param reason   why it is or is not
 */
public record CoherenceCheck(CoherenceBound bound, String mode, double quantity, double limit, double ratio, boolean applies, String reason) {
    private static final double ROUNDING = 1e-9;

    /** Both bounds, for the slowest and the most coherent mode. */
    public static List<CoherenceCheck> of(final Coherence coherence) {
        final double cycles = coherence.qualityBound();
        final List<CoherenceCheck> checks = new ArrayList<>();
        add(coherence.slowest(), "slowest", cycles, checks);
        add(coherence.mostCoherent(), "most coherent", cycles, checks);
        return checks;
    }

    private static void add(final Coherence.Mode mode, final String name, final double cycles, final List<CoherenceCheck> checks) {
        final boolean counted = !Double.isNaN(cycles);
        checks.add(new CoherenceCheck(CoherenceBound.CYCLES, name, mode.quality(), cycles, mode.quality() == 0 ? 0 : mode.quality() / cycles, counted,
            counted ? "all simple cycles looked at" : "the graph of states has too many cycles to look at"));
        final boolean oscillates = mode.frequency() > 0;
        checks.add(new CoherenceCheck(CoherenceBound.DISSIPATION, name, mode.dissipation(), 2 * Math.PI * mode.quality(),
            oscillates ? 1 / mode.dissipationRatio() : Double.NaN, oscillates && mode.slowest(),
            !oscillates ? "the mode does not oscillate" : mode.slowest() ? "no mode decays more slowly" : "another mode decays more slowly"));
    }

    /** What the comparison says, in words. */
    public String verdict() {
        if (!applies || Double.isNaN(ratio)) {
            return "does not apply";
        }
        return ratio <= 1 + ROUNDING ? "in agreement" : "COUNTEREXAMPLE";
    }
}
