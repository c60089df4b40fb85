/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import org.knime.node.parameters.updates.EffectPredicate;
import org.knime.node.parameters.updates.EffectPredicateProvider;
import org.knime.node.parameters.updates.ParameterReference;
import org.knime.node.parameters.widget.choices.Label;

/** How a quantity of the steady state is found. */
enum Computation {
    @Label(value = "Exact", description = "From the stationary law of the master equation; needs a finite class of reachable states.")
    EXACT,
    @Label(value = "Sampled", description = "From simulated trajectories, with standard errors.")
    SAMPLED,
    @Label(value = "Both", description = "Exact and sampled side by side.")
    BOTH;

    boolean exact() {
        return this != SAMPLED;
    }

    boolean sampled() {
        return this != EXACT;
    }

    /** The choice of a dialog. */
    static final class Reference implements ParameterReference<Computation> {
    }

    /** Whether the choice samples. */
    static final class Samples implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(Reference.class).isOneOf(SAMPLED, BOTH);
        }
    }

    /** Whether the choice is exact. */
    static final class Solves implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(Reference.class).isOneOf(EXACT, BOTH);
        }
    }
}
