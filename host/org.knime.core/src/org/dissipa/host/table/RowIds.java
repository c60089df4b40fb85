/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.table;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The RowIDs of a table; as long as they read Row0, Row1, ..., only their number is kept. */
final class RowIds {

    private final boolean m_distinct;

    private int m_size;

    private String[] m_ids;

    private Set<String> m_seen;

    RowIds(final boolean distinct) {
        m_distinct = distinct;
    }

    int size() {
        return m_size;
    }

    String get(final int row) {
        return m_ids == null ? "Row" + row : m_ids[row];
    }

    /** Appends a RowID; false if it is there already, and RowIDs must be distinct. */
    boolean add(final String id) {
        if (m_ids == null) {
            if (id.equals("Row" + m_size)) {
                m_size++;
                return true;
            }
            list();
        }
        if (m_seen != null && !m_seen.add(id)) {
            return false;
        }
        if (m_size == m_ids.length) {
            m_ids = Arrays.copyOf(m_ids, CellColumn.grown(m_size));
        }
        m_ids[m_size++] = id;
        return true;
    }

    /** Forgets what is needed only while RowIDs are added. */
    void close() {
        m_seen = null;
    }

    private void list() {
        m_ids = new String[Math.max(CellColumn.INITIAL, CellColumn.grown(m_size))];
        for (int i = 0; i < m_size; i++) {
            m_ids[i] = "Row" + i;
        }
        if (m_distinct) {
            m_seen = new HashSet<>(Arrays.asList(m_ids).subList(0, m_size));
        }
    }
}
