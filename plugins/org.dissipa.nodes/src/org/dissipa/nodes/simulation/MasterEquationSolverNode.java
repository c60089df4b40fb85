/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.Map;
import java.util.Optional;

import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;
import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.port.NetworkPortObjectSpec;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.EngineMonitor;
import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.view.ChartData;
import org.dissipa.nodes.view.ChartPanels;
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
    private MasterEquationSolverNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        final MasterEquationSolverParameters settings = in.getParameters();
        EngineCall.configure(() -> CountBounds.of(settings.m_bounds));
        if (settings.m_firstPassage) {
            EngineCall.configure(() -> TargetCondition.read(settings.m_target));
        }
        final NetworkPortObjectSpec network = in.getInPortSpec(0);
        if (network.species().isPresent()) {
            out.setOutSpec(0, EngineCall.configure(() -> MasterEquationTables.states(network.species().get()).spec()));
        }
        out.setOutSpec(1, MasterEquationTables.MARGINALS.spec());
        out.setOutSpec(2, MasterEquationTables.MOMENTS.spec());
        out.setOutSpec(3, RunSummary.LAYOUT.spec());
        out.setOutSpec(4, MasterEquationTables.BOUNDS.spec());
        out.setOutSpec(5, MasterEquationTables.PASSAGE.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out)
        throws CanceledExecutionException, KNIMEException {
        final MasterEquationSolverParameters settings = in.getParameters();
        final ReactionNetwork network = in.<NetworkPortObject>getInPortObject(0).network();
        final ExecutionContext exec = in.getExecutionContext();
        final MasterEquationRun run;
        try {
            run = EngineCall.execute(() -> MasterEquationRun.of(network, settings, EngineMonitor.of(exec)));
        } catch (KNIMEException e) {
            if (!settings.m_goOnWithout) {
                throw e;
            }
            nothing(network, e.getMessage(), out, exec);
            return;
        }
        final BufferedDataTable states = EngineCall.execute(() -> MasterEquationTables.states(run.laws(), settings.m_everyState, exec));
        final BufferedDataTable[] statistics = EngineCall.execute(() -> MasterEquationTables.statistics(run, exec));
        if (!run.warnings().isEmpty()) {
            out.setWarningMessage(String.join(" ", run.warnings()));
        }
        out.setOutData(states, statistics[0], statistics[1], RunSummary.exact(run.method(), run.seconds(), network, exec),
            MasterEquationTables.bounds(run.laws(), exec), MasterEquationTables.passage(run.passage(), exec));
        out.setInternalData(statistics[0], states);
    }

    /** Empty tables and a warning. */
    private static void nothing(final ReactionNetwork network, final String reason, final ExecuteOutput out, final ExecutionContext exec)
        throws KNIMEException, CanceledExecutionException {
        out.setWarningMessage("The master equation was not solved: " + reason);
        final BufferedDataTable states = EngineCall.execute(() -> TableWriter.of(MasterEquationTables.states(network.species().stream().map(Species::name).toList()), exec).close());
        final BufferedDataTable marginals = TableWriter.of(MasterEquationTables.MARGINALS, exec).close();
        out.setOutData(states, marginals, TableWriter.of(MasterEquationTables.MOMENTS, exec).close(), RunSummary.exact("not solved", 0, network, exec),
            TableWriter.of(MasterEquationTables.BOUNDS, exec).close(), TableWriter.of(MasterEquationTables.PASSAGE, exec).close());
        out.setInternalData(marginals, states);
    }

    static Map<String, Object> view(final ViewInput in) {
        final ChartData marginals = DistributionView.chart("Probability of counts", in.getInternalTables()[0]);
        final Optional<ChartData> joint = JointLawView.of(in.getInternalTables()[1]);
        return joint.isEmpty() ? marginals.toMap()
            : ChartPanels.of("Master equation").panel("Marginals", marginals).panel("Joint law", joint.get()).toMap();
    }
}
