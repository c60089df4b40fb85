/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.updates.util;

import org.knime.node.parameters.updates.EffectPredicate;
import org.knime.node.parameters.updates.EffectPredicateProvider;
import org.knime.node.parameters.updates.ParameterReference;

/** Names a parameter that is a truth value; as a condition it holds if the value is true. */
public interface BooleanReference extends EffectPredicateProvider, ParameterReference<Boolean> {

    @Override
    default EffectPredicate init(final PredicateInitializer initializer) {
        return initializer.getBoolean(getClass()).isTrue();
    }
}
