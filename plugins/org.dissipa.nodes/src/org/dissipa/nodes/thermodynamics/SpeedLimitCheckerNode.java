/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.EngineMonitor;
import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.view.ChartData;
import org.dissipa.thermodynamics.Relaxation;
import org.dissipa.thermodynamics.bounds.SpeedCheck;
import org.dissipa.thermodynamics.bounds.SpeedLimits;
import org.knime.core.data.DataRow;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultView.ViewInput;

/** Speed Limit Checker: configure, execute, view. */
final class SpeedLimitCheckerNode {
    private static final TableLayout LIMITS = TableLayout.of().text("limit").number("duration [time]").number("ratio").number("slack")
        .number("shortest duration allowed [time]").text("verdict").flag("applies").text("why").text("statement").text("status")
        .text("assumptions").text("reference");

    private static final TableLayout DISTANCES = TableLayout.of().number("duration [time]").text("quantity").number("value");

    private static final int RATIO = 2;
    private static final double ROUNDING = 1e-8;

    private SpeedLimitCheckerNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) {
        out.setOutSpecs(LIMITS.spec(), DISTANCES.spec(), RunSummary.LAYOUT.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out) throws CanceledExecutionException, KNIMEException {
        final SpeedLimitCheckerParameters settings = in.getParameters();
        final ReactionNetwork network = in.<NetworkPortObject>getInPortObject(0).network();
        final Monitor monitor = EngineMonitor.of(in.getExecutionContext());
        final TableWriter limits = TableWriter.of(LIMITS, in.getExecutionContext());
        final TableWriter distances = TableWriter.of(DISTANCES, in.getExecutionContext());
        final long begin = System.nanoTime();
        final Generator generator = EngineCall.execute(() -> settings.generator(network, monitor));
        final List<Double> durations = durations(settings);
        EngineCall.execute(() -> {
            final double[] start = StartParameters.law(settings.m_startKind, settings.m_startText, network,
                generator.stateSpace().orElseThrow(), monitor);
            for (final double duration : durations) {
                write(SpeedLimits.of(Relaxation.of(generator, start, duration, monitor), monitor), duration, limits, distances);
            }
            return null;
        });
        if (generator.stateSpace().orElseThrow().truncated()) {
            out.setWarningMessage("The upper bounds cut jumps off: the process that is checked stays below them. Raise them until the results no longer change.");
        }
        final BufferedDataTable table = limits.close();
        out.setOutData(table, distances.close(), RunSummary.exact("exact (uniformisation, " + generator.states() + " states)",
            (System.nanoTime() - begin) * 1e-9, network, in.getExecutionContext()));
        out.setInternalData(table);
    }

    private static List<Double> durations(final SpeedLimitCheckerParameters settings) throws KNIMEException {
        try {
            return settings.durations();
        } catch (InvalidSettingsException e) {
            throw new KNIMEException(e.getMessage(), e);
        }
    }

    private static void write(final SpeedLimits checked, final double duration, final TableWriter limits, final TableWriter distances) {
        for (final SpeedCheck c : checked.check()) {
            final String verdict = !c.applies() ? "does not apply" : Double.isNaN(c.ratio()) ? "no change" : c.slack() >= -ROUNDING ? "holds" : "VIOLATED";
            limits.row(c.limit().title(), duration, c.ratio(), c.slack(), c.limit().boundsTime() ? c.ratio() * duration : null, verdict,
                c.applies(), c.reason(), c.limit().statement(), c.limit().status(), c.limit().assumptions(), c.limit().reference());
        }
        distances.row(duration, "L = sum of |p(t) - p(0)|", checked.distance());
        distances.row(duration, "Wasserstein distance [jumps]", checked.wasserstein());
        distances.row(duration, "squared Hellinger distance", checked.hellingerSquared());
        distances.row(duration, "Bhattacharyya angle", checked.angle());
        distances.row(duration, "entropy production [k_B]", checked.entropyProduction());
        distances.row(duration, "excess entropy [k_B]", checked.excessEntropy());
        distances.row(duration, "mean activity [1/time]", checked.activity());
        distances.row(duration, "mean mobility [1/time]", checked.mobility());
    }

    static Map<String, Object> view(final ViewInput in) {
        final Map<String, List<DataRow>> byLimit = new LinkedHashMap<>();
        final List<String> durations = new ArrayList<>();
        for (final DataRow row : in.getInternalTables()[0]) {
            byLimit.computeIfAbsent(row.getCell(0).toString(), l -> new ArrayList<>()).add(row);
            if (!durations.contains(row.getCell(1).toString())) {
                durations.add(row.getCell(1).toString());
            }
        }
        final ChartData chart = ChartData.of("Speed limits: bound over actual value", "ratio").logY().categories("duration [time]", durations);
        byLimit.forEach((limit, rows) -> chart.points(limit, rows.stream().map(r -> r.getCell(1).toString()).toList(), rows.stream()
            .map(r -> r.getCell(RATIO).isMissing() ? Double.NaN : ((DoubleValue)r.getCell(RATIO)).getDoubleValue()).toList(), null, null));
        return chart.reference(1, "limit").note("Valid limits stay at or below 1. The form with the squared Hellinger distance is no theorem.").toMap();
    }
}
