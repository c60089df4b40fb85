/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.dissipa.nodes.view.HeatMap.Scale;
import org.junit.jupiter.api.Test;

/** What the graph page is given: whole small graphs; of large ones the first nodes and strongest edges, and a note. */
class GraphDataTest {
    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(final GraphData graph, final String key) {
        return (List<Map<String, Object>>)graph.toMap().get(key);
    }

    private static GraphData complete(final int n) {
        final GraphData graph = GraphData.undirected("g").edgeWeight("w", Scale.DIVERGING);
        for (int i = 0; i < n; i++) {
            graph.node("" + i, "n" + i, null, null);
            for (int j = 0; j < i; j++) {
                graph.edge("" + j, "" + i, (i % 2 == 0 ? 1. : -1.) * i, null);
            }
        }
        return graph;
    }

    @Test
    void aSmallGraphIsWhole() {
        final GraphData graph = complete(5);
        assertEquals(5, list(graph, "nodes").size());
        assertEquals(10, list(graph, "edges").size());
        assertEquals(List.of(), graph.toMap().get("notes"));
        assertNull(list(graph, "nodes").get(0).get("value"));
    }

    @Test
    void aLargeGraphKeepsItsStrongestEdgesWhateverTheirSign() {
        final GraphData graph = complete(100); // 4950 edges, those of node i weigh i
        final List<Map<String, Object>> edges = list(graph, "edges");
        assertEquals(GraphData.MOST_EDGES, edges.size());
        final double least = edges.stream().mapToDouble(e -> Math.abs((Double)e.get("weight"))).min().orElseThrow();
        assertEquals(77, least); // 99 + 98 + ... + 77 = 2024, 99 + ... + 78 = 1947
        assertTrue(graph.toMap().get("notes").toString().contains("2000 of 4950"));
    }

    @Test
    void nodesBeyondTheLimitGoWithTheirEdges() {
        final GraphData graph = GraphData.directed("chain");
        for (int i = 0; i < 1000; i++) {
            graph.node("" + i, "n" + i, null, 1.);
            if (i > 0) {
                graph.edge("" + (i - 1), "" + i, null, null);
            }
        }
        assertEquals(GraphData.MOST_NODES, list(graph, "nodes").size());
        assertEquals(GraphData.MOST_NODES - 1, list(graph, "edges").size());
        assertTrue(graph.toMap().get("notes").toString().contains("400 of 1000"));
    }

    @Test
    void unknownEndsAndRepeatedNodesAreRefused() {
        final GraphData graph = GraphData.directed("g").node("a", "a", null, null);
        assertTrue(assertThrows(IllegalArgumentException.class, () -> graph.edge("a", "b", null, null)).getMessage().contains("'b'"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> graph.node("a", "a", null, null)).getMessage().contains("'a'"));
    }
}
