/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dissipa.learning.machine.BoltzmannMachine;
import org.dissipa.learning.machine.Edge;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.table.InputTable;
import org.dissipa.thermodynamics.ThermodynamicsException;
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
 * A Boltzmann machine and how often each of its states occurs in a table.
 *
 * @param machine the machine
 * @param counts  rows in state k, whose bit i is unit i
 * @param hash    SHA-256 of what was read
 */
record MachineRows(BoltzmannMachine machine, long[] counts, String hash) {
    private static final int MOST_UNITS = 16;

    static void check(final DataTableSpec weights, final DataTableSpec biases) throws InvalidSettingsException {
        InputTable.column(weights, "Weights", "i", DataValue.class, "names of units");
        InputTable.column(weights, "Weights", "j", DataValue.class, "names of units");
        InputTable.column(weights, "Weights", "w", DoubleValue.class, "numbers");
        InputTable.column(biases, "Biases", "i", DataValue.class, "names of units");
        InputTable.column(biases, "Biases", "theta", DoubleValue.class, "numbers");
    }

    static MachineRows read(final BufferedDataTable rows, final BufferedDataTable weights, final BufferedDataTable biases,
        final MachineEnergyCalculatorParameters settings, final ExecutionContext exec) throws KNIMEException, CanceledExecutionException {
        final BoltzmannMachine machine = machine(weights, biases);
        if (machine.size() > MOST_UNITS) {
            throw new KNIMEException("The machine has " + machine.size() + " units; all states are listed of up to " + MOST_UNITS + " units.");
        }
        final List<String> columns = new ArrayList<>(machine.units());
        if (settings.m_useCounts) {
            columns.add(settings.m_countColumn);
        }
        final GroupedColumns data = GroupedColumns.read(rows, "Rows", Optional.empty(), columns, exec);
        final long[] counts = new long[1 << machine.size()];
        data.forEach(exec, (group, cells) -> count(machine, cells, settings, counts));
        return new MachineRows(machine, counts, data.hash());
    }

    private static void count(final BoltzmannMachine machine, final double[][] cells, final MachineEnergyCalculatorParameters settings, final long[] counts) {
        final long[] weights = settings.m_useCounts ? GroupedColumns.counts(cells[machine.size()], settings.m_countColumn) : null;
        for (int row = 0; row < cells[0].length; row++) {
            int state = 0;
            for (int unit = 0; unit < machine.size(); unit++) {
                final double value = cells[unit][row];
                if (value != 0 && value != 1) {
                    throw new ThermodynamicsException("Column '" + machine.units().get(unit) + "' holds " + value + " in row " + row
                        + "; units are 0 or 1. Bin the column first.");
                }
                state |= (int)value << unit;
            }
            counts[state] += weights == null ? 1 : weights[row];
        }
    }

    private static BoltzmannMachine machine(final BufferedDataTable weights, final BufferedDataTable biases) throws KNIMEException, CanceledExecutionException {
        final List<String> units = new ArrayList<>();
        final NumberList bias = new NumberList();
        final DataTableSpec biasSpec = biases.getDataTableSpec();
        for (final DataRow row : biases) {
            units.add(row.getCell(biasSpec.findColumnIndex("i")).toString());
            bias.add(InputTable.number(row, biasSpec.findColumnIndex("theta"), "theta", false));
        }
        final List<Edge> edges = new ArrayList<>();
        final DataTableSpec spec = weights.getDataTableSpec();
        for (final DataRow row : weights) {
            final int i = units.indexOf(row.getCell(spec.findColumnIndex("i")).toString());
            final int j = units.indexOf(row.getCell(spec.findColumnIndex("j")).toString());
            if (i < 0 || j < 0) {
                throw new KNIMEException("Row '" + row.getKey() + "' of table 'Weights' joins a unit that has no row in table 'Biases'; units are " + units + ".");
            }
            final double w = InputTable.number(row, spec.findColumnIndex("w"), "w", false);
            edges.add(EngineCall.execute(() -> new Edge(i, j, w)));
        }
        return EngineCall.execute(() -> BoltzmannMachine.of(units, bias.toArray(), edges));
    }

    /** The units of a state. */
    int[] units(final int state) {
        final int[] x = new int[machine.size()];
        for (int unit = 0; unit < x.length; unit++) {
            x[unit] = state >> unit & 1;
        }
        return x;
    }
}
