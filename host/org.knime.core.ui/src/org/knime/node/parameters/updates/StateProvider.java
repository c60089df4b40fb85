/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.updates;

public interface StateProvider<S> {
    void init(final org.knime.node.parameters.updates.StateProvider.StateProviderInitializer p0);
    S computeState(final org.knime.node.parameters.NodeParametersInput p0) throws org.knime.core.webui.node.dialog.defaultdialog.util.updates.StateComputationFailureException;
    public interface TypeReference<T> {
    }
    public interface StateProviderInitializer {
        org.knime.node.parameters.NodeParametersInput getNodeParametersInput();
        <T> java.util.function.Supplier<T> computeFromValueSupplier(final Class<? extends org.knime.node.parameters.updates.ParameterReference<T>> p0);
        <T> java.util.function.Supplier<T> getValueSupplier(final Class<? extends org.knime.node.parameters.updates.ParameterReference<T>> p0);
        default <T> java.util.function.Supplier<T> getValueSupplier(final Class<? extends org.knime.node.parameters.updates.ParameterReference<?>> p0, final org.knime.node.parameters.updates.StateProvider.TypeReference<T> p1) { throw new UnsupportedOperationException(); }
        <T> void computeOnValueChange(final Class<? extends org.knime.node.parameters.updates.ParameterReference<T>> p0);
        <T> java.util.function.Supplier<T> computeFromProvidedState(final Class<? extends org.knime.node.parameters.updates.StateProvider<T>> p0);
        void computeOnButtonClick(final Class<? extends org.knime.node.parameters.updates.ButtonReference> p0);
        void computeBeforeOpenDialog();
        void computeAfterOpenDialog();
    }
}
