/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.updates;

import org.knime.core.webui.node.dialog.defaultdialog.widget.updates.predicates.PredicateVisitor;

/** A combined condition; this host shows no dialogs and just keeps its text. */
record Combination(String text) implements EffectPredicate {

    @Override
    public <T> T accept(final PredicateVisitor<T> visitor) {
        throw new UnsupportedOperationException("This host shows no dialogs; the condition '" + text
            + "' is not evaluated here.");
    }

    @Override
    public String toString() {
        return text;
    }
}
