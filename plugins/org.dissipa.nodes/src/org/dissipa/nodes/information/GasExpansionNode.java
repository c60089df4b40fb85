/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.EngineMonitor;
import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.view.ChartData;
import org.dissipa.thermodynamics.information.gas.GasExpansion;
import org.dissipa.thermodynamics.information.gas.PhaseCells;
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

/** Gas Expansion: configure, execute, view. */
final class GasExpansionNode {
    private static final TableLayout ENTROPIES = TableLayout.of().number("time").number("position cell").number("velocity cell")
        .number("entropy per particle [nat]").number("corrected entropy [nat]").number("gain [nat]").number("gain without collisions [nat]")
        .integer("occupied cells").count("collisions").number("relative energy drift");

    private static final TableLayout GAS = TableLayout.of().number("mean free path").number("final gain [nat]").count("collisions")
        .number("relative energy drift");

    private GasExpansionNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        out.setOutSpecs(ENTROPIES.spec(), GAS.spec(), RunSummary.LAYOUT.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out) throws CanceledExecutionException, KNIMEException {
        final GasExpansionParameters settings = in.getParameters();
        final ExecutionContext exec = in.getExecutionContext();
        final long begin = System.nanoTime();
        final GasExpansion expansion = EngineCall.execute(settings::expansion);
        final List<GasExpansion.Point> points = EngineCall.execute(
            () -> expansion.run(settings.times(), settings.cells(), RandomStream.of(settings.m_seed, 0), EngineMonitor.of(exec)));
        final TableWriter rows = TableWriter.of(ENTROPIES, exec);
        final Map<PhaseCells, GasExpansion.Point> starts = new LinkedHashMap<>();
        points.forEach(p -> {
            final GasExpansion.Point start = starts.computeIfAbsent(p.cells(), c -> p);
            rows.row(p.time(), p.cells().position(), p.cells().velocity(), p.entropy().value(), p.entropy().corrected(),
                p.entropy().corrected() - start.entropy().corrected(), p.ideal() - start.ideal(), p.entropy().occupied(), p.collisions(), p.energyDrift());
        });
        final GasExpansion.Point last = points.get(points.size() - 1);
        final TableWriter gas = TableWriter.of(GAS, exec);
        gas.row(expansion.meanFreePath(), expansion.totalGain(), last.collisions(), last.energyDrift());
        if (points.stream().anyMatch(p -> p.entropy().occupied() * 10L > settings.m_discs)) {
            out.setWarningMessage("Some coarse grainings have more than a tenth as many occupied cells as there are discs; their entropy is biased low even "
                + "after correction. Take more discs or larger cells.");
        }
        final BufferedDataTable table = rows.close();
        out.setOutData(table, gas.close(), RunSummary.computed("hard discs from collision to collision", settings.m_seed, null, last.collisions(),
            (System.nanoTime() - begin) * 1e-9, null, exec));
        out.setInternalData(table);
    }

    static Map<String, Object> view(final ViewInput in) {
        final Map<String, List<DataRow>> byCells = new LinkedHashMap<>();
        for (final DataRow row : in.getInternalTables()[0]) {
            byCells.computeIfAbsent("cells " + row.getCell(1) + " x " + row.getCell(2), c -> new ArrayList<>()).add(row);
        }
        final ChartData chart = ChartData.of("Coarse-grained entropy of an expanding gas", "s(t) - s(0) [nat]").xAxis("time");
        byCells.forEach((cells, rows) -> {
            chart.line(cells, column(rows, 0), column(rows, 5));
            chart.dashed(cells + ", no collisions", column(rows, 0), column(rows, 6));
        });
        return chart.note("Without collisions the entropy grows at a rate proportional to the velocity cells: the coarse graining makes it grow. Collisions make it "
            + "grow whatever the cells.").toMap();
    }

    private static List<Double> column(final List<DataRow> rows, final int index) {
        return rows.stream().map(row -> ((DoubleValue)row.getCell(index)).getDoubleValue()).toList();
    }
}
