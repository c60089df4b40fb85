/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices.filter;

import java.util.Optional;

import org.knime.core.data.DataColumnSpec;
import org.knime.node.parameters.widget.choices.TypedStringChoice.PossibleTypeValue;

/** A list of column types, each by the name of its preferred value class. */
final class ColumnTypeFilter extends TypeFilter {

    ColumnTypeFilter() {
    }

    @Override
    protected Optional<PossibleTypeValue> fromTypeId(final String typeId) {
        return Optional.of(new PossibleTypeValue(typeId, typeId.substring(typeId.lastIndexOf('.') + 1)));
    }

    boolean includes(final DataColumnSpec column) {
        return getIsSelectedPredicate().test(column.getType().getPreferredValueClass().getName());
    }
}
