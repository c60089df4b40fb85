/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.EngineMonitor;
import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.view.ChartData;
import org.dissipa.thermodynamics.SteadyState;
import org.dissipa.thermodynamics.bounds.Coherence;
import org.dissipa.thermodynamics.bounds.CoherenceCheck;
import org.knime.core.data.DataRow;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.KNIMEException;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultView.ViewInput;

/** Coherence Calculator: configure, execute, view. */
final class CoherenceCalculatorNode {
    private static final TableLayout MODES = TableLayout.of().text("mode").number("decay rate [1/time]").number("angular frequency [1/time]")
        .number("period [time]").number("quality R").number("coherent oscillations").flag("slowest").number("entropy production of a period [k_B]")
        .number("dissipation ratio");

    private static final TableLayout BOUNDS = TableLayout.of().text("bound").text("mode").number("quantity").number("limit").number("ratio")
        .text("verdict").flag("applies").text("why").text("statement").text("status").text("reference");

    private static final int MOST_MODES = 200;

    private CoherenceCalculatorNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) {
        out.setOutSpecs(MODES.spec(), BOUNDS.spec(), RunSummary.LAYOUT.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out) throws CanceledExecutionException, KNIMEException {
        final CoherenceCalculatorParameters settings = in.getParameters();
        final ReactionNetwork network = in.<NetworkPortObject>getInPortObject(0).network();
        final Monitor monitor = EngineMonitor.of(in.getExecutionContext());
        final long begin = System.nanoTime();
        final SteadyState steady = EngineCall.execute(() -> SteadyState.of(settings.generator(network, monitor), monitor));
        final Coherence coherence = EngineCall.execute(() -> Coherence.of(steady, monitor));
        final TableWriter modes = TableWriter.of(MODES, in.getExecutionContext());
        row(modes, "slowest", coherence.slowest());
        row(modes, "most coherent", coherence.mostCoherent());
        final List<Coherence.Mode> oscillating = coherence.oscillating();
        for (int k = 0; k < Math.min(MOST_MODES, oscillating.size()); k++) {
            row(modes, "oscillating " + (k + 1), oscillating.get(k));
        }
        final TableWriter bounds = TableWriter.of(BOUNDS, in.getExecutionContext());
        for (final CoherenceCheck c : EngineCall.execute(() -> CoherenceCheck.of(coherence))) {
            bounds.row(c.bound().title(), c.mode(), c.quantity(), c.limit(), c.ratio(), c.verdict(), c.applies(), c.reason(), c.bound().statement(),
                c.bound().status(), c.bound().reference());
        }
        final String still = oscillating.isEmpty() ? "No mode oscillates: all eigenvalues are real, as at equilibrium. " : "";
        final String warning = still + SteadyStateRun.warning(steady, network, settings.m_bounds).orElse("");
        if (!warning.isEmpty()) {
            out.setWarningMessage(warning.strip());
        }
        final BufferedDataTable table = modes.close();
        out.setOutData(table, bounds.close(), RunSummary.exact("exact (eigenvalues, " + steady.generator().states() + " states)",
            (System.nanoTime() - begin) * 1e-9, network, in.getExecutionContext()));
        out.setInternalData(table);
    }

    private static void row(final TableWriter modes, final String name, final Coherence.Mode mode) {
        modes.row(name, mode.decay(), mode.frequency(), 2 * Math.PI / mode.frequency(), mode.quality(), mode.oscillations(), mode.slowest(),
            mode.dissipation(), mode.dissipationRatio());
    }

    static Map<String, Object> view(final ViewInput in) {
        final List<Double> decay = new ArrayList<>();
        final List<Double> frequency = new ArrayList<>();
        for (final DataRow row : in.getInternalTables()[0]) {
            if (row.getCell(0).toString().startsWith("oscillating")) {
                decay.add(((DoubleValue)row.getCell(1)).getDoubleValue());
                frequency.add(((DoubleValue)row.getCell(2)).getDoubleValue());
            }
        }
        return ChartData.of("Oscillating modes", "angular frequency [1/time]").xAxis("decay rate [1/time]")
            .points("modes", decay, frequency, null, null).note("Quality R: the slope of a mode as seen from the origin.").toMap();
    }
}
