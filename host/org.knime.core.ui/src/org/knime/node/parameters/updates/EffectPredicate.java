/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.updates;

import org.knime.core.webui.node.dialog.defaultdialog.widget.updates.predicates.PredicateVisitor;

/** A condition on the values of a dialog; made by an initializer. */
public interface EffectPredicate {

    /** Shows the condition to a visitor; only KNIME's dialogs do that. */
    <T> T accept(PredicateVisitor<T> visitor);

    /** Both conditions. */
    default EffectPredicate and(final EffectPredicate other) {
        return new Combination("(" + this + " and " + other + ")");
    }

    /** One of the conditions, or both. */
    default EffectPredicate or(final EffectPredicate other) {
        return new Combination("(" + this + " or " + other + ")");
    }

    /** The opposite condition. */
    default EffectPredicate negate() {
        return new Combination("not " + this);
    }
}
