/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.dissipa.host.core.ContextDoor;
import org.dissipa.host.table.Rearrangement;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTable;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.RowKey;
import org.knime.core.data.container.CloseableRowIterator;
import org.knime.core.data.container.ColumnRearranger;
import org.knime.core.data.container.DataContainerSettings;
import org.knime.core.data.def.DefaultRow;
import org.knime.core.data.def.JoinedRow;

/** Makes the tables that a node puts out, reports its progress, and tells it to stop. */
public class ExecutionContext extends ExecutionMonitor {

    static {
        ContextDoor.set(signals -> new ExecutionContext(new Progress(signals)));
    }

    ExecutionContext(final Progress progress) {
        super(progress);
    }

    /** A container for a table; domains begin with those of the spec. */
    public BufferedDataContainer createDataContainer(final DataTableSpec spec) {
        return createDataContainer(spec, true);
    }

    /** A container for a table; domains begin with those of the spec if so said. */
    public BufferedDataContainer createDataContainer(final DataTableSpec spec, final boolean initDomain) {
        return createDataContainer(spec,
            DataContainerSettings.builder().withInitializedDomain(initDomain).build());
    }

    /** A container for a table. */
    public BufferedDataContainer createDataContainer(final DataTableSpec spec, final DataContainerSettings settings) {
        return new BufferedDataContainer(spec, settings);
    }

    /** A container for a table; this host keeps all cells in memory. */
    public BufferedDataContainer createDataContainer(final DataTableSpec spec, final boolean initDomain,
            final int maxCellsInMemory) {
        return createDataContainer(spec, initDomain);
    }

    /** The rows of any table. */
    public BufferedDataTable createBufferedDataTable(final DataTable table, final ExecutionMonitor exec)
            throws CanceledExecutionException {
        if (table instanceof BufferedDataTable buffered) {
            return buffered;
        }
        final BufferedDataContainer container = createDataContainer(table.getDataTableSpec());
        for (final DataRow row : table) {
            exec.checkCanceled();
            container.addRowToTable(row);
        }
        container.close();
        return container.getTable();
    }

    /** The table that a rearranger makes of another. */
    public BufferedDataTable createColumnRearrangeTable(final BufferedDataTable table,
            final ColumnRearranger rearranger, final ExecutionMonitor exec) throws CanceledExecutionException {
        return new BufferedDataTable(Rearrangement.run(table.rows(), rearranger, exec));
    }

    /** The same rows under another spec with as many columns. */
    public BufferedDataTable createSpecReplacerTable(final BufferedDataTable table, final DataTableSpec spec) {
        return new BufferedDataTable(table.rows().withSpec(spec));
    }

    /** The same table as an object of its own. */
    public BufferedDataTable createWrappedTable(final BufferedDataTable table) {
        return new BufferedDataTable(table.rows());
    }

    /** A table without rows. */
    public BufferedDataTable createVoidTable(final DataTableSpec spec) {
        final BufferedDataContainer container = createDataContainer(spec);
        container.close();
        return container.getTable();
    }

    /** The rows of several tables of equal structure; all RowIDs must differ. */
    public BufferedDataTable createConcatenateTable(final ExecutionMonitor exec, final BufferedDataTable... tables)
            throws CanceledExecutionException {
        return createConcatenateTable(exec, Optional.empty(), true, tables);
    }

    /** The rows of several tables of equal structure; a RowID that is taken gets the suffix, if there is one. */
    public BufferedDataTable createConcatenateTable(final ExecutionMonitor exec, final Optional<String> suffix,
            final boolean duplicatesPreCheck, final BufferedDataTable... tables) throws CanceledExecutionException {
        final BufferedDataContainer container = createDataContainer(DataTableSpec.mergeDataTableSpecs(
            Stream.of(tables).map(BufferedDataTable::getDataTableSpec).toArray(DataTableSpec[]::new)));
        final Set<String> taken = new HashSet<>();
        for (final BufferedDataTable table : tables) {
            for (final DataRow row : table) {
                exec.checkCanceled();
                String key = row.getKey().getString();
                while (!taken.add(key)) {
                    if (suffix.isEmpty()) {
                        throw new IllegalArgumentException("Duplicate RowID '" + key + "' in the tables to"
                            + " concatenate.");
                    }
                    key += suffix.get();
                }
                container.addRowToTable(new DefaultRow(new RowKey(key), row));
            }
        }
        container.close();
        return container.getTable();
    }

    /** The columns of two tables with the same RowIDs in the same order. */
    public BufferedDataTable createJoinedTable(final BufferedDataTable left, final BufferedDataTable right,
            final ExecutionMonitor exec) throws CanceledExecutionException {
        if (left.size() != right.size()) {
            throw new IllegalArgumentException("Tables with " + left.size() + " and " + right.size()
                + " rows cannot be joined row by row.");
        }
        final BufferedDataContainer container =
            createDataContainer(new DataTableSpec(left.getDataTableSpec(), right.getDataTableSpec()));
        final CloseableRowIterator others = right.iterator();
        for (final DataRow row : left) {
            exec.checkCanceled();
            final DataRow other = others.next();
            if (!row.getKey().equals(other.getKey())) {
                throw new IllegalArgumentException("Row " + container.size() + " is '" + row.getKey()
                    + "' in the left table and '" + other.getKey() + "' in the right one.");
            }
            container.addRowToTable(new JoinedRow(row, other));
        }
        container.close();
        return container.getTable();
    }

    /** A context for a part of the work, a fraction in [0, 1]. */
    public ExecutionContext createSubExecutionContext(final double share) {
        return new ExecutionContext(progress().part(share, false));
    }

    /** A context for a part of the work whose messages are dropped. */
    public ExecutionContext createSilentSubExecutionContext(final double share) {
        return new ExecutionContext(progress().part(share, true));
    }
}
