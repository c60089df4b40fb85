/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.network.diagram.NetworkDiagram;
import org.dissipa.network.diagram.NetworkDiagram.ReactionNode;
import org.dissipa.network.diagram.NetworkDiagram.SpeciesNode;
import org.knime.core.data.DataRow;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.BufferedDataTable;

/** A Boltzmann machine as a graph for the network page: a circle a unit, a square with its weight an edge. */
final class MachineGraph {
    private MachineGraph() {
        // one function
    }

    /** The graph of tables in the layouts of {@link MachineTables}. */
    static NetworkDiagram of(final String title, final BufferedDataTable weights, final BufferedDataTable biases) {
        final List<String> units = new ArrayList<>();
        final List<SpeciesNode> nodes = new ArrayList<>();
        for (final DataRow row : biases) {
            nodes.add(new SpeciesNode("s" + units.size(), row.getCell(0) + " (" + number(row, 1) + ")", Double.NaN,
                "hidden".equals(row.getCell(2).toString())));
            units.add(row.getCell(0).toString());
        }
        final List<ReactionNode> edges = new ArrayList<>();
        for (final DataRow row : weights) {
            final String weight = number(row, 2);
            edges.add(new ReactionNode("r" + edges.size(), weight, row.getCell(0) + " and " + row.getCell(1) + ": w = " + weight + " kT, "
                + (((DoubleValue)row.getCell(2)).getDoubleValue() > 0 ? "repel" : "attract"), true, "weight", weight, weight,
                List.of(List.of("s" + units.indexOf(row.getCell(0).toString()), 1)),
                List.of(List.of("s" + units.indexOf(row.getCell(1).toString()), 1)), List.of()));
        }
        return new NetworkDiagram(title, nodes, edges,
            List.of("Numbers at units are biases, those between them weights [kT]; positive weights repel. Squares among the units are hidden ones."));
    }

    private static String number(final DataRow row, final int column) {
        return String.format(java.util.Locale.ROOT, "%.4g", ((DoubleValue)row.getCell(column)).getDoubleValue());
    }
}
