/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.parameters;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.updates.ButtonReference;
import org.knime.node.parameters.updates.ParameterReference;
import org.knime.node.parameters.updates.StateProvider;
import org.knime.node.parameters.updates.StateProvider.StateProviderInitializer;

/** Reads what a provider needs; the values themselves are not there. */
record NeedsReader(NodeParametersInput input, Predicate<Class<? extends ParameterReference<?>>> references,
    Consumer<Class<?>> providers) implements StateProviderInitializer {

    private static <T> Supplier<T> absent(final Class<?> what) {
        return () -> {
            throw new IllegalStateException("The value of " + what.getSimpleName() + " can be had when the state is"
                + " computed, not while the provider says what it needs.");
        };
    }

    @Override
    public NodeParametersInput getNodeParametersInput() {
        return input;
    }

    @Override
    public <T> Supplier<T> computeFromValueSupplier(final Class<? extends ParameterReference<T>> reference) {
        return getValueSupplier(reference);
    }

    @Override
    public <T> Supplier<T> getValueSupplier(final Class<? extends ParameterReference<T>> reference) {
        references.test(reference);
        return absent(reference);
    }

    @Override
    public <T> void computeOnValueChange(final Class<? extends ParameterReference<T>> reference) {
        references.test(reference);
    }

    @Override
    public <T> Supplier<T> computeFromProvidedState(final Class<? extends StateProvider<T>> provider) {
        providers.accept(provider);
        return absent(provider);
    }

    @Override
    public void computeOnButtonClick(final Class<? extends ButtonReference> reference) {
        // buttons need no parameter
    }

    @Override
    public void computeBeforeOpenDialog() {
        // nothing is needed for that
    }

    @Override
    public void computeAfterOpenDialog() {
        // nothing is needed for that
    }
}
