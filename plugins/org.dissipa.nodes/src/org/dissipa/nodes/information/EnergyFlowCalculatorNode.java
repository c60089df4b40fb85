/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.dynamics.master.TransientLaw;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;
import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.EngineMonitor;
import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.InputTable;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.view.ChartData;
import org.dissipa.nodes.view.ChartPanels;
import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.DiscreteLaw;
import org.dissipa.thermodynamics.information.flow.FlowPath;
import org.dissipa.thermodynamics.information.flow.FlowRates;
import org.dissipa.thermodynamics.information.temperature.EnergySpectrum;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.StringValue;
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

/** Energy Flow Calculator: configure, execute, view. */
final class EnergyFlowCalculatorNode {
    private static final TableLayout FLOWS = TableLayout.of().number("time").number("energy").number("energy rate").number("energy input")
        .number("dissipation").number("entropy").number("entropy rate").number("entropy flux").number("entropy production").number("bath temperature");

    private static final TableLayout LEVELS = TableLayout.of().number("time").number("energy").integer("degeneracy").number("probability");

    private EnergyFlowCalculatorNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        final EnergyFlowCalculatorParameters settings = in.getParameters();
        check(settings, in.getInTableSpec(1));
        out.setOutSpecs(FLOWS.spec(), LEVELS.spec(), RunSummary.LAYOUT.spec());
    }

    private static void check(final EnergyFlowCalculatorParameters settings, final DataTableSpec spec) throws InvalidSettingsException {
        InputTable.column(spec, "Energies", settings.m_speciesColumn, StringValue.class, "text");
        InputTable.column(spec, "Energies", settings.m_energyColumn, DoubleValue.class, "numbers");
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out) throws CanceledExecutionException, KNIMEException {
        final EnergyFlowCalculatorParameters settings = in.getParameters();
        final ExecutionContext exec = in.getExecutionContext();
        final ReactionNetwork network = in.<NetworkPortObject>getInPortObject(0).network();
        final long begin = System.nanoTime();
        final Monitor monitor = EngineMonitor.of(exec);
        final Map<String, Double> molecule = energies(in.getInTable(1), settings);
        final TableWriter flows = TableWriter.of(FLOWS, exec);
        final TableWriter levels = TableWriter.of(LEVELS, exec);
        final int states = EngineCall.execute(() -> {
            final StateSpace space = StateSpace.reachable(network, settings.m_maxStates, monitor);
            final double[] energies = energies(space, molecule);
            final DiscreteLaw start = settings.m_start == EnergyFlowCalculatorParameters.Start.CANONICAL
                ? EnergySpectrum.of(energies).at(settings.m_startBeta).law()
                : DiscreteLaw.of(TransientLaw.concentrated(space.size(), space.indexOf(space.initial())));
            final double[] times = new double[settings.m_timePoints + 1];
            Arrays.setAll(times, i -> settings.m_endTime * i / settings.m_timePoints);
            final FlowPath path = FlowPath.of(Generator.of(network, space, monitor), energies, settings.m_temperature, start, times, monitor);
            write(path, energies, settings.m_temperature, flows, levels);
            return space.size();
        });
        if (network.reactions().stream().anyMatch(r -> !r.reversible())) {
            out.setWarningMessage("The network has irreversible reactions: energy input, dissipation and entropy production are infinite where they fire. Give them a "
                + "reverse constant.");
        }
        final BufferedDataTable table = flows.close();
        out.setOutData(table, levels.close(), RunSummary.exact(states + " states, uniformisation", (System.nanoTime() - begin) * 1e-9, network, exec));
        out.setInternalData(table);
    }

    private static Map<String, Double> energies(final BufferedDataTable table, final EnergyFlowCalculatorParameters settings) throws KNIMEException {
        final DataTableSpec spec = table.getDataTableSpec();
        final Map<String, Double> energies = new LinkedHashMap<>();
        for (final DataRow row : table) {
            final String name = InputTable.text(row, spec.findColumnIndex(settings.m_speciesColumn), settings.m_speciesColumn);
            if (energies.put(name, InputTable.number(row, spec.findColumnIndex(settings.m_energyColumn), settings.m_energyColumn, false)) != null) {
                throw new KNIMEException("Species '" + name + "' has two energies in table 'Energies'; keep one row.");
            }
        }
        return energies;
    }

    private static double[] energies(final StateSpace space, final Map<String, Double> molecule) {
        final List<String> species = space.species().stream().map(Species::name).toList();
        molecule.keySet().stream().filter(name -> !species.contains(name)).findFirst().ifPresent(name -> {
            throw new ThermodynamicsException("Table 'Energies' names '" + name + "', which is no species of the network; it has " + species + ".");
        });
        final double[] energies = new double[space.size()];
        for (int i = 0; i < energies.length; i++) {
            for (int s = 0; s < species.size(); s++) {
                energies[i] += space.count(i, s) * molecule.getOrDefault(species.get(s), 0.0);
            }
        }
        return energies;
    }

    private static void write(final FlowPath path, final double[] energies, final double temperature, final TableWriter flows,
        final TableWriter levels) {
        final TreeMap<Double, Integer> degeneracies = new TreeMap<>();
        for (final double energy : energies) {
            degeneracies.merge(energy + 0.0, 1, Integer::sum);
        }
        for (int t = 0; t < path.times().size(); t++) {
            final double time = path.times().get(t);
            final FlowRates r = path.rates().get(t);
            flows.row(time, r.energy(), r.energyRate(), r.input(), r.dissipation(), r.entropy(), r.entropyRate(), r.entropyFlux(), r.entropyProduction(),
                temperature);
            final TreeMap<Double, Double> occupied = new TreeMap<>();
            for (int i = 0; i < energies.length; i++) {
                occupied.merge(energies[i] + 0.0, path.laws().get(t).probability(i), Double::sum);
            }
            occupied.forEach((energy, p) -> levels.row(time, energy, degeneracies.get(energy), p));
        }
    }

    static Map<String, Object> view(final ViewInput in) {
        final List<DataRow> rows = new ArrayList<>();
        in.getInternalTables()[0].forEach(rows::add);
        final List<Double> time = column(rows, 0);
        return ChartPanels.of("Flows of energy and entropy")
            .panel("energy", ChartData.of("Energy", "rate [energy/time]").xAxis("time").line("energy input", time, column(rows, 3))
                .line("dissipation", time, column(rows, 4)).line("change of energy", time, column(rows, 2)))
            .panel("entropy", ChartData.of("Entropy", "rate [nat/time]").xAxis("time").line("entropy production", time, column(rows, 8))
                .line("entropy flux", time, column(rows, 7)).line("change of entropy", time, column(rows, 6)))
            .panel("path", ChartData.of("Entropy against energy", "S [nat]").xAxis("U [energy]").line("path", column(rows, 1), column(rows, 5))).toMap();
    }

    private static List<Double> column(final List<DataRow> rows, final int index) {
        return rows.stream().map(row -> row.getCell(index).isMissing() ? Double.NaN : ((DoubleValue)row.getCell(index)).getDoubleValue()).toList();
    }
}
