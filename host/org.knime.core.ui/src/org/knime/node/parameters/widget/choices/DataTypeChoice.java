/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices;

import org.knime.core.data.DataType;

/** A type to choose, and how it shows. */
public record DataTypeChoice(DataType id, String text) {

    /** A type that shows by its name. */
    public static DataTypeChoice fromDataType(final DataType type) {
        return new DataTypeChoice(type, type.toPrettyString());
    }
}
