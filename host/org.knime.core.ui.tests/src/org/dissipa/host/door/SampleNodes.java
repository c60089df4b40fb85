/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.door;

import java.util.Map;

import org.dissipa.host.ports.Polynomial;
import org.dissipa.host.ports.PolynomialSpec;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnSpecCreator;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataTableSpecCreator;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.container.ColumnRearranger;
import org.knime.core.data.container.SingleCellFactory;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultModel.ExecuteConsumer;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;
import org.knime.node.parameters.Advanced;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.choices.Label;
import org.knime.node.parameters.widget.choices.util.ColumnSelectionUtil;
import org.knime.node.parameters.widget.choices.util.CompatibleColumnsProvider.DoubleColumnsProvider;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MaxValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveDoubleValidation;

/** Nodes for the tests. */
final class SampleNodes {

    private SampleNodes() {
    }

    enum Operation {
        @Label(value = "Times", description = "Multiplies.")
        TIMES,
        RAISED_TO
    }

    static final class AtMostTen extends MaxValidation {
        @Override
        protected double getMax() {
            return 10;
        }
    }

    static final class NumberColumns extends DoubleColumnsProvider {
    }

    static final class ScaleParameters implements NodeParameters {

        @Widget(title = "Column", description = "The numbers.")
        @ChoicesProvider(NumberColumns.class)
        String m_column = "x";

        @Widget(title = "Operation", description = "What is done with <b>each</b> number.")
        Operation m_operation = Operation.TIMES;

        @Widget(title = "Factor", description = "What it is done with.", advanced = true)
        @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class, maxValidation = AtMostTen.class)
        double m_factor = 2;

        Hidden m_more = new Hidden();

        ScaleParameters() {
        }

        ScaleParameters(final NodeParametersInput input) {
            m_column = input.getInTableSpec(0).flatMap(ColumnSelectionUtil::getFirstDoubleColumn)
                .map(column -> column.getName()).orElse(null);
        }

        @Override
        public void validate() throws InvalidSettingsException {
            if (!(m_factor > 0)) {
                throw new InvalidSettingsException("Factor is " + m_factor + "; it must be positive.");
            }
        }
    }

    @Advanced
    static final class Hidden implements NodeParameters {
        @Widget(title = "Times", description = "How often.")
        int m_times = 1;
    }

    /** Appends a column by a rearranger. */
    static final class Scale extends DefaultNodeFactory {
        Scale() {
            super(DefaultNode.create().name("Scale").icon("./scale.png").shortDescription("Scales a column.")
                .fullDescription("<p>Scales <i>a</i> column.</p>").sinceVersion(1, 2, 3)
                .ports(ports -> ports.addInputTable("In", "Numbers").addOutputTable("Out", "Scaled numbers"))
                .model(model -> model.parametersClass(ScaleParameters.class).rearrangeColumns((input, output) -> {
                    final ScaleParameters parameters = input.getParameters();
                    final DataTableSpec spec = input.getDataTableSpec();
                    final int index = spec.findColumnIndex(parameters.m_column);
                    if (index < 0) {
                        throw new InvalidSettingsException("No column '" + parameters.m_column + "'.");
                    }
                    final ColumnRearranger rearranger = new ColumnRearranger(spec);
                    rearranger.append(new SingleCellFactory(
                        new DataColumnSpecCreator("scaled", DoubleCell.TYPE).createSpec()) {
                        @Override
                        public DataCell getCell(final DataRow row) {
                            return new DoubleCell(
                                ((DoubleValue)row.getCell(index)).getDoubleValue() * parameters.m_factor);
                        }
                    });
                    output.setColumnRearranger(rearranger);
                })).keywords("multiply", "stretch").addExternalResource("https://doi.org/x", "A paper"));
        }
    }

    /** Does what a test wants, with an optional table and a polynomial at the input. */
    static final class Probe extends DefaultNodeFactory {
        Probe(final ExecuteConsumer execute) {
            super(DefaultNode.create().name("Probe").icon("./probe.png").shortDescription("Probes.")
                .fullDescription("Probes.").sinceVersion(1, 0, 0)
                .ports(ports -> ports.addInputPort("Polynomial", "Any", Polynomial.TYPE)
                    .addInputPort("Table", "If there is one", BufferedDataTable.TYPE_OPTIONAL)
                    .addOutputPort("Polynomial", "Another", Polynomial.TYPE).addOutputTable("Table", "Another"))
                .model(model -> model.withoutParameters().configure((input, output) -> {
                    final PolynomialSpec spec = input.getInPortSpec(0);
                    output.setOutSpec(0, spec);
                    if (input.getInTableSpec(1) != null) {
                        output.setOutSpec(1, input.getInTableSpec(1));
                    }
                    output.setWarningMessage("first");
                    output.setWarningMessage("configured");
                }).execute(execute))
                .addView(view -> view.withoutParameters().description("What was found")
                    .page(page -> page.fromString(() -> "<html></html>").relativePath("view.html"))
                    .initialData(data -> data.data(input -> Map.of("rows", input.getInternalTables()[0].size(), "nan",
                        Double.NaN)))).nodeType(NodeType.Visualizer));
        }
    }

    static BufferedDataTable emptyTable(final ExecutionContext exec) {
        return exec.createVoidTable(new DataTableSpecCreator().createSpec());
    }
}
