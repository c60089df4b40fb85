/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices;

import java.util.List;

import org.knime.core.data.DataColumnSpec;
import org.knime.node.parameters.NodeParametersInput;

/** Offers columns; one of its two methods must be there. */
public interface ColumnChoicesProvider extends TypedStringChoicesProvider {

    @Override
    default void init(final StateProviderInitializer initializer) {
        initializer.computeBeforeOpenDialog();
    }

    /** The columns. */
    default List<DataColumnSpec> columnChoices(final NodeParametersInput input) {
        throw new IllegalStateException(getClass().getName() + " implements neither columnChoices nor computeState.");
    }

    @Override
    default List<TypedStringChoice> computeState(final NodeParametersInput input) {
        return columnChoices(input).stream().map(TypedStringChoice::fromColSpec).toList();
    }
}
