/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.updates;

public interface EffectPredicate {
    <T> T accept(final org.knime.core.webui.node.dialog.defaultdialog.widget.updates.predicates.PredicateVisitor<T> p0);
    default org.knime.node.parameters.updates.EffectPredicate and(final org.knime.node.parameters.updates.EffectPredicate p0) { throw new UnsupportedOperationException(); }
    default org.knime.node.parameters.updates.EffectPredicate or(final org.knime.node.parameters.updates.EffectPredicate p0) { throw new UnsupportedOperationException(); }
    default org.knime.node.parameters.updates.EffectPredicate negate() { throw new UnsupportedOperationException(); }
}
