/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices;

public interface ColumnChoicesProvider extends org.knime.node.parameters.widget.choices.TypedStringChoicesProvider {
    default void init(final org.knime.node.parameters.updates.StateProvider.StateProviderInitializer p0) { throw new UnsupportedOperationException(); }
    default java.util.List<org.knime.core.data.DataColumnSpec> columnChoices(final org.knime.node.parameters.NodeParametersInput p0) { throw new UnsupportedOperationException(); }
    default java.util.List<org.knime.node.parameters.widget.choices.TypedStringChoice> computeState(final org.knime.node.parameters.NodeParametersInput p0) { throw new UnsupportedOperationException(); }
}
