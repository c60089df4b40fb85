/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.text;

import java.util.List;
import java.util.Map;
import org.dissipa.network.NetworkBuilder;
import org.dissipa.network.expression.Expression;

/**
 * A reaction as it was written.
 *
 * @param name       its name, or {@code null}
 * @param reactants  coefficients by species name, in order
 * @param products   coefficients by species name, in order
 * @param reversible whether the arrow has two heads
 * @param laws       the forward law, and the reverse law of a reversible reaction
 */
record ReactionStatement(String name, Map<String, Integer> reactants, Map<String, Integer> products, boolean reversible,
    List<LawText> laws) {

    /**
     * A law as it was written.
     *
     * @param expression the rate constant or, in brackets, the propensity
     * @param massAction whether it stood without brackets
     * @param start      where it starts
     * @param positions  where each symbol stands first
     */
    record LawText(Expression expression, boolean massAction, int start, Map<String, Integer> positions) {

        NetworkBuilder.Law law() {
            return new NetworkBuilder.Law(expression, massAction);
        }
    }
}
