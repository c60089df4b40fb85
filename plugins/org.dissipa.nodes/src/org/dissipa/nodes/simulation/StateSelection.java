/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import org.knime.node.parameters.updates.EffectPredicate;
import org.knime.node.parameters.updates.EffectPredicateProvider;
import org.knime.node.parameters.updates.ParameterReference;
import org.knime.node.parameters.widget.choices.Label;

/** Which states the master equation is solved on. */
enum StateSelection {
    @Label(value = "Enumeration", description = "All states that can be reached, within upper bounds where there are any: for the long run and for laws over time.")
    ENUMERATION,
    @Label(value = "Finite state projection", description = "A set of states that grows as the law moves, with a certified error: for laws over time, also of networks "
        + "that reach infinitely many states.")
    PROJECTION;

    /** The choice of a dialog. */
    static final class Reference implements ParameterReference<StateSelection> {
    }

    /** Whether all states are enumerated. */
    static final class Enumerates implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(Reference.class).isOneOf(ENUMERATION);
        }
    }

    /** Whether a set of states grows. */
    static final class Projects implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(Reference.class).isOneOf(PROJECTION);
        }
    }
}
