/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.networks;

import java.util.List;
import java.util.Map;

import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.structure.ComplexGraph;
import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.view.GraphData;
import org.dissipa.nodes.view.HeatMap.Scale;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.KNIMEException;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultView.ViewInput;

/** Network Structure Analyzer: configure, execute, view. */
final class NetworkStructureAnalyzerNode {
    private NetworkStructureAnalyzerNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) {
        out.setOutSpecs(StructureTables.PROPERTIES.spec(), StructureTables.LAWS.spec(), StructureTables.CYCLES.spec(), StructureTables.COMPLEXES.spec(),
            StructureTables.BALANCE.spec(), StructureTables.STOICHIOMETRY.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out) throws CanceledExecutionException, KNIMEException {
        final NetworkStructureAnalyzerParameters settings = in.getParameters();
        final NetworkPortObject object = in.getInPortObject(0);
        final ExecutionContext exec = in.getExecutionContext();
        final StructureTables tables = EngineCall.execute(() -> StructureTables.of(object.network(), settings.m_mostReactions));
        final BufferedDataTable[] written = EngineCall.execute(() -> {
            final TableWriter[] writers = {TableWriter.of(StructureTables.PROPERTIES, exec), TableWriter.of(StructureTables.LAWS, exec), TableWriter.of(StructureTables.CYCLES, exec),
                TableWriter.of(StructureTables.COMPLEXES, exec), TableWriter.of(StructureTables.BALANCE, exec), TableWriter.of(StructureTables.STOICHIOMETRY, exec)};
            tables.properties(writers[0]);
            tables.laws(writers[1]);
            tables.cycles(writers[2]);
            tables.complexes(writers[3]);
            tables.balance(writers[4]);
            tables.stoichiometry(writers[5]);
            final BufferedDataTable[] closed = new BufferedDataTable[writers.length];
            for (int i = 0; i < closed.length; i++) {
                closed[i] = writers[i].close();
            }
            return closed;
        });
        out.setOutData(written);
        out.setInternalData(object);
        final List<String> warnings = tables.warnings();
        if (!warnings.isEmpty()) {
            out.setWarningMessage(String.join(" ", warnings));
        }
    }

    static Map<String, Object> view(final ViewInput in) {
        final ReactionNetwork network = ((NetworkPortObject)in.getInternalPortObjects()[0]).network();
        final ComplexGraph graph = ComplexGraph.open(network);
        final GraphData data = GraphData.directed("Complexes").nodeValue("linkage class", Scale.VALUE)
            .subtitle(graph.complexes().size() + " complexes, " + graph.linkageClasses() + " linkage classes, deficiency " + graph.deficiency()
                + (graph.weaklyReversible() ? ", weakly reversible" : ", not weakly reversible"));
        for (int i = 0; i < graph.complexes().size(); i++) {
            data.node("c" + i, StructureTables.text(network, graph.complexes().get(i)), graph.terminal(i) ? "terminal" : "not terminal", graph.linkageClass(i) + 1.0);
        }
        for (int a = 0; a < graph.arcs().size(); a++) {
            final int[] arc = graph.arcs().get(a);
            data.edge("c" + arc[0], "c" + arc[1], null, network.channels().get(graph.channels().get(a)).name());
        }
        return data.note("Chemostatted species are struck out.").toMap();
    }
}
