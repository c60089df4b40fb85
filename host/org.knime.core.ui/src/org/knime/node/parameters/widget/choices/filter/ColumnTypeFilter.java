/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices.filter;

import java.util.Optional;

import org.knime.node.parameters.widget.choices.TypedStringChoice.PossibleTypeValue;

/** Selects columns by their type. */
public class ColumnTypeFilter extends TypeFilter {

    @Override
    protected Optional<PossibleTypeValue> fromTypeId(final String typeId) {
        throw new UnsupportedOperationException();
    }
}
