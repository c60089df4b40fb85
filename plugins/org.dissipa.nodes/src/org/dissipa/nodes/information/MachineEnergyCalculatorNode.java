/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.dissipa.learning.machine.BoltzmannLaw;
import org.dissipa.learning.machine.BoltzmannMachine;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.view.ChartData;
import org.knime.core.data.DataRow;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultView.ViewInput;

/** Machine Energy Calculator: configure, execute, view. */
final class MachineEnergyCalculatorNode {
    private static final TableLayout LEVELS = TableLayout.of().text("state").number("energy").count("count").number("fraction").number("probability");

    private static final TableLayout OCCUPANCIES = TableLayout.of().text("unit").number("energy").count("trials").count("occurrences");

    /** Energies closer than this are one level of occupancy [kT]. */
    private static final double GRAIN = 1e-9;

    private MachineEnergyCalculatorNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        MachineRows.check(in.getInTableSpec(1), in.getInTableSpec(2));
        out.setOutSpecs(LEVELS.spec(), OCCUPANCIES.spec(), RunSummary.LAYOUT.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out) throws CanceledExecutionException, KNIMEException {
        final MachineEnergyCalculatorParameters settings = in.getParameters();
        final ExecutionContext exec = in.getExecutionContext();
        final long begin = System.nanoTime();
        try {
            MachineRows.check(in.getInTable(1).getDataTableSpec(), in.getInTable(2).getDataTableSpec());
        } catch (final InvalidSettingsException e) {
            throw new KNIMEException(e.getMessage(), e);
        }
        final MachineRows rows = MachineRows.read(in.getInTable(0), in.getInTable(1), in.getInTable(2), settings, exec);
        final BufferedDataTable levels = levels(rows, exec);
        out.setOutData(levels, occupancies(rows, exec), RunSummary.computed("energies of " + rows.counts().length + " states", null, null, null,
            (System.nanoTime() - begin) * 1e-9, rows.hash(), exec));
        out.setInternalData(levels);
    }

    private static BufferedDataTable levels(final MachineRows rows, final ExecutionContext exec) throws KNIMEException, CanceledExecutionException {
        final BoltzmannMachine machine = rows.machine();
        final TableWriter table = TableWriter.of(LEVELS, exec);
        final double logZ = EngineCall.execute(() -> BoltzmannLaw.of(machine).logPartition());
        long total = 0;
        for (final long count : rows.counts()) {
            total += count;
        }
        for (int state = 0; state < rows.counts().length; state++) {
            final int[] x = rows.units(state);
            final StringBuilder name = new StringBuilder();
            for (final int bit : x) {
                name.append(bit);
            }
            final double energy = machine.energy(x);
            table.row(name, energy, rows.counts()[state], (double)rows.counts()[state] / total, Math.exp(-energy - logZ));
        }
        return table.close();
    }

    /** How often each unit is 1, against the energy that switching it on costs, E(1) − E(0), the other units as they are. */
    private static BufferedDataTable occupancies(final MachineRows rows, final ExecutionContext exec) {
        final BoltzmannMachine machine = rows.machine();
        final TableWriter table = TableWriter.of(OCCUPANCIES, exec);
        for (int unit = 0; unit < machine.size(); unit++) {
            final TreeMap<Double, long[]> byEnergy = new TreeMap<>();
            for (int state = 0; state < rows.counts().length; state++) {
                if (rows.counts()[state] > 0) {
                    final int[] x = rows.units(state);
                    final int value = x[unit];
                    x[unit] = 1;
                    final double on = machine.energy(x);
                    x[unit] = 0;
                    final double cost = Math.rint((on - machine.energy(x)) / GRAIN) * GRAIN;
                    final long[] counts = byEnergy.computeIfAbsent(cost, c -> new long[2]);
                    counts[0] += rows.counts()[state];
                    counts[1] += value * rows.counts()[state];
                }
            }
            final String name = machine.units().get(unit);
            byEnergy.forEach((energy, counts) -> table.row(name, energy, counts[0], counts[1]));
        }
        return table.close();
    }

    static Map<String, Object> view(final ViewInput in) {
        final NumberList energy = new NumberList();
        final NumberList seen = new NumberList();
        final NumberList law = new NumberList();
        for (final DataRow row : in.getInternalTables()[0]) {
            energy.add(((DoubleValue)row.getCell(1)).getDoubleValue());
            seen.add(((DoubleValue)row.getCell(3)).getDoubleValue());
            law.add(((DoubleValue)row.getCell(4)).getDoubleValue());
        }
        return ChartData.of("States of the machine", "probability").xAxis("energy [kT]").logY().points("rows", boxed(energy), boxed(seen), null, null)
            .points("machine", boxed(energy), boxed(law), null, null).toMap();
    }

    private static List<Double> boxed(final NumberList numbers) {
        return Arrays.stream(numbers.toArray()).boxed().toList();
    }
}
