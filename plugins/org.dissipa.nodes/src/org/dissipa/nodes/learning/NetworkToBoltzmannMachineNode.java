/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import java.util.List;
import java.util.Map;

import org.dissipa.learning.machine.BoltzmannMachine;
import org.dissipa.learning.machine.MachineFromNetwork;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.EngineMonitor;
import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
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

/** Network to Boltzmann Machine: configure, execute, view. */
final class NetworkToBoltzmannMachineNode {
    private static final TableLayout UNITS = TableLayout.of().text("unit").text("species").number("largest higher term [kT]");

    private NetworkToBoltzmannMachineNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        out.setOutSpecs(MachineTables.WEIGHTS.spec(), MachineTables.BIASES.spec(), UNITS.spec(), RunSummary.LAYOUT.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out)
        throws CanceledExecutionException, KNIMEException {
        final NetworkToBoltzmannMachineParameters settings = in.getParameters();
        final ExecutionContext exec = in.getExecutionContext();
        final ReactionNetwork network = in.<NetworkPortObject>getInPortObject(0).network();
        final long begin = System.nanoTime();
        final MachineFromNetwork found = EngineCall.execute(() -> read(network, settings, EngineMonitor.of(exec)));
        final double seconds = (System.nanoTime() - begin) * 1e-9;
        final BoltzmannMachine machine = found.machine();
        final BufferedDataTable weights = MachineTables.weights(machine, exec);
        final BufferedDataTable biases = MachineTables.biases(machine, machine.units(), exec);
        final TableWriter units = TableWriter.of(UNITS, exec);
        for (int u = 0; u < machine.size(); u++) {
            units.row(machine.units().get(u), found.onSpecies().get(u), found.higher());
        }
        out.setOutData(weights, biases, units.close(), RunSummary.exact(found.equilibrium() ? "equilibrium of species energies"
            : "stationary law of the master equation", seconds, network, exec));
        out.setInternalData(weights, biases);
    }

    private static MachineFromNetwork read(final ReactionNetwork network, final NetworkToBoltzmannMachineParameters settings,
        final Monitor monitor) {
        final List<String> species = settings.species();
        return species.isEmpty() ? MachineFromNetwork.of(network, settings.m_tolerance, settings.m_maxStates, monitor)
            : MachineFromNetwork.of(network, species, settings.m_tolerance, settings.m_maxStates, monitor);
    }

    static Map<String, Object> view(final ViewInput in) {
        return MachineGraph.of("Boltzmann machine", in.getInternalTables()[0], in.getInternalTables()[1]);
    }
}
