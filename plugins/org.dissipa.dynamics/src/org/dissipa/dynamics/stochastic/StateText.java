/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic;

import org.dissipa.network.ReactionNetwork;

/** A state as text for messages: {@code A = 3, B = 1}; of large networks the first species that are present. */
public final class StateText {
    private static final int SHOWN = 12;

    private StateText() {
    }

    /** Counts with the names of their species. */
    public static String of(final ReactionNetwork network, final long[] counts) {
        final StringBuilder text = new StringBuilder("(");
        int shown = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts.length > SHOWN && counts[i] == 0) {
                continue;
            }
            if (shown == SHOWN) {
                return text.append(", ...)").toString();
            }
            text.append(shown++ == 0 ? "" : ", ").append(network.species().get(i).name()).append(" = ").append(counts[i]);
        }
        return text.append(')').toString();
    }
}
