/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.testnodes;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnSpecCreator;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataType;
import org.knime.core.data.def.DefaultRow;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.BufferedDataContainer;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;
import org.knime.node.parameters.Advanced;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsNonNegativeValidation;

/** A source of a small table, with settings of every kind. */
public final class CounterNodeFactory extends DefaultNodeFactory {

    private static final DataTableSpec SPEC = new DataTableSpec(
        new DataColumnSpecCreator("i", IntCell.TYPE).createSpec(),
        new DataColumnSpecCreator("value", DoubleCell.TYPE).createSpec(),
        new DataColumnSpecCreator("te,xt", StringCell.TYPE).createSpec());

    private static final DefaultNode NODE = DefaultNode.create().name("Counter").icon("./node.png")
        .shortDescription("Counts <b>rows</b> &amp; divides by three.")
        .fullDescription("<p>Row <i>i</i> holds i/3.</p><ul><li>first item</li><li>second item</li></ul>")
        .sinceVersion(0, 1, 0).ports(ports -> ports.addOutputTable("Numbers", "The <i>numbers</i>."))
        .model(model -> model.parametersClass(Parameters.class).configure(CounterNodeFactory::configure)
            .execute(CounterNodeFactory::execute))
        .keywords("tally");

    /** For the registry. */
    public CounterNodeFactory() {
        super(NODE);
    }

    /** Up or down. */
    enum Direction {
        UP, DOWN
    }

    /** A group of settings. */
    static final class Group implements NodeParameters {

        @Widget(title = "Inner", description = "A setting in a group.")
        boolean m_inner = true;
    }

    /** The settings. */
    static final class Parameters implements NodeParameters {

        @Widget(title = "Rows", description = "How many rows.")
        @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
        int m_rows = 3;

        @Widget(title = "Divisor", description = "What to divide by.")
        double m_divisor = 3;

        @Widget(title = "Seed", description = "A seed.")
        long m_seed = 42;

        @Widget(title = "Text", description = "What to write.")
        String m_text = "say \"hi\", you";

        @Widget(title = "Direction", description = "Up or down.")
        @Advanced
        Direction m_direction = Direction.UP;

        @Widget(title = "Times", description = "Some times.")
        double[] m_times = {1, 2};

        Group m_group = new Group();
    }

    private static void configure(final ConfigureInput in, final ConfigureOutput out) {
        out.setOutSpec(0, SPEC);
    }

    private static void execute(final ExecuteInput in, final ExecuteOutput out) {
        final Parameters parameters = in.getParameters();
        final BufferedDataContainer container = in.getExecutionContext().createDataContainer(SPEC);
        for (int i = 0; i < parameters.m_rows; i++) {
            final int number = parameters.m_direction == Direction.UP ? i : -i;
            final DataCell text = i == 1 ? DataType.getMissingCell() : new StringCell(i == 2 ? "" : parameters.m_text);
            container.addRowToTable(
                new DefaultRow("Row" + i, new IntCell(number), new DoubleCell(number / parameters.m_divisor), text));
        }
        container.close();
        out.setOutData(0, container.getTable());
    }
}
