/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.learning.autonomous.ClampingSimulator;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.port.NetworkPortObjectSpec;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.EngineMonitor;
import org.dissipa.nodes.run.InputHash;
import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.view.ChartData;
import org.dissipa.nodes.view.ChartPanels;
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

/** Potential Clamping Simulator: configure, execute, view. */
final class PotentialClampingSimulatorNode {
    private static final TableLayout COURSE = TableLayout.of().text("species").number("time").number("amount").number("potential")
        .number("mean").count("first vesicle").number("quasi-equilibrium potential").number("quasi-equilibrium mean");

    private static final TableLayout STATISTICS = TableLayout.of().text("species").number("mean").number("sd").number("potential")
        .number("relaxation rate [1/time]").number("entropy production of all clamps [k_B/time]");

    private static final TableLayout HISTOGRAM = TableLayout.of().text("species").count("count").number("probability");

    private static final TableLayout HALTING = TableLayout.of().text("quantity").text("state").number("value");

    private PotentialClampingSimulatorNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        out.setOutSpecs(new NetworkPortObjectSpec(), COURSE.spec(), STATISTICS.spec(), HISTOGRAM.spec(), HALTING.spec(), RunSummary.LAYOUT.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out)
        throws CanceledExecutionException, KNIMEException {
        final PotentialClampingSimulatorParameters settings = in.getParameters();
        final ReactionNetwork network = in.<NetworkPortObject>getInPortObject(0).network();
        final ExecutionContext exec = in.getExecutionContext();
        final ClampingRun run = EngineCall.execute(() -> ClampingRun.of(network, settings, EngineMonitor.of(exec)));
        if (run.truncated()) {
            out.setWarningMessage("Counts above " + settings.m_largestCount
                + " were left out of the quasi-equilibrium equations, and a mean comes near; raise 'Largest count'.");
        }
        final BufferedDataTable course = course(run, exec);
        out.setOutData(new NetworkPortObject(run.molecules()), course, statistics(run, exec), histogram(run, exec), halting(run, exec),
            RunSummary.of(method(settings), settings.m_seed, settings.m_ensemble ? settings.m_vesicles : null,
                run.ensemble().map(ClampingSimulator.Result::events).orElse(null), run.seconds(),
                InputHash.of().with(org.dissipa.network.text.CrnText.fingerprint(network)).with(settings.m_environmentText).toHex(), exec));
        out.setInternalData(course);
    }

    private static String method(final PotentialClampingSimulatorParameters settings) {
        final List<String> parts = new ArrayList<>();
        if (settings.m_ensemble) {
            parts.add("vesicles by the direct method, potentials " + settings.m_update + " by " + settings.m_rule);
        }
        if (settings.m_quasiEquilibrium) {
            parts.add("quasi-equilibrium equations");
        }
        if (settings.m_halting) {
            parts.add("halting time by a stationary law");
        }
        return String.join("; ", parts);
    }

    private static BufferedDataTable course(final ClampingRun run, final ExecutionContext exec) {
        final TableWriter rows = TableWriter.of(COURSE, exec);
        final List<ClampingSimulator.Point> points = run.ensemble().map(ClampingSimulator.Result::points).orElse(List.of());
        final int n = run.clamped().size();
        for (int a = 0; a < n; a++) {
            final int species = run.molecules().indexOf(run.clamped().get(a));
            for (int k = 0; k < run.times().length; k++) {
                final ClampingSimulator.Point point = points.isEmpty() ? null : points.get(k);
                final double[] solved = run.solution().length == 0 ? null : run.solution()[k];
                rows.row(run.clamped().get(a), run.times()[k], point == null ? run.targets()[k][a] : point.amounts()[a],
                    point == null ? null : point.potentials()[a], point == null ? null : point.means()[species],
                    point == null ? null : point.first()[species], solved == null ? null : solved[a], solved == null ? null : solved[n + a]);
            }
        }
        return rows.close();
    }

    private static BufferedDataTable statistics(final ClampingRun run, final ExecutionContext exec) {
        final TableWriter rows = TableWriter.of(STATISTICS, exec);
        final ClampingSimulator.Result result = run.ensemble().orElse(null);
        for (int a = 0; a < run.clamped().size(); a++) {
            rows.row(run.clamped().get(a), result == null ? null : result.means()[a], result == null ? null : Math.sqrt(result.variances()[a]),
                result == null ? null : result.potentials()[a], run.rates().length == 0 ? null : run.rates()[a],
                result == null ? null : result.dissipation());
        }
        return rows.close();
    }

    private static BufferedDataTable histogram(final ClampingRun run, final ExecutionContext exec) {
        final TableWriter rows = TableWriter.of(HISTOGRAM, exec);
        run.ensemble().ifPresent(result -> {
            for (int a = 0; a < run.clamped().size(); a++) {
                for (int count = 0; count < result.histogram()[a].length; count++) {
                    rows.row(run.clamped().get(a), count, result.histogram()[a][count]);
                }
            }
        });
        return rows.close();
    }

    private static BufferedDataTable halting(final ClampingRun run, final ExecutionContext exec) {
        final TableWriter rows = TableWriter.of(HALTING, exec);
        run.halting().ifPresent(h -> {
            rows.row("mean halting time [time]", null, h.mean());
            h.states().forEach((state, p) -> rows.row("probability of halting in", state, p));
        });
        return rows.close();
    }

    static Map<String, Object> view(final ViewInput in) {
        final Map<String, List<DataRow>> bySpecies = new LinkedHashMap<>();
        for (final DataRow row : in.getInternalTables()[0]) {
            bySpecies.computeIfAbsent(row.getCell(0).toString(), s -> new ArrayList<>()).add(row);
        }
        final ChartData potentials = ChartData.of("Potentials", "P").xAxis("time").logY();
        final ChartData means = ChartData.of("Means over the vesicles", "count [molecules]").xAxis("time");
        bySpecies.forEach((species, rows) -> {
            line(potentials, "P of " + species, rows, 3, false);
            line(potentials, "P of " + species + ", quasi-equilibrium", rows, 6, true);
            line(means, species, rows, 4, false);
            line(means, species + ", quasi-equilibrium", rows, 7, true);
            line(means, "amount shown for " + species, rows, 2, true);
        });
        return ChartPanels.of("Potential clamping").panel("Potentials", potentials).panel("Means", means).toMap();
    }

    private static void line(final ChartData chart, final String name, final List<DataRow> rows, final int column, final boolean dashed) {
        final List<Double> x = new ArrayList<>();
        final List<Double> y = new ArrayList<>();
        for (final DataRow row : rows) {
            if (!row.getCell(column).isMissing()) {
                x.add(((DoubleValue)row.getCell(1)).getDoubleValue());
                y.add(((DoubleValue)row.getCell(column)).getDoubleValue());
            }
        }
        if (!x.isEmpty() && dashed) {
            chart.dashed(name, x, y);
        } else if (!x.isEmpty()) {
            chart.line(name, x, y);
        }
    }
}
