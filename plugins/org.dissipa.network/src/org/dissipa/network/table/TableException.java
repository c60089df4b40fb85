/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.table;

import org.dissipa.network.NetworkException;

/** A table does not describe a network; the message names row, column and value, and says what is wrong and how to mend it. */
public final class TableException extends NetworkException {
    private static final long serialVersionUID = 1L;

    private final int m_row;
    private final String m_column;

    TableException(final int row, final String column, final String message) {
        super(message);
        m_row = row;
        m_column = column;
    }

    /** Row, from 1. */
    public int row() {
        return m_row;
    }

    /** Column, or {@code null} where the whole row is meant. */
    public String column() {
        return m_column;
    }
}
