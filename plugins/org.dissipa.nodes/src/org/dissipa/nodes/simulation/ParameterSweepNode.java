/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dissipa.dynamics.stochastic.Provenance;
import org.dissipa.dynamics.stochastic.SimulationLimits;
import org.dissipa.dynamics.stochastic.ensemble.Ensemble;
import org.dissipa.dynamics.stochastic.ensemble.GridMoments;
import org.dissipa.dynamics.stochastic.ensemble.ParameterSweep;
import org.dissipa.dynamics.stochastic.method.SimulationMethods;
import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.run.Deadline;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.EngineMonitor;
import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultView.ViewInput;

/** Parameter Sweep: configure, execute, view. */
final class ParameterSweepNode {
    private ParameterSweepNode() {
        // functions of the node
    }

    private static TableLayout layout(final List<String> columns) {
        TableLayout layout = TableLayout.of().integer("set");
        for (final String column : columns) {
            layout = layout.number(column);
        }
        return layout.number("time").text("species").number("mean").number("sd").number("standard error").count("n").count("seed");
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        final ParameterSweepParameters settings = in.getParameters();
        final List<String> columns = ParameterSets.of(in.getInTableSpec(1), settings.m_columns).columns();
        out.setOutSpecs(EngineCall.configure(() -> layout(columns).spec()), RunSummary.LAYOUT.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out)
        throws CanceledExecutionException, KNIMEException {
        final ParameterSweepParameters settings = in.getParameters();
        final ReactionNetwork network = in.<NetworkPortObject>getInPortObject(0).network();
        final BufferedDataTable table = in.getInTable(1);
        final ParameterSets columns = sets(table, settings);
        final List<Map<String, Double>> sets = columns.read(table);
        final TableWriter rows = TableWriter.of(layout(columns.columns()), in.getExecutionContext());
        final Deadline deadline = Deadline.after(settings.m_timeLimit, EngineMonitor.of(in.getExecutionContext()));
        final Finished finished = new Finished();
        final long begin = System.nanoTime();
        EngineCall.execute(() -> {
            final ParameterSweep sweep = new ParameterSweep(network, sets, SimulationMethods.named(settings.m_method),
                TimeGrid.linear(0, settings.m_endTime, settings.m_timePoints), settings.m_replicates, settings.m_seed,
                new SimulationLimits(settings.m_maxEvents, SimulationLimits.DEFAULT.population()), Runtime.getRuntime().availableProcessors());
            return finished.run(sweep, deadline, (set, moments) -> write(sweep, set, columns.columns(), moments, rows));
        });
        if (finished.m_sets < sets.size()) {
            out.setWarningMessage(finished.message(sets.size(), settings.m_timeLimit));
        }
        final BufferedDataTable result = rows.close();
        final Provenance run = new Provenance(settings.m_method + ", " + finished.m_sets + " sets", Map.of(), Provenance.ENGINE_VERSION,
            settings.m_seed, Math.multiplyExact(settings.m_replicates, finished.m_sets), finished.m_events, (System.nanoTime() - begin) * 1e-9);
        out.setOutData(result, RunSummary.of(run, network, in.getExecutionContext()));
        out.setInternalData(result);
    }

    /** How far a sweep came. */
    private static final class Finished {
        private int m_sets;
        private long m_events;

        /** Runs a sweep to its end, or until its time is over. */
        Finished run(final ParameterSweep sweep, final Deadline deadline, final ParameterSweep.SetConsumer consumer) {
            try {
                sweep.run((set, moments) -> {
                    consumer.accept(set, moments);
                    m_sets++;
                    m_events += moments.provenance().events();
                }, deadline);
            } catch (final Monitor.CancelledException e) {
                if (!deadline.passed()) {
                    throw e;
                }
            }
            return this;
        }

        String message(final int sets, final double seconds) {
            return "The time limit of " + seconds + " s was over when " + m_sets + " of " + sets
                + " sets were finished; the others are left out. Raise the limit, or take fewer replicates.";
        }
    }

    private static ParameterSets sets(final BufferedDataTable table, final ParameterSweepParameters settings) throws KNIMEException {
        try {
            return ParameterSets.of(table.getDataTableSpec(), settings.m_columns);
        } catch (InvalidSettingsException e) {
            throw new KNIMEException(e.getMessage(), e);
        }
    }

    private static void write(final ParameterSweep sweep, final int set, final List<String> columns,
        final Ensemble.Summary<GridMoments> summary, final TableWriter rows) {
        final ReactionNetwork network = sweep.network(set);
        final GridMoments moments = summary.sum();
        for (int k = 0; k < sweep.grid().size(); k++) {
            for (int s = 0; s < network.species().size(); s++) {
                final List<Object> row = new ArrayList<>();
                row.add(set + 1);
                columns.forEach(c -> row.add(network.parameters().containsKey(c) ? network.parameters().get(c)
                    : network.species().get(network.indexOf(c)).initial()));
                final double sd = Math.sqrt(moments.variance(k, s));
                row.addAll(List.of(sweep.grid().time(k), network.species().get(s).name(), moments.mean(k, s), sd,
                    sd / Math.sqrt(moments.n(k)), moments.n(k), summary.provenance().seed()));
                rows.row(row.toArray());
            }
        }
    }

    static Map<String, Object> view(final ViewInput in) {
        return SweepView.of(in.getInternalTables()[0]);
    }
}
