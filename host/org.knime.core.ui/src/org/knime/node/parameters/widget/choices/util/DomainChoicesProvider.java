/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices.util;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnDomain;
import org.knime.core.data.DataColumnSpec;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.widget.choices.StringChoicesProvider;

/** Offers the values of a column of the first input table, as far as its domain knows them. */
public interface DomainChoicesProvider extends StringChoicesProvider {

    /** The name of the column. */
    String getColumnName();

    @Override
    default List<String> choices(final NodeParametersInput input) {
        return input.getInTableSpec(0).flatMap(spec -> Optional.ofNullable(spec.getColumnSpec(getColumnName())))
            .map(DataColumnSpec::getDomain).map(DataColumnDomain::getValues).orElse(Set.of()).stream()
            .map(DataCell::toString).toList();
    }
}
