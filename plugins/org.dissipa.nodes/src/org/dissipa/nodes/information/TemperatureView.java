/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dissipa.nodes.view.ChartData;
import org.dissipa.nodes.view.ChartPanels;
import org.knime.core.data.DataRow;
import org.knime.core.node.BufferedDataTable;
import org.knime.node.DefaultView.ViewInput;

/** Entropy against energy: the canonical curve, the data, and the tangent whose slope is the inverse temperature; a panel a data set. */
final class TemperatureView {
    private final TableGroups m_temperatures;
    private final TableGroups m_details;
    private final TableGroups m_states;

    private TemperatureView(final BufferedDataTable[] tables) {
        m_temperatures = TableGroups.of(tables[0]);
        m_details = TableGroups.of(tables[1]);
        m_states = TableGroups.of(tables[2]);
    }

    static Map<String, Object> of(final ViewInput in) {
        final BufferedDataTable[] tables = in.getInternalTables();
        final TemperatureView view = new TemperatureView(tables);
        final ChartPanels panels = ChartPanels.of("Entropy against energy");
        final boolean path = tables[0].getDataTableSpec().findColumnIndex("slope dS/dU [nat/energy]") >= 0;
        final boolean counts = tables[0].getDataTableSpec().findColumnIndex("verdict") >= 0;
        if (counts && view.m_temperatures.names().size() > 1) {
            panels.panel("beta", view.m_temperatures.overview("Inverse temperature of each data set", "beta [1/energy]", "confidence low", "confidence high"));
        }
        for (final String group : view.m_temperatures.shown()) {
            final ChartData chart = view.curve(group);
            if (path) {
                view.path(group, chart);
            } else if (counts) {
                view.counts(group, chart);
            }
            panels.panel(TableGroups.title(group), chart);
        }
        return panels.note(view.m_temperatures.note()).toMap();
    }

    private ChartData curve(final String group) {
        final List<DataRow> rows = m_states.rows(group).stream()
            .sorted((a, b) -> Double.compare(m_states.number(a, "energy [energy]"), m_states.number(b, "energy [energy]"))).toList();
        return ChartData.of("Entropy against energy", "S [nat]").xAxis("U [energy]").line("canonical states",
            rows.stream().map(row -> m_states.number(row, "energy [energy]")).toList(),
            rows.stream().map(row -> m_states.number(row, "entropy [nat]")).toList());
    }

    private void counts(final String group, final ChartData chart) {
        final DataRow row = m_temperatures.rows(group).get(0);
        final double energy = m_temperatures.number(row, "mean energy [energy]");
        final double beta = m_temperatures.number(row, "beta [1/energy]");
        chart.points("counts: " + m_temperatures.text(row, "verdict"), List.of(energy), List.of(m_temperatures.number(row, "entropy [nat]")), null, null);
        if (Double.isFinite(beta)) {
            chart.tangent(energy, m_temperatures.number(row, "canonical entropy [nat]"), beta, label(beta));
        }
        chart.note(String.format(Locale.ROOT, "beta %.6g, interval %.6g to %.6g, %s.", beta, m_temperatures.number(row, "confidence low"),
            m_temperatures.number(row, "confidence high"), m_temperatures.text(row, "verdict")));
        chart.note("Counts that are canonical lie on the curve; below it no single temperature describes them.");
    }

    private void path(final String group, final ChartData chart) {
        chart.line("path", m_details.numbers(group, "energy"), m_details.numbers(group, "entropy"));
        for (final DataRow row : m_temperatures.rows(group)) {
            final double slope = m_temperatures.number(row, "slope dS/dU [nat/energy]");
            if (Double.isFinite(slope)) {
                chart.tangent(m_temperatures.number(row, "energy [energy]"), m_temperatures.number(row, "entropy [nat]"), slope,
                    "window " + m_temperatures.text(row, "window") + ", slope " + String.format(Locale.ROOT, "%.3g", slope)
                        + (m_temperatures.text(row, "wrong sign").equals("true") ? ", wrong sign" : ""));
            }
        }
        chart.note("The slope of a path is an inverse temperature only where the path runs along the canonical curve.");
    }

    private static String label(final double beta) {
        return String.format(Locale.ROOT, "slope beta = %.4g", beta);
    }
}
