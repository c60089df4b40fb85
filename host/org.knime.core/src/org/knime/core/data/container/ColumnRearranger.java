/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.container;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.dissipa.host.table.Rearrangement;
import org.dissipa.host.table.Rearrangement.Column;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataTableSpec;

/** Says how the columns of a table are kept, removed, moved, replaced and added to. */
public class ColumnRearranger {

    static {
        Rearrangement.setOpener(rearranger -> Rearrangement.of(rearranger.m_input, rearranger.m_columns));
    }

    private final DataTableSpec m_input;

    private final List<Column> m_columns = new ArrayList<>();

    /** Begins with all columns of a table. */
    public ColumnRearranger(final DataTableSpec input) {
        m_input = input;
        for (int i = 0; i < input.getNumColumns(); i++) {
            m_columns.add(new Column(input.getColumnSpec(i), null, i));
        }
    }

    /** Keeps just the columns at some positions, in their order. */
    public final void keepOnly(final int... indices) {
        final Set<Integer> kept = positions(indices);
        removeAll(IntStream.range(0, m_columns.size()).filter(i -> !kept.contains(i)).boxed().toList());
    }

    /** Keeps just some columns, in their order. */
    public final void keepOnly(final String... names) {
        keepOnly(indicesOf(names));
    }

    /** Removes the columns at some positions. */
    public final void remove(final int... indices) {
        removeAll(List.copyOf(positions(indices)));
    }

    /** Removes some columns. */
    public final void remove(final String... names) {
        remove(indicesOf(names));
    }

    /** The position of a column, -1 if there is none of that name. */
    public final int indexOf(final String name) {
        for (int i = 0; i < m_columns.size(); i++) {
            if (m_columns.get(i).spec().getName().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** The number of columns. */
    public final int getColumnCount() {
        return m_columns.size();
    }

    /** Moves a column before the one that stands at another position; the last position is the number of columns. */
    public final void move(final int from, final int to) {
        final Column moved = m_columns.remove(from);
        m_columns.add(from < to ? to - 1 : to, moved);
    }

    /** Moves a column before the one that stands at a position; the last position is the number of columns. */
    public final void move(final String name, final int to) {
        move(indicesOf(name)[0], to);
    }

    /** Puts the columns at some positions first, in the order given. */
    public final void permute(final int[] indices) {
        final Set<Integer> first = positions(indices);
        final List<Column> ordered = new ArrayList<>();
        first.forEach(i -> ordered.add(m_columns.get(i)));
        IntStream.range(0, m_columns.size()).filter(i -> !first.contains(i)).mapToObj(m_columns::get)
            .forEach(ordered::add);
        m_columns.clear();
        m_columns.addAll(ordered);
    }

    /** Puts some columns first, in the order given. */
    public final void permute(final String[] names) {
        permute(indicesOf(names));
    }

    /** Inserts computed columns at a position. */
    public final void insertAt(final int position, final CellFactory factory) {
        m_columns.addAll(position, computed(factory));
    }

    /** Appends computed columns. */
    public final void append(final CellFactory factory) {
        insertAt(m_columns.size(), factory);
    }

    /** Puts a computed column in the place of another. */
    public final void replace(final CellFactory factory, final String name) {
        replace(factory, indicesOf(name));
    }

    /** Puts computed columns in the place of others. */
    public final void replace(final CellFactory factory, final int... indices) {
        final List<Column> computed = computed(factory);
        if (computed.size() != indices.length) {
            throw new IndexOutOfBoundsException(computed.size() + " computed columns cannot replace " + indices.length
                + " columns.");
        }
        for (int i = 0; i < indices.length; i++) {
            m_columns.set(indices[i], computed.get(i));
        }
    }

    /** The spec of the result. */
    public final DataTableSpec createSpec() {
        return new DataTableSpec(m_columns.stream().map(Column::spec).toArray(DataColumnSpec[]::new));
    }

    private static List<Column> computed(final CellFactory factory) {
        final DataColumnSpec[] specs = factory.getColumnSpecs();
        return IntStream.range(0, specs.length).mapToObj(i -> new Column(specs[i], factory, i)).toList();
    }

    private void removeAll(final List<Integer> indices) {
        indices.stream().sorted((a, b) -> b - a).forEach(i -> m_columns.remove(i.intValue()));
    }

    private Set<Integer> positions(final int... indices) {
        final Set<Integer> positions = new LinkedHashSet<>();
        for (final int index : indices) {
            if (index < 0 || index >= m_columns.size() || !positions.add(index)) {
                throw new IndexOutOfBoundsException("Column positions must be distinct and from 0 to "
                    + (m_columns.size() - 1) + ": " + Arrays.toString(indices));
            }
        }
        return positions;
    }

    private int[] indicesOf(final String... names) {
        final Set<String> distinct = new HashSet<>(Arrays.asList(names));
        if (distinct.size() != names.length) {
            throw new IllegalArgumentException("Argument contains duplicates: " + Arrays.toString(names));
        }
        final List<String> unknown = Arrays.stream(names).filter(name -> indexOf(name) < 0).toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("No such column: " + String.join(", ", unknown));
        }
        return Arrays.stream(names).mapToInt(this::indexOf).toArray();
    }
}
