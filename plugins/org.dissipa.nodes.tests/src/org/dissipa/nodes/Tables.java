/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes;

import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.knime.core.node.BufferedDataTable;

/** Input tables of the tests. */
final class Tables {
    private Tables() {
    }

    static BufferedDataTable table(final TableLayout layout, final Object[]... rows) {
        final TableWriter writer = TableWriter.of(layout, NodeRun.context());
        for (final Object[] row : rows) {
            writer.row(row);
        }
        return writer.close();
    }

    static BufferedDataTable reactions(final Object[]... rows) {
        return table(TableLayout.of().text("name").text("reaction").number("forward").number("reverse"), rows);
    }

    static BufferedDataTable species(final Object[]... rows) {
        return table(TableLayout.of().text("species").number("initial"), rows);
    }

    static Object[] row(final Object... values) {
        return values;
    }
}
