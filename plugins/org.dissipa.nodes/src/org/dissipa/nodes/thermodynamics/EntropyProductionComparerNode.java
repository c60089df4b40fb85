/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.table.InputTable;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.view.ChartData;
import org.dissipa.thermodynamics.bounds.EntropyComparison;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.StringValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultView.ViewInput;

/** Entropy Production Comparer: configure, execute, view. */
final class EntropyProductionComparerNode {
    private static final TableLayout STATES = TableLayout.of().text("state").number("entropy production").integer("rank").number("saturation")
        .number("over least").flag("realised");

    private static final TableLayout SUMMARY = TableLayout.of().text("realised state").number("entropy production").number("saturation")
        .number("over least").integer("rank").integer("states").text("state of most").text("state of least").text("status");

    private static final String STATUS = "heuristic, not a theorem: the answer depends on which alternatives are declared";

    private EntropyProductionComparerNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        final EntropyProductionComparerParameters settings = in.getParameters();
        columns(in.getInTableSpec(0), settings);
        out.setOutSpecs(STATES.spec(), SUMMARY.spec());
    }

    private static int[] columns(final DataTableSpec spec, final EntropyProductionComparerParameters settings) throws InvalidSettingsException {
        return new int[]{InputTable.column(spec, "States", settings.m_stateColumn, StringValue.class, "text"),
            InputTable.column(spec, "States", settings.m_entropyColumn, DoubleValue.class, "numbers")};
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out) throws CanceledExecutionException, KNIMEException {
        final EntropyProductionComparerParameters settings = in.getParameters();
        final Map<String, Double> states = read(in.getInTable(0), settings);
        final String realised = settings.m_realised.isBlank() ? states.keySet().stream().findFirst()
            .orElseThrow(() -> new KNIMEException("Table 'States' is empty; give it a row for each state.")) : settings.m_realised.strip();
        if (!states.containsKey(realised)) {
            throw new KNIMEException("The realised state '" + realised + "' is not in column '" + settings.m_stateColumn + "', which has "
                + String.join(", ", states.keySet()) + ".");
        }
        final TableWriter rows = TableWriter.of(STATES, in.getExecutionContext());
        for (final String name : states.keySet()) {
            final EntropyComparison c = EngineCall.execute(() -> comparison(states, name));
            rows.row(name, c.realised(), c.rank(), c.saturation(), c.fromLeast(), name.equals(realised));
        }
        final EntropyComparison c = EngineCall.execute(() -> comparison(states, realised));
        final TableWriter summary = TableWriter.of(SUMMARY, in.getExecutionContext());
        summary.row(realised, c.realised(), c.saturation(), c.fromLeast(), c.rank(), c.n(),
            states.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey(),
            states.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow().getKey(), STATUS);
        final BufferedDataTable table = rows.close();
        out.setOutData(table, summary.close());
        out.setInternalData(table);
    }

    private static EntropyComparison comparison(final Map<String, Double> states, final String realised) {
        return EntropyComparison.of(states.get(realised),
            states.entrySet().stream().filter(e -> !e.getKey().equals(realised)).map(Map.Entry::getValue).toList());
    }

    private static Map<String, Double> read(final BufferedDataTable table, final EntropyProductionComparerParameters settings)
        throws KNIMEException {
        final int[] columns;
        try {
            columns = columns(table.getDataTableSpec(), settings);
        } catch (InvalidSettingsException e) {
            throw new KNIMEException(e.getMessage(), e);
        }
        final Map<String, Double> states = new LinkedHashMap<>();
        for (final DataRow row : table) {
            final String name = InputTable.text(row, columns[0], settings.m_stateColumn);
            if (states.put(name, InputTable.number(row, columns[1], settings.m_entropyColumn, false)) != null) {
                throw new KNIMEException("State '" + name + "' occurs more than once; give each state one row.");
            }
        }
        return states;
    }

    static Map<String, Object> view(final ViewInput in) {
        final List<String> names = new ArrayList<>();
        final List<Double> values = new ArrayList<>();
        String realised = "";
        double at = 0;
        for (final DataRow row : in.getInternalTables()[0]) {
            names.add(row.getCell(0).toString());
            values.add(((DoubleValue)row.getCell(1)).getDoubleValue());
            if (row.getCell(5).toString().equals("true")) {
                realised = row.getCell(0).toString();
                at = values.get(values.size() - 1);
            }
        }
        return ChartData.of("Entropy production of declared alternatives", "entropy production").categories("", names)
            .bars("entropy production", names, values).reference(at, "realised: " + realised).note("A heuristic, not a theorem.").toMap();
    }
}
