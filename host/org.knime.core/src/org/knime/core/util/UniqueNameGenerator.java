/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.util;

public final class UniqueNameGenerator {
    public UniqueNameGenerator(final org.knime.core.data.DataTableSpec p0) { throw new UnsupportedOperationException(); }
    public UniqueNameGenerator(final java.util.Set<String> p0) { throw new UnsupportedOperationException(); }
    public String newName(final String p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataColumnSpecCreator newCreator(final String p0, final org.knime.core.data.DataType p1) { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataColumnSpecCreator newCreator(final org.knime.core.data.DataColumnSpec p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataColumnSpec newColumn(final String p0, final org.knime.core.data.DataType p1) { throw new UnsupportedOperationException(); }
}
