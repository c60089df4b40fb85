/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import java.util.Map;

import org.dissipa.nodes.view.GraphData;
import org.dissipa.nodes.view.HeatMap.Scale;
import org.knime.core.data.DataRow;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.BufferedDataTable;

/** A Boltzmann machine as a graph: units by their biases, visible and hidden ones apart, edges by their weights. */
final class MachineGraph {
    private MachineGraph() {
        // one function
    }

    /** The graph of tables in the layouts of {@link MachineTables}. */
    static Map<String, Object> of(final String title, final BufferedDataTable weights, final BufferedDataTable biases) {
        final GraphData graph = GraphData.undirected(title).nodeValue("bias \u03b8 [kT]", Scale.DIVERGING).edgeWeight("weight w [kT]", Scale.DIVERGING);
        for (final DataRow row : biases) {
            final String unit = row.getCell(0).toString();
            graph.node(unit, unit, row.getCell(2).toString(), number(row, 1));
        }
        for (final DataRow row : weights) {
            graph.edge(row.getCell(0).toString(), row.getCell(1).toString(), number(row, 2), null);
        }
        return graph.note("E = \u03a3 w x x - \u03a3 \u03b8 x: units repel each other where the weight is positive, and are on the more readily the greater their bias.")
            .toMap();
    }

    private static double number(final DataRow row, final int column) {
        return ((DoubleValue)row.getCell(column)).getDoubleValue();
    }
}
