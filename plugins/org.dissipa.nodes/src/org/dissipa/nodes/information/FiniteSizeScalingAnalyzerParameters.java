/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.List;

import org.dissipa.nodes.table.InputColumns;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.widget.choices.ChoicesProvider;

/** What Finite-Size Scaling Analyzer asks its user. */
final class FiniteSizeScalingAnalyzerParameters implements NodeParameters {

    @Widget(title = "Avalanche size column", description = "Size of the avalanche, not negative.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    String m_sizeColumn = "size";

    @Widget(title = "System size column", description = "Linear size L of the system, a whole number; at least three different ones.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    String m_systemColumn = "side";

    FiniteSizeScalingAnalyzerParameters() {
        // the defaults above
    }

    /** Defaults that fit the table at hand. */
    FiniteSizeScalingAnalyzerParameters(final NodeParametersInput context) {
        m_sizeColumn = GroupedParameters.guess(context, 1, m_sizeColumn, "size");
        m_systemColumn = GroupedParameters.guess(context, 0, m_systemColumn, "side", "L", "system size");
    }

    List<String> columns() {
        return List.of(m_systemColumn, m_sizeColumn);
    }
}
