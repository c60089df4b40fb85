/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.networks;

import org.dissipa.nodes.run.Require;
import org.dissipa.nodes.simulation.CountBounds;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.Advanced;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;
import org.knime.node.parameters.widget.text.TextAreaWidget;

/** What Reachability Explorer asks its user. */
final class ReachabilityExplorerParameters implements NodeParameters {

    @Widget(title = "Largest number of states", description = "Where more states can be reached, exploration stops here, and the node says so and why.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    int m_maxStates = 100_000;

    @Widget(title = "Upper bounds", description = "Upper bounds of counts, one a line, such as <tt>X = 200</tt>; <tt>*</tt> stands for all other species. Jumps beyond a bound are left out. Empty for no bounds.")
    @TextAreaWidget(rows = 2)
    String m_bounds = "";

    @Widget(title = "Most rows", description = "Greatest number of states, and of jumps, that the tables list.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Advanced
    int m_mostRows = 10_000;

    @Override
    public void validate() throws InvalidSettingsException {
        Require.atLeast("Largest number of states", m_maxStates, 1);
        Require.atLeast("Most rows", m_mostRows, 1);
        try {
            CountBounds.of(m_bounds);
        } catch (IllegalArgumentException e) {
            throw new InvalidSettingsException(e.getMessage(), e);
        }
    }
}
