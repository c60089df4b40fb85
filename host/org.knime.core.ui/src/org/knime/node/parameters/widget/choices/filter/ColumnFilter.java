/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices.filter;

import java.util.List;
import java.util.function.Predicate;

import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataTableSpec;
import org.knime.core.webui.node.dialog.defaultdialog.setting.filter.withtypes.TypedStringFilterMode;

/** Chooses columns, by two lists to begin with. */
public final class ColumnFilter extends TypedStringFilter<ColumnTypeFilter> {

    /** Includes no column. */
    public ColumnFilter() {
        this(new String[0]);
    }

    /** Includes some columns. */
    public ColumnFilter(final String[] selected) {
        super(selected, new ColumnTypeFilter());
    }

    /** Includes some columns. */
    public ColumnFilter(final List<DataColumnSpec> selected) {
        this(names(selected));
    }

    /** Excludes the columns in neither list. */
    public ColumnFilter withExcludeUnknownColumns() {
        setIncludeUnknownValues(false);
        return this;
    }

    /** Includes the columns in neither list. */
    public ColumnFilter withIncludeUnknownColumns() {
        setIncludeUnknownValues(true);
        return this;
    }

    /** The names in the list of included columns that are not among the choices. */
    public String[] getMissingSelected(final List<DataColumnSpec> choices) {
        return getMissingSelected(names(choices));
    }

    /** The choices that are included. */
    public String[] filter(final List<DataColumnSpec> choices) {
        return getSelected(names(choices),
            types -> names(choices.stream().filter(types::includes).toList()));
    }

    /** Whether a column is included. */
    public Predicate<DataColumnSpec> getFilterPredicate() {
        if (m_mode == TypedStringFilterMode.TYPE) {
            return m_typeFilter::includes;
        }
        final Predicate<String> byName = getStringFilterPredicate();
        return column -> byName.test(column.getName());
    }

    /** The columns of a table that are included. */
    public String[] filterFromFullSpec(final DataTableSpec spec) {
        return filter(spec.stream().toList());
    }

    /** The names in the list of included columns that are not in a table. */
    public String[] getMissingSelectedFromFullSpec(final DataTableSpec spec) {
        return getMissingSelected(spec.stream().toList());
    }

    private static String[] names(final List<DataColumnSpec> columns) {
        return columns.stream().map(DataColumnSpec::getName).toArray(String[]::new);
    }
}
