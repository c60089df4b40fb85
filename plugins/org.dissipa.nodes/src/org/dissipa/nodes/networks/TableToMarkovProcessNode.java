/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.networks;

import java.util.Optional;

import org.dissipa.dynamics.master.CommunicatingClasses;
import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.TransitionNetwork;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.diagram.NetworkDiagram;
import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.port.NetworkPortObjectSpec;
import org.dissipa.nodes.run.EngineCall;
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

/** Table to Markov Process: configure, execute, view. */
final class TableToMarkovProcessNode {
    private static final TableLayout TRANSITIONS = TableLayout.of().text("from").text("to").text("channel").number("rate [1/time]")
        .number("count").number("rate standard error [1/time]");

    private static final TableLayout STATES = TableLayout.of().text("state").text("species").number("exit rate [1/time]")
        .flag("recurrent").integer("recurrent class").flag("start");

    private static final int MOST_DRAWN = 150;

    private TableToMarkovProcessNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        TransitionRows.check(in.getInTableSpec(0), in.getParameters());
        out.setOutSpecs(new NetworkPortObjectSpec(), TRANSITIONS.spec(), STATES.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out) throws CanceledExecutionException, KNIMEException {
        final TableToMarkovProcessParameters settings = in.getParameters();
        final TransitionRows rows = TransitionRows.read(in.getInTable(0), settings);
        final Generator process = EngineCall.execute(() -> Generator.of(rows.transitions()));
        final CommunicatingClasses classes = CommunicatingClasses.of(process);
        final int start = start(process, classes, settings.m_startState);
        final ReactionNetwork network = EngineCall.execute(() -> TransitionNetwork.of(settings.m_networkName, process, start));
        final NetworkPortObject object = new NetworkPortObject(network);
        final ExecutionContext exec = in.getExecutionContext();
        out.setOutData(object, rows.write(TRANSITIONS, exec), states(process, classes, start, exec));
        out.setInternalData(object);
        warning(process, classes).ifPresent(out::setWarningMessage);
    }

    /** The state named, or the first; where the long run depends on the start, it must be named. */
    private static int start(final Generator process, final CommunicatingClasses classes, final String name) throws KNIMEException {
        if (name.isBlank()) {
            if (classes.recurrent() > 1) {
                throw new KNIMEException("The process falls apart into " + classes.recurrent() + " sets of states that it cannot leave; the first states of two are '"
                    + process.stateName(classes.states(0)[0]) + "' and '" + process.stateName(classes.states(1)[0])
                    + "'. Where it ends up depends on where it starts: name the start state in the dialog, or add the transitions that are missing.");
            }
            return 0;
        }
        for (int i = 0; i < process.states(); i++) {
            if (process.stateName(i).equals(name.strip())) {
                return i;
            }
        }
        throw new KNIMEException("The start state '" + name.strip() + "' is not in the table, whose first state is '" + process.stateName(0)
            + "'. Correct it in the dialog, or leave it empty.");
    }

    private static Optional<String> warning(final Generator process, final CommunicatingClasses classes) {
        int irreversible = 0;
        int transience = 0;
        for (int e = 0; e < process.edges(); e++) {
            irreversible += process.reverse(e) < 0 ? 1 : 0;
        }
        for (int i = 0; i < process.states(); i++) {
            transience += classes.classOf(i) < 0 ? 1 : 0;
        }
        final String text = (irreversible == 0 ? "" : irreversible + " transitions have no reverse; where they happen the entropy production is infinite. ")
            + (transience == 0 ? "" : transience + " states are left for good sooner or later; their stationary probability is 0. ");
        return text.isEmpty() ? Optional.empty() : Optional.of(text.strip());
    }

    private static BufferedDataTable states(final Generator process, final CommunicatingClasses classes, final int start, final ExecutionContext exec) {
        final TableWriter rows = TableWriter.of(STATES, exec);
        for (int i = 0; i < process.states(); i++) {
            final int recurrent = classes.classOf(i);
            rows.row(process.stateName(i), TransitionNetwork.speciesName(process.stateName(i)), process.exitRate(i), recurrent >= 0,
                recurrent < 0 ? null : recurrent + 1, i == start);
        }
        return rows.close();
    }

    static NetworkDiagram view(final ViewInput in) {
        final ReactionNetwork network = ((NetworkPortObject)in.getInternalPortObjects()[0]).network();
        return NetworkDiagram.ofFirst(network, MOST_DRAWN);
    }
}
