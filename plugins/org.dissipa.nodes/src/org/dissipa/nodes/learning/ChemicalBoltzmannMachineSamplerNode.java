/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.learning.machine.BoltzmannMachine;
import org.dissipa.learning.training.MachineSampler;
import org.dissipa.network.Monitor;
import org.dissipa.nodes.learning.ChemicalBoltzmannMachineSamplerParameters.Method;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.EngineMonitor;
import org.dissipa.nodes.run.InputHash;
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

/** Chemical Boltzmann Machine Sampler: configure, execute, view. */
final class ChemicalBoltzmannMachineSamplerNode {
    private ChemicalBoltzmannMachineSamplerNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        MachineTables.check(in.getInTableSpec(0), in.getInTableSpec(1), in.getParameters());
        out.setOutSpec(1, RunSummary.LAYOUT.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out)
        throws CanceledExecutionException, KNIMEException {
        final ChemicalBoltzmannMachineSamplerParameters settings = in.getParameters();
        final ExecutionContext exec = in.getExecutionContext();
        final MachineTables tables = MachineTables.read(in.getInTable(0), in.getInTable(1), settings);
        final BoltzmannMachine machine = tables.machine();
        final long begin = System.nanoTime();
        final int[][] samples = EngineCall.execute(() -> draw(machine, settings, EngineMonitor.of(exec)));
        final double seconds = (System.nanoTime() - begin) * 1e-9;
        TableLayout layout = TableLayout.of();
        for (final String unit : machine.units()) {
            layout = layout.integer(unit);
        }
        final TableWriter rows = TableWriter.of(layout, exec);
        for (final int[] sample : samples) {
            rows.row(java.util.Arrays.stream(sample).boxed().toArray());
        }
        final BufferedDataTable table = rows.close();
        tables.warning().ifPresent(out::setWarningMessage);
        out.setOutData(table, RunSummary.of(settings.m_method.name().toLowerCase(Locale.ROOT), settings.m_seed, settings.m_samples, null,
            seconds, InputHash.of().with(machine.toString()).with(settings.m_held).toHex(), exec));
        out.setInternalData(table);
    }

    private static int[][] draw(final BoltzmannMachine machine, final ChemicalBoltzmannMachineSamplerParameters settings,
        final Monitor monitor) {
        final int[] held = UnitText.held(settings.m_held, machine);
        final RandomStream random = RandomStream.of(settings.m_seed, 0);
        return settings.m_method == Method.INDEPENDENT ? MachineSampler.exact(machine, held, settings.m_samples, random, monitor)
            : MachineSampler.chain(machine, held, settings.m_samples, settings.m_burnIn, settings.m_interval, random, monitor);
    }

    static Map<String, Object> view(final ViewInput in) {
        final BufferedDataTable table = in.getInternalTables()[0];
        final List<String> units = table.getDataTableSpec().stream().map(c -> c.getName()).toList();
        final double[] ones = new double[units.size()];
        long n = 0;
        for (final DataRow row : table) {
            n++;
            for (int u = 0; u < ones.length; u++) {
                ones[u] += ((DoubleValue)row.getCell(u)).getDoubleValue();
            }
        }
        final List<Double> share = new ArrayList<>();
        for (final double one : ones) {
            share.add(one / n);
        }
        return ChartData.of("Share of ones in the samples", "share of ones").categories("unit", units).bars("samples", units, share).toMap();
    }
}
