/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices.util;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataValue;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.StringValue;
import org.knime.node.parameters.NodeParametersInput;

/** Finds columns of the input; where there is no input, there are none. */
public final class ColumnSelectionUtil {

    private ColumnSelectionUtil() {
    }

    /** All columns. */
    public static List<DataColumnSpec> getAllColumns(final NodeParametersInput input, final int port) {
        return getFilteredColumns(input, port, column -> true);
    }

    /** All columns at the first port. */
    public static List<DataColumnSpec> getAllColumnsOfFirstPort(final NodeParametersInput input) {
        return getAllColumns(input, 0);
    }

    /** The first column. */
    public static Optional<DataColumnSpec> getFirstColumn(final NodeParametersInput input, final int port) {
        return getAllColumns(input, port).stream().findFirst();
    }

    /** The first column at the first port. */
    public static Optional<DataColumnSpec> getFirstColumnOfFirstPort(final NodeParametersInput input) {
        return getFirstColumn(input, 0);
    }

    /** The columns that fulfil a condition. */
    public static List<DataColumnSpec> getFilteredColumns(final NodeParametersInput input, final int port,
            final Predicate<DataColumnSpec> condition) {
        return input.getInTableSpec(port).map(spec -> spec.stream().filter(condition).toList()).orElse(List.of());
    }

    /** The columns that can be read as one of some values. */
    @SafeVarargs
    public static List<DataColumnSpec> getCompatibleColumns(final NodeParametersInput input, final int port,
            final Class<? extends DataValue>... values) {
        return getFilteredColumns(input, port, readableAs(Arrays.asList(values)));
    }

    /** The columns at the first port that can be read as one of some values. */
    @SafeVarargs
    public static List<DataColumnSpec> getCompatibleColumnsOfFirstPort(final NodeParametersInput input,
            final Class<? extends DataValue>... values) {
        return getCompatibleColumns(input, 0, values);
    }

    /** The columns of a table that can be read as one of some values. */
    @SafeVarargs
    public static List<DataColumnSpec> getCompatibleColumns(final DataTableSpec spec,
            final Class<? extends DataValue>... values) {
        return getCompatibleColumns(spec, Arrays.asList(values));
    }

    /** The columns of a table that can be read as one of some values. */
    public static List<DataColumnSpec> getCompatibleColumns(final DataTableSpec spec,
            final Collection<Class<? extends DataValue>> values) {
        return spec.stream().filter(readableAs(values)).toList();
    }

    /** The first column of a table that can be read as one of some values. */
    @SafeVarargs
    public static Optional<DataColumnSpec> getFirstCompatibleColumn(final DataTableSpec spec,
            final Class<? extends DataValue>... values) {
        return getCompatibleColumns(spec, values).stream().findFirst();
    }

    /** The first column of a table that can be read as one of some values. */
    public static Optional<DataColumnSpec> getFirstCompatibleColumn(final DataTableSpec spec,
            final List<Class<? extends DataValue>> values) {
        return getCompatibleColumns(spec, values).stream().findFirst();
    }

    /** The text columns. */
    public static List<DataColumnSpec> getStringColumns(final NodeParametersInput input, final int port) {
        return getCompatibleColumns(input, port, StringValue.class);
    }

    /** The text columns of a table. */
    public static List<DataColumnSpec> getStringColumns(final DataTableSpec spec) {
        return getCompatibleColumns(spec, StringValue.class);
    }

    /** The text columns at the first port. */
    public static List<DataColumnSpec> getStringColumnsOfFirstPort(final NodeParametersInput input) {
        return getStringColumns(input, 0);
    }

    /** The first text column of a table. */
    public static Optional<DataColumnSpec> getFirstStringColumn(final DataTableSpec spec) {
        return getStringColumns(spec).stream().findFirst();
    }

    /** The columns of numbers. */
    public static List<DataColumnSpec> getDoubleColumns(final NodeParametersInput input, final int port) {
        return getCompatibleColumns(input, port, DoubleValue.class);
    }

    /** The columns of numbers of a table. */
    public static List<DataColumnSpec> getDoubleColumns(final DataTableSpec spec) {
        return getCompatibleColumns(spec, DoubleValue.class);
    }

    /** The columns of numbers at the first port. */
    public static List<DataColumnSpec> getDoubleColumnsOfFirstPort(final NodeParametersInput input) {
        return getDoubleColumns(input, 0);
    }

    /** The first column of numbers of a table. */
    public static Optional<DataColumnSpec> getFirstDoubleColumn(final DataTableSpec spec) {
        return getDoubleColumns(spec).stream().findFirst();
    }

    private static Predicate<DataColumnSpec> readableAs(final Collection<Class<? extends DataValue>> values) {
        return column -> values.stream().anyMatch(column.getType()::isCompatible);
    }
}
