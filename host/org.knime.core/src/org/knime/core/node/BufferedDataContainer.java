/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

import org.dissipa.host.table.StoredTable;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.container.DataContainer;
import org.knime.core.data.container.DataContainerSettings;

/** Collects the rows of a table that a node puts out. */
public class BufferedDataContainer extends DataContainer {

    private BufferedDataTable m_table;

    BufferedDataContainer(final DataTableSpec spec, final DataContainerSettings settings) {
        super(spec, settings);
    }

    @Override
    public BufferedDataTable getTable() {
        if (m_table == null) {
            m_table = new BufferedDataTable((StoredTable)super.getTable());
        }
        return m_table;
    }
}
