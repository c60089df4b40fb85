/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices.util;

public final class ColumnSelectionUtil {
    public static java.util.List<org.knime.core.data.DataColumnSpec> getAllColumns(final org.knime.node.parameters.NodeParametersInput p0, final int p1) { throw new UnsupportedOperationException(); }
    public static java.util.List<org.knime.core.data.DataColumnSpec> getAllColumnsOfFirstPort(final org.knime.node.parameters.NodeParametersInput p0) { throw new UnsupportedOperationException(); }
    public static java.util.Optional<org.knime.core.data.DataColumnSpec> getFirstColumn(final org.knime.node.parameters.NodeParametersInput p0, final int p1) { throw new UnsupportedOperationException(); }
    public static java.util.Optional<org.knime.core.data.DataColumnSpec> getFirstColumnOfFirstPort(final org.knime.node.parameters.NodeParametersInput p0) { throw new UnsupportedOperationException(); }
    public static java.util.List<org.knime.core.data.DataColumnSpec> getFilteredColumns(final org.knime.node.parameters.NodeParametersInput p0, final int p1, final java.util.function.Predicate<org.knime.core.data.DataColumnSpec> p2) { throw new UnsupportedOperationException(); }
    public static java.util.List<org.knime.core.data.DataColumnSpec> getCompatibleColumns(final org.knime.node.parameters.NodeParametersInput p0, final int p1, final Class<? extends org.knime.core.data.DataValue>... p2) { throw new UnsupportedOperationException(); }
    public static java.util.List<org.knime.core.data.DataColumnSpec> getCompatibleColumnsOfFirstPort(final org.knime.node.parameters.NodeParametersInput p0, final Class<? extends org.knime.core.data.DataValue>... p1) { throw new UnsupportedOperationException(); }
    public static java.util.List<org.knime.core.data.DataColumnSpec> getStringColumns(final org.knime.node.parameters.NodeParametersInput p0, final int p1) { throw new UnsupportedOperationException(); }
    public static java.util.List<org.knime.core.data.DataColumnSpec> getStringColumns(final org.knime.core.data.DataTableSpec p0) { throw new UnsupportedOperationException(); }
    public static java.util.Optional<org.knime.core.data.DataColumnSpec> getFirstStringColumn(final org.knime.core.data.DataTableSpec p0) { throw new UnsupportedOperationException(); }
    public static java.util.List<org.knime.core.data.DataColumnSpec> getStringColumnsOfFirstPort(final org.knime.node.parameters.NodeParametersInput p0) { throw new UnsupportedOperationException(); }
    public static java.util.List<org.knime.core.data.DataColumnSpec> getDoubleColumns(final org.knime.node.parameters.NodeParametersInput p0, final int p1) { throw new UnsupportedOperationException(); }
    public static java.util.List<org.knime.core.data.DataColumnSpec> getDoubleColumns(final org.knime.core.data.DataTableSpec p0) { throw new UnsupportedOperationException(); }
    public static java.util.Optional<org.knime.core.data.DataColumnSpec> getFirstDoubleColumn(final org.knime.core.data.DataTableSpec p0) { throw new UnsupportedOperationException(); }
    public static java.util.List<org.knime.core.data.DataColumnSpec> getDoubleColumnsOfFirstPort(final org.knime.node.parameters.NodeParametersInput p0) { throw new UnsupportedOperationException(); }
    public static java.util.List<org.knime.core.data.DataColumnSpec> getCompatibleColumns(final org.knime.core.data.DataTableSpec p0, final Class<? extends org.knime.core.data.DataValue>... p1) { throw new UnsupportedOperationException(); }
    public static java.util.List<org.knime.core.data.DataColumnSpec> getCompatibleColumns(final org.knime.core.data.DataTableSpec p0, final java.util.Collection<Class<? extends org.knime.core.data.DataValue>> p1) { throw new UnsupportedOperationException(); }
    public static java.util.Optional<org.knime.core.data.DataColumnSpec> getFirstCompatibleColumn(final org.knime.core.data.DataTableSpec p0, final Class<? extends org.knime.core.data.DataValue>... p1) { throw new UnsupportedOperationException(); }
    public static java.util.Optional<org.knime.core.data.DataColumnSpec> getFirstCompatibleColumn(final org.knime.core.data.DataTableSpec p0, final java.util.List<Class<? extends org.knime.core.data.DataValue>> p1) { throw new UnsupportedOperationException(); }
    ColumnSelectionUtil() { throw new UnsupportedOperationException(); }
}
