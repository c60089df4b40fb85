/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dissipa.learning.machine.BoltzmannMachine;
import org.dissipa.learning.machine.Edge;
import org.dissipa.nodes.learning.MachineParameters.Convention;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.table.InputTable;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.view.ChartData;
import org.dissipa.nodes.view.HeatMap;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataValue;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;

/**
 * A Boltzmann machine as two tables: weights (an edge a row) and biases (a unit a row).
 *
 * @param machine the machine
 * @param warning what a user must know of the tables
 */
record MachineTables(BoltzmannMachine machine, Optional<String> warning) {
    /** Columns of a table of weights. */
    static final TableLayout WEIGHTS = TableLayout.of().text("i").text("j").number("w");

    /** Columns of a table of biases. */
    static final TableLayout BIASES = TableLayout.of().text("i").number("theta").text("kind");

    private static final double WHOLE = 1e15;

    /** Checks the columns of both tables. */
    static void check(final DataTableSpec weights, final DataTableSpec biases, final MachineParameters settings)
        throws InvalidSettingsException {
        InputTable.column(weights, "Weights", settings.m_firstColumn, DataValue.class, "names or numbers of units");
        InputTable.column(weights, "Weights", settings.m_secondColumn, DataValue.class, "names or numbers of units");
        InputTable.column(weights, "Weights", settings.m_weightColumn, DoubleValue.class, "numbers");
        InputTable.column(biases, "Biases", settings.m_unitColumn, DataValue.class, "names or numbers of units");
        InputTable.column(biases, "Biases", settings.m_biasColumn, DoubleValue.class, "numbers");
    }

    /** Reads the machine of two tables. */
    static MachineTables read(final BufferedDataTable weights, final BufferedDataTable biases, final MachineParameters settings)
        throws KNIMEException, CanceledExecutionException {
        final Map<String, Double> bias = biases(biases, settings);
        final List<String> units = new ArrayList<>(bias.keySet());
        final List<String> without = new ArrayList<>();
        final List<Edge> edges = edges(weights, settings, units, without);
        final BoltzmannMachine machine = EngineCall.execute(() -> {
            final double[] theta = units.stream().mapToDouble(u -> bias.getOrDefault(u, 0.0)).toArray();
            return settings.m_convention == Convention.REPEL ? BoltzmannMachine.of(units, theta, edges)
                : BoltzmannMachine.ofAttractiveWeights(units, theta, edges);
        });
        return new MachineTables(machine, without.isEmpty() ? Optional.empty()
            : Optional.of("Units without a row in table 'Biases' have bias 0: " + String.join(", ", without) + "."));
    }

    private static Map<String, Double> biases(final BufferedDataTable table, final MachineParameters settings)
        throws KNIMEException {
        final DataTableSpec spec = table.getDataTableSpec();
        final int unit = spec.findColumnIndex(settings.m_unitColumn);
        final int theta = spec.findColumnIndex(settings.m_biasColumn);
        final Map<String, Double> bias = new LinkedHashMap<>();
        for (final DataRow row : table) {
            final String name = unit(row, unit, settings.m_unitColumn);
            if (bias.put(name, InputTable.number(row, theta, settings.m_biasColumn, false)) != null) {
                throw new KNIMEException("Row '" + row.getKey() + "' of table 'Biases' gives unit '" + name
                    + "' a second time; keep one row a unit.");
            }
        }
        return bias;
    }

    private static List<Edge> edges(final BufferedDataTable table, final MachineParameters settings, final List<String> units,
        final List<String> without) throws KNIMEException, CanceledExecutionException {
        final DataTableSpec spec = table.getDataTableSpec();
        final int first = spec.findColumnIndex(settings.m_firstColumn);
        final int second = spec.findColumnIndex(settings.m_secondColumn);
        final int weight = spec.findColumnIndex(settings.m_weightColumn);
        final List<Edge> edges = new ArrayList<>();
        for (final DataRow row : table) {
            final int i = place(unit(row, first, settings.m_firstColumn), units, without);
            final int j = place(unit(row, second, settings.m_secondColumn), units, without);
            final double w = InputTable.number(row, weight, settings.m_weightColumn, false);
            edges.add(EngineCall.execute(() -> new Edge(i, j, w)));
        }
        return edges;
    }

    private static int place(final String name, final List<String> units, final List<String> without) {
        if (!units.contains(name)) {
            units.add(name);
            without.add(name);
        }
        return units.indexOf(name);
    }

    /** Name of a unit: the cell's text, whole numbers without a decimal point. */
    private static String unit(final DataRow row, final int index, final String column) throws KNIMEException {
        final DataCell cell = row.getCell(index);
        if (cell.isMissing()) {
            throw new KNIMEException("Row '" + row.getKey() + "' has no value in column '" + column
                + "'; fill it in or remove the row.");
        }
        if (cell instanceof DoubleValue number && number.getDoubleValue() == Math.rint(number.getDoubleValue())
            && Math.abs(number.getDoubleValue()) < WHOLE) {
            return Long.toString((long)number.getDoubleValue());
        }
        return cell.toString().trim();
    }

    /** A machine's weights as a table. */
    static BufferedDataTable weights(final BoltzmannMachine machine, final ExecutionContext exec) {
        final TableWriter rows = TableWriter.of(WEIGHTS, exec);
        machine.edges().forEach(e -> rows.row(machine.units().get(e.i()), machine.units().get(e.j()), e.weight()));
        return rows.close();
    }

    /** A machine's biases as a table; units that are not visible are hidden. */
    static BufferedDataTable biases(final BoltzmannMachine machine, final List<String> visible, final ExecutionContext exec) {
        final TableWriter rows = TableWriter.of(BIASES, exec);
        for (int i = 0; i < machine.size(); i++) {
            final String unit = machine.units().get(i);
            rows.row(unit, machine.bias(i), visible.contains(unit) ? "visible" : "hidden");
        }
        return rows.close();
    }

    /** Weights off the diagonal and biases on it as a matrix of colours, from tables in the layouts of this class. */
    static ChartData matrix(final BufferedDataTable weights, final BufferedDataTable biases) {
        final List<String> units = new ArrayList<>();
        final List<Double> theta = new ArrayList<>();
        for (final DataRow row : biases) {
            units.add(row.getCell(0).toString());
            theta.add(((DoubleValue)row.getCell(1)).getDoubleValue());
        }
        final double[][] w = new double[units.size()][units.size()];
        for (int i = 0; i < w.length; i++) {
            java.util.Arrays.fill(w[i], Double.NaN);
            w[i][i] = theta.get(i);
        }
        for (final DataRow row : weights) {
            final int i = units.indexOf(row.getCell(0).toString());
            final int j = units.indexOf(row.getCell(1).toString());
            w[i][j] = ((DoubleValue)row.getCell(2)).getDoubleValue();
            w[j][i] = w[i][j];
        }
        return ChartData.of("Weights, and biases on the diagonal", "unit").categories("unit", units).rowCategories(units)
            .heat(HeatMap.ofMatrix("w or \u03b8 [kT]", w, HeatMap.Scale.DIVERGING))
            .note("Positive weights repel, positive biases favour 1. Pairs without a weight are hatched.");
    }
}
