/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.updates;

import java.util.function.Supplier;

import org.knime.core.webui.node.dialog.defaultdialog.util.updates.StateComputationFailureException;
import org.knime.node.parameters.NodeParametersInput;

/**
 * Computes something that a dialog shows: a value, choices, a message. Only KNIME's dialogs call it, except that this
 * host asks for choices.
 *
 * @param <S> the type of what it computes
 */
public interface StateProvider<S> {

    /** Says when to compute and what is needed for it. */
    void init(StateProviderInitializer initializer);

    /** Computes. */
    S computeState(NodeParametersInput input) throws StateComputationFailureException;

    /** Says when a provider computes and what it needs. */
    interface StateProviderInitializer {

        /** The input of the node. */
        NodeParametersInput getNodeParametersInput();

        /** The value of a parameter; the provider computes when it changes. */
        <T> Supplier<T> computeFromValueSupplier(Class<? extends ParameterReference<T>> reference);

        /** The value of a parameter. */
        <T> Supplier<T> getValueSupplier(Class<? extends ParameterReference<T>> reference);

        /** The provider computes when a parameter changes. */
        <T> void computeOnValueChange(Class<? extends ParameterReference<T>> reference);

        /** What another provider computes; this one computes after it. */
        <T> Supplier<T> computeFromProvidedState(Class<? extends StateProvider<T>> provider);

        /** The provider computes when a button is pressed. */
        void computeOnButtonClick(Class<? extends ButtonReference> reference);

        /** The provider computes before the dialog shows. */
        void computeBeforeOpenDialog();

        /** The provider computes after the dialog shows. */
        void computeAfterOpenDialog();
    }
}
