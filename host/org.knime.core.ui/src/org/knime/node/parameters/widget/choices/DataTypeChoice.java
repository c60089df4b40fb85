/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices;

public record DataTypeChoice(org.knime.core.data.DataType id, String text) {
    public static org.knime.node.parameters.widget.choices.DataTypeChoice fromDataType(final org.knime.core.data.DataType p0) { throw new UnsupportedOperationException(); }
}
