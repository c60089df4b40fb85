/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices;

import java.util.List;

import org.knime.node.parameters.NodeParametersInput;

/** Offers texts; one of its two methods must be there. */
public interface StringChoicesProvider extends ChoicesStateProvider<StringChoice> {

    @Override
    default void init(final StateProviderInitializer initializer) {
        initializer.computeBeforeOpenDialog();
    }

    /** The texts. */
    default List<String> choices(final NodeParametersInput input) {
        throw new IllegalStateException(getClass().getName() + " implements neither choices nor computeState.");
    }

    @Override
    default List<StringChoice> computeState(final NodeParametersInput input) {
        return choices(input).stream().map(StringChoice::fromId).toList();
    }
}
