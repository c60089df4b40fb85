/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.List;

import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.table.InputColumns;
import org.dissipa.thermodynamics.ThermodynamicsException;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.choices.Label;

/** What Avalanche Analyzer asks its user. */
final class AvalancheAnalyzerParameters extends GroupedParameters {

    /** What a threshold is. */
    enum Threshold {
        @Label(value = "Share of rows", description = "The value below which that share of a data set's rows lies, such as 0.5 for its median.")
        QUANTILE,
        @Label(value = "Value", description = "The value itself, in the unit of the signal.")
        VALUE
    }

    @Widget(title = "Time column", description = "Time of the row, ascending within a data set [time].")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    String m_timeColumn = "time";

    @Widget(title = "Signal column", description = "What is held against the threshold; its value holds until the next row.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    String m_signalColumn = "signal";

    @Widget(title = "Thresholds are", description = "What the numbers below mean.")
    Threshold m_thresholdKind = Threshold.QUANTILE;

    @Widget(title = "Thresholds", description = "One or several, such as <tt>0.25, 0.5, 0.75</tt>. Statistics of avalanches depend on the threshold: try several.")
    String m_thresholds = "0.5";

    AvalancheAnalyzerParameters() {
        // the defaults above
    }

    /** Defaults that fit the table at hand. */
    AvalancheAnalyzerParameters(final NodeParametersInput context) {
        m_timeColumn = guess(context, 0, m_timeColumn, "time", "t");
        m_signalColumn = guess(context, 1, m_signalColumn, "signal", "value", "activity");
    }

    List<String> columns() {
        return List.of(m_timeColumn, m_signalColumn);
    }

    double[] thresholds() {
        final double[] thresholds = NumberText.numbers("Thresholds", m_thresholds);
        for (final double threshold : thresholds) {
            if (m_thresholdKind == Threshold.QUANTILE && !(threshold >= 0 && threshold <= 1)) {
                throw new ThermodynamicsException("Thresholds hold " + threshold + "; a share of rows lies between 0 and 1. Choose 'Value' for values of the signal.");
            }
        }
        if (thresholds.length == 0) {
            throw new ThermodynamicsException("Thresholds are empty; give at least one, such as 0.5.");
        }
        return thresholds;
    }

    @Override
    public void validate() throws InvalidSettingsException {
        EngineCall.configure(this::thresholds);
    }
}
