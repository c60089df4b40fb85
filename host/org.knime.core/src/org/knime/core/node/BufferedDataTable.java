/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

import javax.swing.JComponent;

import org.dissipa.host.table.StoredTable;
import org.knime.core.data.DataTable;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.container.CloseableRowIterator;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortType;
import org.knime.core.node.port.PortTypeRegistry;

/** A table at a port. */
public final class BufferedDataTable implements DataTable, PortObject {

    /** The type of a table port. */
    public static final PortType TYPE = PortTypeRegistry.getInstance().getPortType(BufferedDataTable.class);

    /** The type of a table port that need not be connected. */
    public static final PortType TYPE_OPTIONAL =
        PortTypeRegistry.getInstance().getPortType(BufferedDataTable.class, true);

    private final StoredTable m_rows;

    BufferedDataTable(final StoredTable rows) {
        m_rows = rows;
    }

    StoredTable rows() {
        return m_rows;
    }

    @Override
    public DataTableSpec getDataTableSpec() {
        return m_rows.getDataTableSpec();
    }

    @Override
    public DataTableSpec getSpec() {
        return getDataTableSpec();
    }

    @Override
    public String getSummary() {
        return "Rows: " + size() + ", Cols: " + getSpec().getNumColumns();
    }

    @Override
    public CloseableRowIterator iterator() {
        return m_rows.iterator();
    }

    /** The number of rows. */
    public int getRowCount() {
        return m_rows.size();
    }

    /** The number of rows. */
    public long size() {
        return m_rows.size();
    }

    /** Refused: the host has no user interface. */
    @Override
    public JComponent[] getViews() {
        throw new UnsupportedOperationException("This host has no user interface; a table has no views here.");
    }
}
