/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.updates.util;

public interface BooleanReference extends org.knime.node.parameters.updates.EffectPredicateProvider, org.knime.node.parameters.updates.ParameterReference<Boolean> {
    default org.knime.node.parameters.updates.EffectPredicate init(final org.knime.node.parameters.updates.EffectPredicateProvider.PredicateInitializer p0) { throw new UnsupportedOperationException(); }
}
