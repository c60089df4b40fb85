/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Makes a {@link Generator} from rows of a table. */
final class TableEdges {
    private final Map<String, Integer> m_states = new LinkedHashMap<>();
    private final Map<String, Integer> m_mechanisms = new LinkedHashMap<>();
    private final Map<Pair, Integer> m_orientation = new HashMap<>();
    private final Map<Jump, Integer> m_seen = new HashMap<>();
    private final List<List<Edge>> m_rows = new ArrayList<>();

    private record Pair(int low, int high, String channel) {
    }

    private record Jump(int from, int to, int mark) {
    }

    private record Edge(int to, int mark, double rate) {
    }

    static Generator generator(final List<Transition> table) {
        final TableEdges edges = new TableEdges();
        for (int i = 0; i < table.size(); i++) {
            edges.add(i + 1, table.get(i));
        }
        if (edges.m_states.isEmpty()) {
            throw new MasterEquationException("The table of transitions is empty; give at least one row (from, to, rate).");
        }
        final List<String> names = List.copyOf(edges.m_states.keySet());
        return edges.build(names::get);
    }

    static Generator reversed(final Generator generator, final IntFunction<String> stateName, final double drop) {
        if (!Double.isFinite(drop)) {
            throw new MasterEquationException("The free-energy drop of irreversible jumps is " + drop
                + " kT; it must be a finite number.");
        }
        final TableEdges edges = new TableEdges();
        for (int i = 0; i < generator.states(); i++) {
            edges.m_rows.add(new ArrayList<>());
        }
        for (int e = 0; e < generator.edges(); e++) {
            final int mark = generator.forward(e) ? generator.mechanism(e) : ~generator.mechanism(e);
            edges.m_rows.get(generator.from(e)).add(new Edge(generator.to(e), mark, generator.rate(e)));
            if (generator.reverse(e) < 0) {
                edges.m_rows.get(generator.to(e)).add(new Edge(generator.from(e), ~mark,
                    generator.rate(e) * Math.exp(-drop)));
            }
        }
        return new Generator(edges.edgeList(), generator.mechanisms(), stateName, generator.stateSpace().orElse(null));
    }

    private void add(final int row, final Transition t) {
        if (t.from() == null || t.to() == null || t.from().isBlank() || t.to().isBlank()) {
            throw new MasterEquationException("Row " + row + " of the transitions names no state to "
                + (t.from() == null || t.from().isBlank() ? "leave" : "reach") + "; fill in both state names.");
        }
        if (!(t.rate() >= 0) || Double.isInfinite(t.rate())) {
            throw new MasterEquationException("Row " + row + " of the transitions (" + t.from() + " -> " + t.to()
                + ") has rate " + t.rate() + "; a rate must be a finite number that is not negative.");
        }
        if (t.from().equals(t.to())) {
            throw new MasterEquationException("Row " + row + " of the transitions leads from state " + t.from()
                + " to itself; such a jump changes nothing. Remove the row.");
        }
        final int from = state(t.from());
        final int to = state(t.to());
        final String channel = t.channel() == null || t.channel().isBlank() ? null : t.channel();
        final int mark = mark(from, to, channel, t);
        if (m_seen.putIfAbsent(new Jump(from, to, mark), row) != null) {
            throw new MasterEquationException("Rows " + m_seen.get(new Jump(from, to, mark)) + " and " + row
                + " of the transitions both give " + t.from() + " -> " + t.to()
                + (channel == null ? " without a channel" : " in channel " + channel)
                + "; name different channels if there are two mechanisms, or add the rates up.");
        }
        if (t.rate() > 0) {
            m_rows.get(from).add(new Edge(to, mark, t.rate()));
        }
    }

    private int state(final String name) {
        final Integer known = m_states.putIfAbsent(name, m_states.size());
        if (known == null) {
            m_rows.add(new ArrayList<>());
            return m_states.size() - 1;
        }
        return known;
    }

    private int mark(final int from, final int to, final String channel, final Transition t) {
        final Pair pair = new Pair(Math.min(from, to), Math.max(from, to), channel);
        final int source = m_orientation.computeIfAbsent(pair, p -> from);
        final String name = channel != null ? channel
            : source == from ? t.from() + " -> " + t.to() : t.to() + " -> " + t.from();
        final Integer known = m_mechanisms.putIfAbsent(name, m_mechanisms.size());
        final int mechanism = known == null ? m_mechanisms.size() - 1 : known;
        return source == from ? mechanism : ~mechanism;
    }

    private Generator build(final IntFunction<String> stateName) {
        return new Generator(edgeList(), List.copyOf(m_mechanisms.keySet()), stateName, null);
    }

    private EdgeList edgeList() {
        final EdgeList list = new EdgeList(m_rows.size());
        for (final List<Edge> row : m_rows) {
            row.sort((a, b) -> Integer.compare(a.to(), b.to()));
            row.forEach(e -> list.add(e.to(), e.mark(), e.rate()));
            list.endRow();
        }
        return list;
    }
}
