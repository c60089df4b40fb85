/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

import java.util.Objects;
import java.util.stream.Stream;

/** The RowID of a row. */
public final class RowKey implements RowKeyValue {

    private final String m_id;

    /** A RowID with a text that is not null. */
    public RowKey(final String id) {
        m_id = Objects.requireNonNull(id, "A RowID needs a text.");
    }

    @Override
    public String getString() {
        return m_id;
    }

    @Override
    public String toString() {
        return m_id;
    }

    @Override
    public boolean equals(final Object other) {
        return other instanceof RowKey key && m_id.equals(key.m_id);
    }

    @Override
    public int hashCode() {
        return m_id.hashCode();
    }

    /** The texts of RowIDs. */
    public static String[] toStrings(final RowKey... keys) {
        return Stream.of(keys).map(RowKey::getString).toArray(String[]::new);
    }

    /** RowIDs with texts. */
    public static RowKey[] toRowKeys(final String... ids) {
        return Stream.of(ids).map(RowKey::new).toArray(RowKey[]::new);
    }

    /** The RowID that KNIME gives to row number index, counted from 0. */
    public static RowKey createRowKey(final int index) {
        return createRowKey((long)index);
    }

    /** The RowID that KNIME gives to row number index, counted from 0. */
    public static RowKey createRowKey(final long index) {
        return new RowKey("Row" + index);
    }
}
