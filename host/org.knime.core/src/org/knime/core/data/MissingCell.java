/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

public final class MissingCell extends org.knime.core.data.DataCell implements org.knime.core.data.MissingValue {
    public MissingCell(final String p0) { throw new UnsupportedOperationException(); }
    public String getError() { throw new UnsupportedOperationException(); }
    public boolean isMissing() { throw new UnsupportedOperationException(); }
    public String toString() { throw new UnsupportedOperationException(); }
    protected boolean equalsDataCell(final org.knime.core.data.DataCell p0) { throw new UnsupportedOperationException(); }
    public int hashCode() { throw new UnsupportedOperationException(); }
}
