/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import org.dissipa.thermodynamics.ConfidenceInterval;
import org.dissipa.thermodynamics.UncertaintyEstimate;

/** What a product says of a bound. */
enum Verdict {
    HOLDS("holds"), INFINITE("holds: infinite dissipation"), NO_CURRENT("no net current"),
    OPEN("not decided: the bound lies within the confidence interval"), DOES_NOT_APPLY("does not apply"), VIOLATED("VIOLATED");

    private static final double ROUNDING = 1e-9;

    private final String m_text;

    Verdict(final String text) {
        m_text = text;
    }

    /** The verdict on an exact product. */
    static Verdict ofExact(final double product, final double bound, final boolean current, final boolean applies) {
        if (Double.isNaN(product) || !current) {
            return NO_CURRENT;
        } else if (Double.isInfinite(product)) {
            return INFINITE;
        } else if (!applies) {
            return DOES_NOT_APPLY;
        }
        return product >= bound * (1 - ROUNDING) ? HOLDS : VIOLATED;
    }

    /** The verdict on a sampled product. */
    static Verdict ofSampled(final UncertaintyEstimate estimate, final ConfidenceInterval interval, final double bound,
        final boolean applies) {
        if (!estimate.resolved()) {
            return NO_CURRENT;
        } else if (Double.isInfinite(estimate.value())) {
            return INFINITE;
        } else if (!applies) {
            return DOES_NOT_APPLY;
        } else if (interval.lower() >= bound) {
            return HOLDS;
        }
        return interval.upper() >= bound ? OPEN : VIOLATED;
    }

    @Override
    public String toString() {
        return m_text;
    }
}
