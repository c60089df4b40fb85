/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices.filter;

public final class ColumnFilter extends org.knime.node.parameters.widget.choices.filter.TypedStringFilter<org.knime.node.parameters.widget.choices.filter.ColumnTypeFilter> {
    public ColumnFilter() { super(new String[0], null); throw new UnsupportedOperationException(); }
    public ColumnFilter(final String[] p0) { super(new String[0], null); throw new UnsupportedOperationException(); }
    public ColumnFilter(final java.util.List<org.knime.core.data.DataColumnSpec> p0) { super(new String[0], null); throw new UnsupportedOperationException(); }
    public org.knime.node.parameters.widget.choices.filter.ColumnFilter withExcludeUnknownColumns() { throw new UnsupportedOperationException(); }
    public org.knime.node.parameters.widget.choices.filter.ColumnFilter withIncludeUnknownColumns() { throw new UnsupportedOperationException(); }
    public String[] getMissingSelected(final java.util.List<org.knime.core.data.DataColumnSpec> p0) { throw new UnsupportedOperationException(); }
    public String[] filter(final java.util.List<org.knime.core.data.DataColumnSpec> p0) { throw new UnsupportedOperationException(); }
    public java.util.function.Predicate<org.knime.core.data.DataColumnSpec> getFilterPredicate() { throw new UnsupportedOperationException(); }
    public String[] filterFromFullSpec(final org.knime.core.data.DataTableSpec p0) { throw new UnsupportedOperationException(); }
    public String[] getMissingSelectedFromFullSpec(final org.knime.core.data.DataTableSpec p0) { throw new UnsupportedOperationException(); }
    public String[] updateSelectedColumnsBeforeSerialization(final java.util.List<org.knime.core.data.DataColumnSpec> p0) { throw new UnsupportedOperationException(); }
    public void setSelectedBeforeSerialization(final String[] p0) { throw new UnsupportedOperationException(); }
}
