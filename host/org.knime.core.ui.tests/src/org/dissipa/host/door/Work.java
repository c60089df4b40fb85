/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.door;

import java.util.ArrayList;
import java.util.List;

import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataColumnSpecCreator;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataType;
import org.knime.core.node.BufferedDataContainer;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.ExecutionContext;

/** What the tests need of a host: a context that keeps what is reported, and short ways to make specs and tables. */
public final class Work implements HostMonitor {

    private final List<String> m_reports = new ArrayList<>();

    private boolean m_cancelled;

    private double m_fraction;

    private String m_message;

    /** A context of a host that listens to nothing. */
    public static ExecutionContext context() {
        return HostWork.executionContext(new Work());
    }

    /** A column. */
    public static DataColumnSpec column(final String name, final DataType type) {
        return new DataColumnSpecCreator(name, type).createSpec();
    }

    /** A table. */
    public static BufferedDataTable table(final DataTableSpec spec, final DataRow... rows) {
        final BufferedDataContainer container = context().createDataContainer(spec);
        for (final DataRow row : rows) {
            container.addRowToTable(row);
        }
        container.close();
        return container.getTable();
    }

    @Override
    public void progress(final double fraction, final String message) {
        m_fraction = fraction;
        m_message = message;
        m_reports.add(fraction + " " + message);
    }

    @Override
    public boolean cancelled() {
        return m_cancelled;
    }

    void cancel() {
        m_cancelled = true;
    }

    double fraction() {
        return m_fraction;
    }

    String message() {
        return m_message;
    }
}
