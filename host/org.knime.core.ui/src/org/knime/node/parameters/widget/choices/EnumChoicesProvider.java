/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices;

import java.util.List;

import org.knime.node.parameters.NodeParametersInput;

/**
 * Offers constants of an enum; one of its two methods must be there.
 *
 * @param <E> the enum
 */
public interface EnumChoicesProvider<E extends Enum<E>> extends ChoicesStateProvider<EnumChoice<E>> {

    @Override
    default void init(final StateProviderInitializer initializer) {
        initializer.computeBeforeOpenDialog();
    }

    /** The constants. */
    default List<E> choices(final NodeParametersInput input) {
        throw new IllegalStateException(getClass().getName() + " implements neither choices nor computeState.");
    }

    @Override
    default List<EnumChoice<E>> computeState(final NodeParametersInput input) {
        return choices(input).stream().map(EnumChoice::fromEnumConst).toList();
    }
}
