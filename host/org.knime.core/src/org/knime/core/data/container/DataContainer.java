/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.container;

import java.util.Objects;

import org.dissipa.host.table.StoredTable;
import org.dissipa.host.table.TableBuilder;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTable;
import org.knime.core.data.DataTableSpec;

/**
 * Collects the rows of a table. A row that does not fit the spec, or whose RowID is taken, is refused at once; KNIME
 * may do so with a later row or at the end.
 */
public class DataContainer implements RowAppender {

    private final DataTableSpec m_spec;

    private TableBuilder m_builder;

    private StoredTable m_table;

    /** An empty container. */
    public DataContainer(final DataTableSpec spec) {
        this(spec, true);
    }

    /** An empty container; domains begin with those of the spec if so said. */
    public DataContainer(final DataTableSpec spec, final boolean initDomain) {
        this(spec, DataContainerSettings.builder().withInitializedDomain(initDomain).build());
    }

    /** An empty container. */
    public DataContainer(final DataTableSpec spec, final DataContainerSettings settings) {
        m_spec = Objects.requireNonNull(spec, "A container needs the spec of its table.");
        m_builder = new TableBuilder(spec, settings);
    }

    @Override
    public void addRowToTable(final DataRow row) {
        if (m_builder == null) {
            throw new IllegalStateException("Cannot add row: container has not been initialized (opened).");
        }
        m_builder.add(Objects.requireNonNull(row, "Can't add null rows to container"));
    }

    /** Ends the table. */
    public void close() {
        if (m_builder != null) {
            m_table = m_builder.build();
            m_builder = null;
        }
    }

    /** Whether the table is ended. */
    public boolean isClosed() {
        return m_builder == null;
    }

    /** Whether rows can be added. */
    public boolean isOpen() {
        return m_builder != null;
    }

    /** The number of rows. */
    public long size() {
        return m_builder == null ? m_table.size() : m_builder.size();
    }

    /** The table, once it is ended. */
    public DataTable getTable() {
        if (m_table == null) {
            throw new IllegalStateException("Cannot get table: container is not closed.");
        }
        return m_table;
    }

    /** The spec; once the table is ended, with the domains of its columns. */
    public DataTableSpec getTableSpec() {
        return m_table == null ? m_spec : m_table.getDataTableSpec();
    }
}
