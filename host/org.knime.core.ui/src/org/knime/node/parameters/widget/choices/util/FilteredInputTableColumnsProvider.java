/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices.util;

public interface FilteredInputTableColumnsProvider extends org.knime.node.parameters.widget.choices.util.InputTableIndexHolder, org.knime.node.parameters.widget.choices.ColumnChoicesProvider {
    default java.util.List<org.knime.core.data.DataColumnSpec> columnChoices(final org.knime.node.parameters.NodeParametersInput p0) { throw new UnsupportedOperationException(); }
    boolean isIncluded(final org.knime.core.data.DataColumnSpec p0);
}
