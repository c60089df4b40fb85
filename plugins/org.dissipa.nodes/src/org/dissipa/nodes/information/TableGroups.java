/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.nodes.view.ChartData;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.BufferedDataTable;

/** Rows of an output table by the data set that its first column names, for views. */
final class TableGroups {
    private static final int SHOWN = 50;

    private final DataTableSpec m_spec;
    private final Map<String, List<DataRow>> m_rows = new LinkedHashMap<>();

    private TableGroups(final DataTableSpec spec) {
        m_spec = spec;
    }

    static TableGroups of(final BufferedDataTable table) {
        final TableGroups groups = new TableGroups(table.getDataTableSpec());
        for (final DataRow row : table) {
            groups.m_rows.computeIfAbsent(row.getCell(0).toString(), g -> new ArrayList<>()).add(row);
        }
        return groups;
    }

    List<String> names() {
        return List.copyOf(m_rows.keySet());
    }

    /** The data sets that have a panel of their own. */
    List<String> shown() {
        return names().subList(0, Math.min(SHOWN, m_rows.size()));
    }

    /** A sentence where not all have one, else {@code null}. */
    String note() {
        return m_rows.size() > SHOWN ? "The first " + SHOWN + " of " + m_rows.size() + " data sets have a panel." : null;
    }

    /** A quantity of all data sets side by side, from tables of a row a data set. */
    ChartData overview(final String title, final String value, final String low, final String high) {
        return ChartData.of(title, value).categories("data set", names()).points(value, names(), first(value), first(low), first(high));
    }

    private List<Double> first(final String column) {
        return m_rows.values().stream().map(rows -> number(rows.get(0), column)).toList();
    }

    /** What a panel of that data set is called. */
    static String title(final String group) {
        return group.isEmpty() ? "all rows" : group;
    }

    List<DataRow> rows(final String group) {
        return m_rows.getOrDefault(group, List.of());
    }

    /** A numeric column of a data set; NaN for missing values. */
    List<Double> numbers(final String group, final String column) {
        return rows(group).stream().map(row -> number(row, column)).toList();
    }

    double number(final DataRow row, final String column) {
        final DataCell cell = row.getCell(m_spec.findColumnIndex(column));
        return cell.isMissing() ? Double.NaN : ((DoubleValue)cell).getDoubleValue();
    }

    String text(final DataRow row, final String column) {
        return row.getCell(m_spec.findColumnIndex(column)).toString();
    }
}
