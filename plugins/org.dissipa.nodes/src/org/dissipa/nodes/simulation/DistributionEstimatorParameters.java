/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import org.dissipa.nodes.run.Require;
import org.dissipa.nodes.table.InputColumns;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsNonNegativeValidation;

/** What Distribution Estimator asks its user. */
final class DistributionEstimatorParameters implements NodeParameters {
    /** Most counts of one species and time that are tabulated. */
    static final int MOST_COUNTS = 10_000_000;

    @Widget(title = "Time column", description = "Numeric column with the time of each row.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    String m_timeColumn = "time";

    @Widget(title = "Replicate column", description = "Column that numbers the replicates; it is not taken for a species.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    String m_replicateColumn = "replicate";

    @Widget(title = "Largest count", description = "Each species and time has a row for every count from 0 to this one; 0 stands for the largest count that occurs. "
        + "Larger counts that occur have their rows too.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    int m_largestCount;

    @Override
    public void validate() throws InvalidSettingsException {
        Require.atLeast("Largest count", m_largestCount, 0);
        Require.atLeast("Largest count allowed less the one chosen", (long)MOST_COUNTS - m_largestCount, 0);
    }
}
