/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.networks;

import org.dissipa.nodes.run.Require;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.Advanced;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;

/** What Network Structure Analyzer asks its user. */
final class NetworkStructureAnalyzerParameters implements NodeParameters {

    @Widget(title = "Most reactions for cycles", description = "Of networks with more reactions the cycles are counted but not listed, and detailed balance, which needs them, is not decided.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Advanced
    int m_mostReactions = 1000;

    @Override
    public void validate() throws InvalidSettingsException {
        Require.atLeast("Most reactions for cycles", m_mostReactions, 1);
    }
}
