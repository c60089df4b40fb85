/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.table;

import java.util.ArrayList;
import java.util.List;

import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataColumnSpecCreator;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataType;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;

/** The columns of an output table, named and typed in the order in which rows give their values. Immutable. */
public final class TableLayout {
    private final List<DataColumnSpec> m_columns;

    private TableLayout(final List<DataColumnSpec> columns) {
        m_columns = columns;
    }

    /** No columns yet. */
    public static TableLayout of() {
        return new TableLayout(List.of());
    }

    /** With a text column at the end. */
    public TableLayout text(final String name) {
        return with(name, StringCell.TYPE);
    }

    /** With a column of doubles at the end. */
    public TableLayout number(final String name) {
        return with(name, DoubleCell.TYPE);
    }

    /** With a column of 32-bit whole numbers at the end. */
    public TableLayout integer(final String name) {
        return with(name, IntCell.TYPE);
    }

    /** With a column of 64-bit whole numbers at the end. */
    public TableLayout count(final String name) {
        return with(name, LongCell.TYPE);
    }

    /** With a column of yes and no at the end. */
    public TableLayout flag(final String name) {
        return with(name, BooleanCell.TYPE);
    }

    private TableLayout with(final String name, final DataType type) {
        if (m_columns.stream().anyMatch(c -> c.getName().equals(name))) {
            throw new IllegalArgumentException("The output table would have two columns '" + name
                + "'; rename the species or reaction of that name.");
        }
        final List<DataColumnSpec> columns = new ArrayList<>(m_columns);
        columns.add(new DataColumnSpecCreator(name, type).createSpec());
        return new TableLayout(List.copyOf(columns));
    }

    /** The columns as a table spec. */
    public DataTableSpec spec() {
        return new DataTableSpec(m_columns.toArray(DataColumnSpec[]::new));
    }
}
