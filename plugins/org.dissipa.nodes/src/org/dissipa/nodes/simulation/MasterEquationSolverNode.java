/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.List;
import java.util.Map;

import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;
import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.port.NetworkPortObjectSpec;
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

/** Master Equation Solver: configure, execute, view. */
final class MasterEquationSolverNode {
    private static final TableLayout MARGINALS = TableLayout.of().number("time").text("species").count("count")
        .number("probability");

    private static final TableLayout MOMENTS = TableLayout.of().number("time").text("species").number("mean")
        .number("variance").number("sd").number("Fano factor");

    private MasterEquationSolverNode() {
        // functions of the node
    }

    private static TableLayout states(final List<String> species) {
        TableLayout layout = TableLayout.of().number("time").integer("state");
        for (final String name : species) {
            layout = layout.count(name);
        }
        return layout.number("probability");
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        final MasterEquationSolverParameters settings = in.getParameters();
        EngineCall.configure(() -> CountBounds.of(settings.m_bounds));
        final NetworkPortObjectSpec network = in.getInPortSpec(0);
        if (network.species().isPresent()) {
            out.setOutSpec(0, EngineCall.configure(() -> states(network.species().get()).spec()));
        }
        out.setOutSpec(1, MARGINALS.spec());
        out.setOutSpec(2, MOMENTS.spec());
        out.setOutSpec(3, RunSummary.LAYOUT.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out)
        throws CanceledExecutionException, KNIMEException {
        final MasterEquationSolverParameters settings = in.getParameters();
        final ReactionNetwork network = in.<NetworkPortObject>getInPortObject(0).network();
        final ExecutionContext exec = in.getExecutionContext();
        final MasterEquationRun run = EngineCall.execute(() -> MasterEquationRun.of(network, settings, EngineMonitor.of(exec)));
        final BufferedDataTable states = EngineCall.execute(() -> states(run, settings, exec));
        final TableWriter marginals = TableWriter.of(MARGINALS, exec);
        final TableWriter moments = TableWriter.of(MOMENTS, exec);
        EngineCall.execute(() -> {
            for (final MasterEquationRun.Law law : run.laws()) {
                exec.checkCanceled();
                run.statistics(law).forEach((species, s) -> {
                    moments.row(law.time(), species, s.mean(), s.variance(), Math.sqrt(s.variance()), s.fano());
                    for (long n = s.lowest(); n <= s.highest(); n++) {
                        marginals.row(law.time(), species, n, s.probability(n));
                    }
                });
            }
            return null;
        });
        run.warning().ifPresent(out::setWarningMessage);
        final BufferedDataTable byCount = marginals.close();
        out.setOutData(states, byCount, moments.close(), RunSummary.exact(run.method(), run.seconds(), network, exec));
        out.setInternalData(byCount);
    }

    private static BufferedDataTable states(final MasterEquationRun run, final MasterEquationSolverParameters settings,
        final ExecutionContext exec) throws CanceledExecutionException {
        final TableWriter rows = TableWriter.of(states(run.space().species().stream().map(Species::name).toList()), exec);
        final List<MasterEquationRun.Law> laws = run.laws();
        for (final MasterEquationRun.Law law : settings.m_everyState ? laws : laws.subList(laws.size() - 1, laws.size())) {
            for (int i = 0; i < run.space().size(); i++) {
                if ((i & 0xfff) == 0) {
                    exec.checkCanceled();
                }
                final long[] counts = run.space().counts(i);
                final Object[] row = new Object[counts.length + 3];
                row[0] = law.time();
                row[1] = i;
                for (int s = 0; s < counts.length; s++) {
                    row[s + 2] = counts[s];
                }
                row[counts.length + 2] = law.probabilities()[i];
                rows.row(row);
            }
        }
        return rows.close();
    }

    static Map<String, Object> view(final ViewInput in) {
        return DistributionView.of("Probability of counts", in.getInternalTables()[0]);
    }
}
