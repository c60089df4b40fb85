/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.run;

import java.util.List;
import java.util.Optional;

import org.dissipa.host.table.TypedTable;
import org.knime.core.data.DataRow;
import org.knime.core.node.BufferedDataContainer;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;

/** A table that the user puts in the place of what a Table Creator holds ({@code --table}). */
record GivenTable(TypedTable table) implements NodeWork {

    @Override
    public PortObjectSpec[] configure(final PortObjectSpec[] inputs) {
        return new PortObjectSpec[]{table.spec()};
    }

    @Override
    public PortObject[] execute(final PortObject[] inputs, final ExecutionContext context) {
        final BufferedDataContainer container = context.createDataContainer(table.spec());
        for (final DataRow row : table.rows()) {
            container.addRowToTable(row);
        }
        container.close();
        return new PortObject[]{container.getTable()};
    }

    @Override
    public List<String> takeWarnings() {
        return List.of();
    }

    @Override
    public Optional<String> viewData() {
        return Optional.empty();
    }
}
