/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.port.NetworkPortObjectSpec;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.EngineMonitor;
import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.view.ChartData;
import org.dissipa.thermodynamics.UncertaintyProduct;
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

/** Uncertainty Relation Checker: configure, execute, view. */
final class UncertaintyRelationCheckerNode {
    private static final TableLayout WEIGHTS = TableLayout.of().text("reaction").number("weight").number("current [1/time]");

    private UncertaintyRelationCheckerNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        final UncertaintyRelationCheckerParameters settings = in.getParameters();
        final NetworkPortObjectSpec network = in.getInPortSpec(0);
        if (network.reactions().isPresent()) {
            EngineCall.configure(() -> CurrentDefinitions.read(settings.m_currents, network.reactions().get()));
        }
        out.setOutSpecs(RelationTable.LAYOUT.spec(), RunSummary.LAYOUT.spec(), WEIGHTS.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out)
        throws CanceledExecutionException, KNIMEException {
        final UncertaintyRelationCheckerParameters settings = in.getParameters();
        final ReactionNetwork network = in.<NetworkPortObject>getInPortObject(0).network();
        final TableWriter relations = TableWriter.of(RelationTable.LAYOUT, in.getExecutionContext());
        final TableWriter weights = TableWriter.of(WEIGHTS, in.getExecutionContext());
        final RelationRun relationRun =
            new RelationRun(network, settings, EngineMonitor.of(in.getExecutionContext()), relations, weights);
        final SteadyStateRun run = EngineCall.execute(() -> relationRun.run(
            CurrentDefinitions.read(settings.m_currents, network.reactions().stream().map(Reaction::name).toList())));
        final BufferedDataTable table = relations.close();
        final List<String> warnings = new ArrayList<>();
        if (network.reactions().stream().anyMatch(r -> !r.reversible())) {
            warnings.add("The network has irreversible reactions: entropy production and uncertainty product are "
                + "infinite where they fire, and the relation says nothing. Give them a reverse constant to learn more.");
        }
        relationRun.warning().ifPresent(warnings::add);
        run.warning(settings).ifPresent(warnings::add);
        if (!warnings.isEmpty()) {
            out.setWarningMessage(String.join(" ", warnings));
        }
        out.setOutData(table, run.summary(relationRun.transientSample(), in.getExecutionContext()), weights.close());
        out.setInternalData(table);
    }

    static Map<String, Object> view(final ViewInput in) {
        final Map<String, List<DataRow>> byComputation = new LinkedHashMap<>();
        final List<String> names = new ArrayList<>();
        double unicyclic = Double.NaN;
        for (final DataRow row : in.getInternalTables()[0]) {
            if (row.getCell(RelationTable.RELATION).toString().equals(RelationTable.UNICYCLIC)) {
                unicyclic = number(row, RelationTable.BOUND);
            } else if (row.getCell(RelationTable.RELATION).toString().equals(RelationTable.STEADY)) {
                byComputation.computeIfAbsent(row.getCell(1).toString(), c -> new ArrayList<>()).add(row);
            }
            final String name = row.getCell(0).toString();
            if (row.getCell(RelationTable.RELATION).toString().equals(RelationTable.STEADY) && !names.contains(name)) {
                names.add(name);
            }
        }
        final ChartData chart = ChartData.of("Uncertainty product of each current", "V \u03c3 / J\u00b2").logY()
            .categories("", names);
        byComputation.forEach((computation, rows) -> chart.points(computation,
            rows.stream().map(row -> row.getCell(0).toString()).toList(),
            rows.stream().map(row -> number(row, RelationTable.PRODUCT)).toList(),
            rows.stream().map(row -> number(row, RelationTable.LOW)).toList(),
            rows.stream().map(row -> number(row, RelationTable.HIGH)).toList()));
        chart.reference(UncertaintyProduct.BOUND, "uncertainty relation");
        if (!Double.isNaN(unicyclic)) {
            chart.reference(unicyclic, "unicyclic bound");
        }
        return chart.note(byComputation.containsKey("sampled") ? "Error bars: confidence intervals." : null).toMap();
    }

    private static double number(final DataRow row, final int column) {
        return row.getCell(column).isMissing() ? Double.NaN : ((DoubleValue)row.getCell(column)).getDoubleValue();
    }
}
