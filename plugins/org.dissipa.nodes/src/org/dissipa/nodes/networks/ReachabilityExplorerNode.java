/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.networks;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.dissipa.dynamics.master.CommunicatingClasses;
import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.dynamics.master.StateSpace.Explored;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;
import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.port.NetworkPortObjectSpec;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.EngineMonitor;
import org.dissipa.nodes.simulation.CountBounds;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.view.GraphData;
import org.dissipa.nodes.view.HeatMap.Scale;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
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

/** Reachability Explorer: configure, execute, view. */
final class ReachabilityExplorerNode {
    private static final TableLayout SIZE = TableLayout.of().text("property").text("value").number("number");
    private static final TableLayout RANGES = TableLayout.of().text("species").count("initial").count("least").count("greatest").flag("varies").flag("chemostat");
    private static final TableLayout JUMPS = TableLayout.of().integer("from").integer("to").text("reaction").text("direction").number("propensity [1/time]");

    private ReachabilityExplorerNode() {
        // functions of the node
    }

    private static TableLayout states(final List<String> species) {
        TableLayout layout = TableLayout.of().integer("state").text("name").number("exit rate [1/time]").integer("steps from the initial state").flag("recurrent").integer("recurrent class");
        for (final String name : species) {
            layout = layout.count(name);
        }
        return layout;
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        final NetworkPortObjectSpec network = in.getInPortSpec(0);
        out.setOutSpec(0, SIZE.spec());
        out.setOutSpec(1, RANGES.spec());
        if (network.species().isPresent()) {
            out.setOutSpec(2, EngineCall.configure(() -> states(network.species().get()).spec()));
        }
        out.setOutSpec(3, JUMPS.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out) throws CanceledExecutionException, KNIMEException {
        final ReachabilityExplorerParameters settings = in.getParameters();
        final ReactionNetwork network = in.<NetworkPortObject>getInPortObject(0).network();
        final ExecutionContext exec = in.getExecutionContext();
        final Monitor monitor = EngineMonitor.of(exec);
        final Explored explored = EngineCall.execute(() -> StateSpace.explore(network, network.initialCounts(), CountBounds.of(settings.m_bounds).of(network), settings.m_maxStates, monitor));
        final Generator process = EngineCall.execute(() -> Generator.of(network, explored.space(), monitor));
        final CommunicatingClasses classes = CommunicatingClasses.of(process);
        final int[] depth = depths(process);
        final BufferedDataTable states = EngineCall.execute(() -> states(network, process, classes, depth, settings.m_mostRows, exec));
        final BufferedDataTable jumps = jumps(process, settings.m_mostRows, exec);
        out.setOutData(size(explored, process, classes, depth, exec), ranges(network, explored.space(), exec), states, jumps);
        out.setInternalData(states, jumps);
        final String warning = explored.obstacle().orElse(explored.space().truncated() ? "The upper bounds cut jumps off; the states are those within the bounds." : "");
        if (!warning.isEmpty()) {
            out.setWarningMessage(warning);
        }
    }

    /** Jumps from the initial state; -1 where it is not reached without those cut off. */
    private static int[] depths(final Generator process) {
        final int[] depth = new int[process.states()];
        Arrays.fill(depth, -1);
        final Deque<Integer> queue = new ArrayDeque<>(List.of(0));
        depth[0] = 0;
        while (!queue.isEmpty()) {
            final int i = queue.remove();
            for (int e = process.firstEdge(i); e < process.firstEdge(i + 1); e++) {
                if (depth[process.to(e)] < 0) {
                    depth[process.to(e)] = depth[i] + 1;
                    queue.add(process.to(e));
                }
            }
        }
        return depth;
    }

    private static BufferedDataTable size(final Explored explored, final Generator process, final CommunicatingClasses classes, final int[] depth, final ExecutionContext exec) {
        final TableWriter rows = TableWriter.of(SIZE, exec);
        final boolean all = explored.obstacle().isEmpty() && !explored.space().truncated();
        number(rows, "states", process.states());
        rows.row("complete", all ? "yes: all reachable states" : explored.obstacle().orElse("no: upper bounds cut jumps off"), all ? 1 : 0);
        number(rows, "jumps", process.edges());
        number(rows, "irreversible jumps", (int)IntStream.range(0, process.edges()).filter(e -> process.reverse(e) < 0).count());
        number(rows, "greatest number of steps from the initial state", Arrays.stream(depth).max().orElse(0));
        number(rows, "recurrent classes", classes.recurrent());
        number(rows, "absorbing states", (int)IntStream.range(0, classes.recurrent()).filter(k -> classes.states(k).length == 1).count());
        number(rows, "transient states", (int)IntStream.range(0, process.states()).filter(i -> classes.classOf(i) < 0).count());
        rows.row("irreducible", classes.irreducible() ? "yes" : "no", classes.irreducible() ? 1 : 0);
        return rows.close();
    }

    private static void number(final TableWriter rows, final String property, final int value) {
        rows.row(property, Integer.toString(value), value);
    }

    private static BufferedDataTable ranges(final ReactionNetwork network, final StateSpace space, final ExecutionContext exec) {
        final long[] initial = space.initial();
        final long[] least = initial.clone();
        final long[] most = initial.clone();
        final long[] counts = initial.clone();
        for (int i = 0; i < space.size(); i++) {
            space.counts(i, counts);
            for (int s = 0; s < counts.length; s++) {
                least[s] = Math.min(least[s], counts[s]);
                most[s] = Math.max(most[s], counts[s]);
            }
        }
        final TableWriter rows = TableWriter.of(RANGES, exec);
        for (int s = 0; s < initial.length; s++) {
            final Species species = network.species().get(s);
            rows.row(species.name(), initial[s], least[s], most[s], least[s] < most[s], species.chemostat());
        }
        return rows.close();
    }

    private static BufferedDataTable states(final ReactionNetwork network, final Generator process, final CommunicatingClasses classes, final int[] depth, final int most,
        final ExecutionContext exec) {
        final TableWriter rows = TableWriter.of(states(network.species().stream().map(Species::name).toList()), exec);
        final StateSpace space = process.stateSpace().orElseThrow();
        for (int i = 0; i < Math.min(most, process.states()); i++) {
            final long[] counts = space.counts(i);
            final Object[] row = new Object[6 + counts.length];
            row[0] = i;
            row[1] = process.stateName(i);
            row[2] = process.exitRate(i);
            row[3] = depth[i];
            row[4] = classes.classOf(i) >= 0;
            row[5] = classes.classOf(i) < 0 ? null : classes.classOf(i) + 1;
            for (int s = 0; s < counts.length; s++) {
                row[6 + s] = counts[s];
            }
            rows.row(row);
        }
        return rows.close();
    }

    private static BufferedDataTable jumps(final Generator process, final int most, final ExecutionContext exec) {
        final TableWriter rows = TableWriter.of(JUMPS, exec);
        for (int e = 0; e < Math.min(most, process.edges()); e++) {
            rows.row(process.from(e), process.to(e), process.mechanisms().get(process.mechanism(e)), process.forward(e) ? "forward" : "reverse", process.rate(e));
        }
        return rows.close();
    }

    static Map<String, Object> view(final ViewInput in) {
        final GraphData graph = GraphData.directed("Reachable states").nodeValue("steps from the initial state", Scale.VALUE).edgeWeight("propensity [1/time]", Scale.LOG);
        final DataTableSpec spec = in.getInternalTables()[0].getDataTableSpec();
        final int most = GraphData.MOST_NODES;
        int states = 0;
        for (final DataRow row : in.getInternalTables()[0]) {
            if (states++ < most) {
                graph.node(row.getCell(0).toString(), row.getCell(1).toString(), states == 1 ? "initial" : row.getCell(4).toString().equals("true") ? "recurrent" : "transient",
                    ((DoubleValue)row.getCell(spec.findColumnIndex("steps from the initial state"))).getDoubleValue());
            }
        }
        for (final DataRow row : in.getInternalTables()[1]) {
            final int from = (int)((DoubleValue)row.getCell(0)).getDoubleValue();
            final int to = (int)((DoubleValue)row.getCell(1)).getDoubleValue();
            if (from < Math.min(most, states) && to < Math.min(most, states)) {
                graph.edge(Integer.toString(from), Integer.toString(to), ((DoubleValue)row.getCell(4)).getDoubleValue(), row.getCell(2).toString());
            }
        }
        return graph.note(states > most ? "The " + most + " states nearest to the initial one are drawn." : null).toMap();
    }
}
