/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices;

import java.util.List;

import org.knime.core.data.DataType;
import org.knime.node.parameters.NodeParametersInput;

/** Offers types; one of its two methods must be there. */
public interface DataTypeChoicesProvider extends ChoicesStateProvider<DataTypeChoice> {

    @Override
    default void init(final StateProviderInitializer initializer) {
        initializer.computeBeforeOpenDialog();
    }

    /** The types. */
    default List<DataType> choices(final NodeParametersInput input) {
        throw new IllegalStateException(getClass().getName() + " implements neither choices nor computeState.");
    }

    @Override
    default List<DataTypeChoice> computeState(final NodeParametersInput input) {
        return choices(input).stream().map(DataTypeChoice::fromDataType).toList();
    }
}
