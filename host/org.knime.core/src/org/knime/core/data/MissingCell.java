/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

/** The cell of an absent value; all of them are equal. */
public final class MissingCell extends DataCell implements MissingValue {

    private static final long serialVersionUID = 1L;

    private final String m_error;

    /** A missing cell with the reason, which may be null. */
    public MissingCell(final String error) {
        m_error = error;
    }

    @Override
    public String getError() {
        return m_error;
    }

    @Override
    public boolean isMissing() {
        return true;
    }

    @Override
    public String toString() {
        return "?";
    }

    @Override
    protected boolean equalsDataCell(final DataCell other) {
        return true;
    }

    @Override
    public int hashCode() {
        return 42;
    }
}
