/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices;

public interface StringChoicesProvider extends org.knime.node.parameters.widget.choices.ChoicesStateProvider<org.knime.node.parameters.widget.choices.StringChoice> {
    default void init(final org.knime.node.parameters.updates.StateProvider.StateProviderInitializer p0) { throw new UnsupportedOperationException(); }
    default java.util.List<String> choices(final org.knime.node.parameters.NodeParametersInput p0) { throw new UnsupportedOperationException(); }
    default java.util.List<org.knime.node.parameters.widget.choices.StringChoice> computeState(final org.knime.node.parameters.NodeParametersInput p0) { throw new UnsupportedOperationException(); }
}
