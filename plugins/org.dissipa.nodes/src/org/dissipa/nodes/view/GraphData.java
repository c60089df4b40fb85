/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.dissipa.nodes.view.HeatMap.Scale;

/**
 * Data of the graph page: nodes whose values become colours, edges whose weights become widths and, where they have signs, colours. Graphs that a
 * screen cannot hold keep their first nodes and strongest edges, and a note says so.
 */
public final class GraphData {
    /** Nodes that are shown at most. */
    public static final int MOST_NODES = 400;

    /** Edges that are shown at most. */
    public static final int MOST_EDGES = 2000;

    private final String m_title;

    private final boolean m_directed;

    private String m_subtitle;

    private Map<String, Object> m_nodeValue;

    private Map<String, Object> m_edgeWeight;

    private final Map<String, Map<String, Object>> m_nodes = new LinkedHashMap<>();

    private final List<Map<String, Object>> m_edges = new ArrayList<>();

    private final List<String> m_notes = new ArrayList<>();

    private GraphData(final String title, final boolean directed) {
        m_title = title;
        m_directed = directed;
    }

    /** A graph whose edges are arrows. */
    public static GraphData directed(final String title) {
        return new GraphData(title, true);
    }

    /** A graph whose edges have no direction. */
    public static GraphData undirected(final String title) {
        return new GraphData(title, false);
    }

    /** A line below the title. */
    public GraphData subtitle(final String text) {
        m_subtitle = text;
        return this;
    }

    /** What the colours of the nodes mean, with unit, and how values become colours. */
    public GraphData nodeValue(final String name, final Scale scale) {
        m_nodeValue = scale(name, scale);
        return this;
    }

    /** What the widths of the edges mean, with unit: DIVERGING tells signs apart, LOG takes the logarithm of positive weights. */
    public GraphData edgeWeight(final String name, final Scale scale) {
        m_edgeWeight = scale(name, scale);
        return this;
    }

    private static Map<String, Object> scale(final String name, final Scale scale) {
        return Map.of("name", name, "scale", scale.name().toLowerCase(Locale.ROOT));
    }

    /** A node; the group, such as visible or hidden, becomes its shape and may be {@code null}, like the value. */
    public GraphData node(final String id, final String name, final String group, final Double value) {
        final Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", id);
        node.put("name", name);
        node.put("group", group);
        node.put("value", Reals.of(value));
        if (m_nodes.put(id, node) != null) {
            throw new IllegalArgumentException("Node '" + id + "' stands twice in the graph; each needs an id of its own.");
        }
        return this;
    }

    /** A node at a place, y upward; if all nodes have one, the drawing keeps it. */
    public GraphData node(final String id, final String name, final String group, final Double value, final double x, final double y) {
        node(id, name, group, value);
        m_nodes.get(id).put("x", x);
        m_nodes.get(id).put("y", y);
        return this;
    }

    /** An edge between nodes that were added before; the label and the weight may be {@code null}. */
    public GraphData edge(final String from, final String to, final Double weight, final String label) {
        for (final String end : List.of(from, to)) {
            if (!m_nodes.containsKey(end)) {
                throw new IllegalArgumentException("An edge ends at '" + end + "', which is no node of the graph; add the node first.");
            }
        }
        final Map<String, Object> edge = new LinkedHashMap<>();
        edge.put("from", from);
        edge.put("to", to);
        edge.put("weight", Reals.of(weight));
        edge.put("label", label);
        m_edges.add(edge);
        return this;
    }

    /** A sentence below the graph; {@code null} adds none. */
    public GraphData note(final String text) {
        if (text != null) {
            m_notes.add(text);
        }
        return this;
    }

    private static double strength(final Map<String, Object> edge) {
        final Object weight = edge.get("weight");
        return weight instanceof Double w ? Math.abs(w) : weight == null ? 0 : Double.POSITIVE_INFINITY;
    }

    private List<Map<String, Object>> edgesAmong(final Set<String> nodes) {
        final List<Map<String, Object>> among = m_edges.stream().filter(e -> nodes.contains(e.get("from")) && nodes.contains(e.get("to"))).toList();
        if (among.size() <= MOST_EDGES) {
            return among;
        }
        final Set<Map<String, Object>> strongest = Collections.newSetFromMap(new IdentityHashMap<>());
        among.stream().sorted(Comparator.comparingDouble(GraphData::strength).reversed()).limit(MOST_EDGES).forEach(strongest::add);
        return among.stream().filter(strongest::contains).toList();
    }

    /** The data as the page reads it. */
    public Map<String, Object> toMap() {
        final List<Map<String, Object>> nodes = m_nodes.values().stream().limit(MOST_NODES).toList();
        final Set<String> shown = nodes.stream().map(n -> (String)n.get("id")).collect(Collectors.toCollection(HashSet::new));
        final List<Map<String, Object>> edges = edgesAmong(shown);
        final List<String> notes = new ArrayList<>(m_notes);
        if (nodes.size() < m_nodes.size()) {
            notes.add("The first " + nodes.size() + " of " + m_nodes.size() + " nodes are shown; the table has them all.");
        }
        if (edges.size() == MOST_EDGES && m_edges.size() > MOST_EDGES) {
            notes.add("The strongest " + MOST_EDGES + " of " + m_edges.size() + " edges are shown; the table has them all.");
        }
        final Map<String, Object> data = new LinkedHashMap<>();
        data.put("title", m_title);
        data.put("subtitle", m_subtitle);
        data.put("directed", m_directed);
        data.put("nodeValue", m_nodeValue);
        data.put("edgeWeight", m_edgeWeight);
        data.put("nodes", nodes);
        data.put("edges", edges);
        data.put("notes", notes);
        return data;
    }
}
