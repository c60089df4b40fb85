/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.container.AbstractCellFactory;
import org.knime.core.data.container.CellFactory;
import org.knime.core.data.container.ColumnRearranger;
import org.knime.core.data.container.DataContainerSettings;
import org.knime.core.data.def.DefaultRow;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;

/** Executes a column rearranger: kept columns are shared, new ones computed row by row. */
public final class Rearrangement {

    private static Function<ColumnRearranger, Rearrangement> s_opener;

    private final DataTableSpec m_input;

    private final List<Column> m_columns;

    private Rearrangement(final DataTableSpec input, final List<Column> columns) {
        m_input = input;
        m_columns = columns;
    }

    /**
     * A column of the result.
     *
     * @param spec the column
     * @param factory what computes it, null if it is kept
     * @param position its position in the input or among the columns of the factory
     */
    public record Column(DataColumnSpec spec, CellFactory factory, int position) {
    }

    /** Called once by the rearranger, which lets nobody else look into it. */
    public static void setOpener(final Function<ColumnRearranger, Rearrangement> opener) {
        s_opener = opener;
    }

    /** What a rearranger does to a table with the input spec. */
    public static Rearrangement of(final DataTableSpec input, final List<Column> columns) {
        return new Rearrangement(input, List.copyOf(columns));
    }

    /** The table that a rearranger makes of another. */
    public static StoredTable run(final StoredTable table, final ColumnRearranger rearranger,
            final ExecutionMonitor exec) throws CanceledExecutionException {
        return s_opener.apply(rearranger).run(table, exec);
    }

    private StoredTable run(final StoredTable table, final ExecutionMonitor exec) throws CanceledExecutionException {
        if (!table.getDataTableSpec().equalStructure(m_input)) {
            throw new IllegalArgumentException("The columns " + table.getDataTableSpec()
                + " are not those for which the rearranger was made: " + m_input);
        }
        final Set<CellFactory> factories = new LinkedHashSet<>();
        m_columns.stream().map(Column::factory).filter(Objects::nonNull).forEach(factories::add);
        final List<StoredTable> computed = new ArrayList<>();
        for (final CellFactory factory : factories) {
            computed.add(compute(table, factory, exec.createSubProgress(1.0 / factories.size())));
        }
        final List<CellFactory> order = new ArrayList<>(factories);
        final List<CellColumn> cells = new ArrayList<>();
        final List<DataColumnSpec> specs = new ArrayList<>();
        for (final Column column : m_columns) {
            final StoredTable source = column.factory() == null ? table : computed.get(order.indexOf(column.factory()));
            cells.add(source.column(column.position()));
            specs.add(source.getDataTableSpec().getColumnSpec(column.position()));
        }
        return new StoredTable(new DataTableSpec(table.getDataTableSpec().getName(),
            specs.toArray(DataColumnSpec[]::new)), table.ids(), cells);
    }

    private static StoredTable compute(final StoredTable table, final CellFactory factory, final ExecutionMonitor exec)
            throws CanceledExecutionException {
        final DataTableSpec spec = new DataTableSpec(factory.getColumnSpecs());
        final TableBuilder result = new TableBuilder(spec,
            DataContainerSettings.builder().withCheckDuplicateRowKeys(false).build());
        try {
            for (int i = 0; i < table.size(); i++) {
                final DataRow row = table.row(i);
                final DataCell[] cells = factory.getCells(row, i);
                if (cells.length != spec.getNumColumns()) {
                    throw new IllegalStateException("The cell factory answered " + cells.length + " cells for the "
                        + spec.getNumColumns() + " columns " + spec + " in row '" + row.getKey() + "'.");
                }
                result.add(new DefaultRow(row.getKey(), cells));
                factory.setProgress(i + 1L, table.size(), row.getKey(), exec);
                exec.checkCanceled();
            }
        } finally {
            if (factory instanceof AbstractCellFactory closing) {
                closing.afterProcessing();
            }
        }
        return result.build();
    }
}
