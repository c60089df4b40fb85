/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import org.dissipa.nodes.table.InputColumns;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.widget.choices.ChoicesProvider;

/** What Ensemble Statistics asks its user. */
final class EnsembleStatisticsParameters implements NodeParameters {

    @Widget(title = "Time column", description = "Numeric column with the time of each row.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    String m_timeColumn = "time";

    @Widget(title = "Replicate column", description = "Column that numbers the replicates; it is not taken for a species.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    String m_replicateColumn = "replicate";

    @Widget(title = "Percentiles", description = "Computes the 5th, 50th and 95th percentile; takes 8 bytes of memory a value.")
    boolean m_percentiles = true;
}
