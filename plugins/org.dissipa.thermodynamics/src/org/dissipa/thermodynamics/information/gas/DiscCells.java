/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.gas;

import java.util.Arrays;

/** Which discs are in which cell of a grid over the box; cells are at least a diameter wide, so discs that touch are in neighbouring cells. */
final class DiscCells {
    private static final int MOST_SIDE = 2000;

    private final int m_columns;
    private final int m_rows;
    private final double m_width;
    private final double m_height;
    private final int[] m_head;
    private final int[] m_next;
    private final int[] m_previous;
    private final int[] m_column;
    private final int[] m_row;

    DiscCells(final double width, final double height, final double diameter, final int discs) {
        final double side = Math.max(diameter * 1.0001, Math.sqrt(width * height / discs));
        m_columns = (int)Math.max(1, Math.min(MOST_SIDE, Math.floor(width / side)));
        m_rows = (int)Math.max(1, Math.min(MOST_SIDE, Math.floor(height / side)));
        m_width = width / m_columns;
        m_height = height / m_rows;
        m_head = new int[m_columns * m_rows];
        m_next = new int[discs];
        m_previous = new int[discs];
        m_column = new int[discs];
        m_row = new int[discs];
        Arrays.fill(m_head, -1);
    }

    void insert(final int disc, final double x, final double y) {
        m_column[disc] = Math.min((int)(x / m_width), m_columns - 1);
        m_row[disc] = Math.min((int)(y / m_height), m_rows - 1);
        link(disc);
    }

    private void link(final int disc) {
        final int cell = m_row[disc] * m_columns + m_column[disc];
        m_previous[disc] = -1;
        m_next[disc] = m_head[cell];
        if (m_head[cell] >= 0) {
            m_previous[m_head[cell]] = disc;
        }
        m_head[cell] = disc;
    }

    /** Moves a disc to the next cell to one side. */
    void shift(final int disc, final int columns, final int rows) {
        if (m_previous[disc] >= 0) {
            m_next[m_previous[disc]] = m_next[disc];
        } else {
            m_head[m_row[disc] * m_columns + m_column[disc]] = m_next[disc];
        }
        if (m_next[disc] >= 0) {
            m_previous[m_next[disc]] = m_previous[disc];
        }
        m_column[disc] += columns;
        m_row[disc] += rows;
        link(disc);
    }

    int columns() {
        return m_columns;
    }

    int rows() {
        return m_rows;
    }

    int column(final int disc) {
        return m_column[disc];
    }

    int row(final int disc) {
        return m_row[disc];
    }

    /** Position of the boundary between columns c − 1 and c. */
    double columnEdge(final int column) {
        return column * m_width;
    }

    double rowEdge(final int row) {
        return row * m_height;
    }

    int columnOf(final double x) {
        return Math.min((int)(x / m_width), m_columns - 1);
    }

    int rowOf(final double y) {
        return Math.min((int)(y / m_height), m_rows - 1);
    }

    /** First disc of a cell, or -1; also -1 outside of the box. */
    int head(final int column, final int row) {
        return column < 0 || row < 0 || column >= m_columns || row >= m_rows ? -1 : m_head[row * m_columns + column];
    }

    int next(final int disc) {
        return m_next[disc];
    }
}
