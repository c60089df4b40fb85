/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices;

public interface TypedStringChoicesProvider extends org.knime.node.parameters.widget.choices.ChoicesStateProvider<org.knime.node.parameters.widget.choices.TypedStringChoice> {
    default void init(final org.knime.node.parameters.updates.StateProvider.StateProviderInitializer p0) { throw new UnsupportedOperationException(); }
}
