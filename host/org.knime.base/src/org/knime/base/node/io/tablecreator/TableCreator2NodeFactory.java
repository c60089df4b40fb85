/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.base.node.io.tablecreator;

import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataContainer;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.KNIMEException;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Stands in for KNIME's Table Creator: puts out the table that its settings hold. */
public final class TableCreator2NodeFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create().name("Table Creator").icon("./tablecreator.png")
        .shortDescription("Puts out a table that was typed in.")
        .fullDescription("Puts out a table that was typed in by hand, cell by cell. An empty cell is a missing one."
            + " This is the host's stand-in for the node of that name in KNIME, with the same settings; the table is"
            + " typed in KNIME.")
        .sinceVersion(2, 2, 0).ports(ports -> ports.addOutputTable("Table", "The table that was typed in."))
        .model(model -> model.parametersClass(TypedTable.class)
            .configure((input, output) -> {
                final TypedTable table = input.getParameters();
                output.setOutSpec(0, table.spec());
            }).execute(TableCreator2NodeFactory::execute));

    /** Made by the extension registry. */
    public TableCreator2NodeFactory() {
        super(NODE);
    }

    private static void execute(final ExecuteInput input, final ExecuteOutput output)
            throws CanceledExecutionException, KNIMEException {
        final TypedTable table = input.getParameters();
        final DataTableSpec spec = table.spec();
        final BufferedDataContainer rows = input.getExecutionContext().createDataContainer(spec);
        for (int row = 0; row < table.rows(); row++) {
            input.getExecutionContext().checkCanceled();
            rows.addRowToTable(table.row(row));
        }
        rows.close();
        output.setOutData(0, rows.getTable());
    }
}
