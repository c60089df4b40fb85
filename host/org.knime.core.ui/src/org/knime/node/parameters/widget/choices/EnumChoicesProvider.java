/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices;

public interface EnumChoicesProvider<E extends Enum<E>> extends org.knime.node.parameters.widget.choices.ChoicesStateProvider<org.knime.node.parameters.widget.choices.EnumChoice<E>> {
    default void init(final org.knime.node.parameters.updates.StateProvider.StateProviderInitializer p0) { throw new UnsupportedOperationException(); }
    default java.util.List<E> choices(final org.knime.node.parameters.NodeParametersInput p0) { throw new UnsupportedOperationException(); }
    default java.util.List<org.knime.node.parameters.widget.choices.EnumChoice<E>> computeState(final org.knime.node.parameters.NodeParametersInput p0) { throw new UnsupportedOperationException(); }
}
