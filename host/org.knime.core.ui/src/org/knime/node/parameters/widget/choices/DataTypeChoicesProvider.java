/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices;

public interface DataTypeChoicesProvider extends org.knime.node.parameters.widget.choices.ChoicesStateProvider<org.knime.node.parameters.widget.choices.DataTypeChoice> {
    default void init(final org.knime.node.parameters.updates.StateProvider.StateProviderInitializer p0) { throw new UnsupportedOperationException(); }
    default java.util.List<org.knime.core.data.DataType> choices(final org.knime.node.parameters.NodeParametersInput p0) { throw new UnsupportedOperationException(); }
    default java.util.List<org.knime.node.parameters.widget.choices.DataTypeChoice> computeState(final org.knime.node.parameters.NodeParametersInput p0) { throw new UnsupportedOperationException(); }
}
