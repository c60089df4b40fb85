/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.nodes.run.Require;
import org.dissipa.nodes.simulation.CountBounds;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;
import org.knime.node.parameters.widget.text.TextAreaWidget;

/** What nodes ask alike that compute from all states of a network. */
class ExactParameters implements NodeParameters {

    @Widget(title = "Largest number of states", description = "The node stops with an error if more states than this can be reached.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    int m_maxStates = 2000;

    @Widget(title = "Upper bounds", description = "Upper bounds of counts for networks that can grow without end, one a line, such as <tt>X = 200</tt>; "
        + "<tt>*</tt> stands for all other species. Jumps beyond a bound are left out, in both directions. Leave empty where the network is finite.")
    @TextAreaWidget(rows = 2)
    String m_bounds = "";

    @Override
    public void validate() throws InvalidSettingsException {
        Require.atLeast("Largest number of states", m_maxStates, 1);
        try {
            CountBounds.of(m_bounds);
        } catch (IllegalArgumentException e) {
            throw new InvalidSettingsException(e.getMessage(), e);
        }
    }

    /** The jump process of a network on its states. */
    final Generator generator(final ReactionNetwork network, final Monitor monitor) {
        final StateSpace space = m_bounds.isBlank() ? StateSpace.reachable(network, m_maxStates, monitor)
            : StateSpace.within(network, network.initialCounts(), CountBounds.of(m_bounds).of(network), m_maxStates, monitor);
        return Generator.of(network, space, monitor);
    }
}
