/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.function.Predicate;

import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.expression.Evaluator;
import org.dissipa.network.expression.Expression;

/** The target of a first passage as users write it: a condition over species, parameters and observables, such as {@code A + B >= 50}. */
final class TargetCondition {
    private TargetCondition() {
        // one function
    }

    /** @throws IllegalArgumentException if the text is not an expression */
    static Expression read(final String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The target of the first passage is empty; write a condition such as 'A >= 50'.");
        }
        return Expression.of(text);
    }

    /** @throws IllegalArgumentException if the condition reads what the network does not have, or the time */
    static Predicate<long[]> of(final String text, final ReactionNetwork network) {
        final Evaluator condition = network.scope().evaluator(read(text));
        if (condition.readsTime()) {
            throw new IllegalArgumentException("The target '" + text + "' reads the time; it must be a condition on the state alone.");
        }
        return counts -> condition.value(counts, network.volume(), 0) != 0;
    }
}
