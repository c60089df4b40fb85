/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import org.dissipa.dynamics.stochastic.Provenance;
import org.dissipa.dynamics.stochastic.SimulationLimits;
import org.dissipa.dynamics.stochastic.SimulationProblem;
import org.dissipa.dynamics.stochastic.ensemble.Ensemble;
import org.dissipa.dynamics.stochastic.method.SimulationMethods;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;
import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.port.NetworkPortObjectSpec;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.EngineMonitor;
import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.simulation.StochasticSimulatorParameters.Recording;
import org.dissipa.nodes.table.TableWriter;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;

/** Stochastic Simulator: configure and execute. */
final class StochasticSimulatorNode {
    private StochasticSimulatorNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        final StochasticSimulatorParameters settings = in.getParameters();
        final NetworkPortObjectSpec network = in.getInPortSpec(0);
        if (summed(settings)) {
            out.setOutSpec(0, EnsembleTable.layout(settings.m_recording).spec());
        } else if (network.species().isPresent() && network.observables().isPresent()) {
            out.setOutSpec(0, TrajectoryTable.of(network.species().get(), settings.m_observables ? network.observables().get() : List.of(),
                settings.m_recording).layout().spec());
        }
        out.setOutSpec(1, RunSummary.LAYOUT.spec());
    }

    private static boolean summed(final StochasticSimulatorParameters settings) {
        return settings.m_recording == Recording.MOMENTS || settings.m_recording == Recording.HISTOGRAMS;
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out)
        throws CanceledExecutionException, KNIMEException {
        final StochasticSimulatorParameters settings = in.getParameters();
        final ReactionNetwork network = in.<NetworkPortObject>getInPortObject(0).network();
        final List<String> species = network.species().stream().map(Species::name).toList();
        final List<String> observables = settings.m_observables ? List.copyOf(network.definitions().observables().keySet()) : List.of();
        final TrajectoryTable trajectories = TrajectoryTable.of(species, observables, settings.m_recording);
        final TableWriter rows = TableWriter.of(summed(settings) ? EnsembleTable.layout(settings.m_recording) : trajectories.layout(),
            in.getExecutionContext());
        final Monitor monitor = EngineMonitor.of(in.getExecutionContext());
        final Provenance run = EngineCall.execute(() -> {
            final long seed = settings.m_drawSeed ? ThreadLocalRandom.current().nextLong() : settings.m_seed;
            final SimulationProblem problem = SimulationProblem.of(network, settings.m_endTime)
                .withLimits(new SimulationLimits(settings.m_maxEvents, SimulationLimits.DEFAULT.population()));
            final Ensemble ensemble = Ensemble.of(problem, SimulationMethods.named(settings.m_method), seed,
                settings.m_replicates);
            return summed(settings) ? EnsembleTable.record(ensemble, settings, rows, monitor)
                : trajectories.record(ensemble, settings, rows, monitor);
        });
        final BufferedDataTable table = rows.close();
        out.setOutData(table, RunSummary.of(run, network, in.getExecutionContext()));
        out.setInternalData(table);
    }
}
