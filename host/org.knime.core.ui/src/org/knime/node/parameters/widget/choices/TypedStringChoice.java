/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices;

import org.knime.core.data.DataColumnSpec;

/** A name to choose, how it shows, and its type. */
public record TypedStringChoice(String id, String text, PossibleTypeValue type) {

    /** A type, and how it shows. */
    public record PossibleTypeValue(String id, String text) {
    }

    /** A column. */
    public static TypedStringChoice fromColSpec(final DataColumnSpec column) {
        return new TypedStringChoice(column.getName(), column.getName(),
            new PossibleTypeValue(column.getType().getPreferredValueClass().getName(), column.getType().getName()));
    }
}
