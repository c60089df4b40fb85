/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import java.util.Arrays;
import java.util.List;

import org.dissipa.nodes.run.Require;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveDoubleValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;
import org.knime.node.parameters.widget.text.TextInputWidget;

/** What Network to Boltzmann Machine asks its user. */
final class NetworkToBoltzmannMachineParameters implements NodeParameters {

    @Widget(title = "Species", description = "Species whose counts, always 0 or 1, are the units; separated by commas. Empty to find them: every binary species, one of each "
        + "complementary pair, without those that others determine.")
    @TextInputWidget
    String m_species = "";

    @Widget(title = "Tolerance", description = "Greatest interaction of three or more units [kT] that counts as none, and greatest weight that counts as no edge.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    double m_tolerance = 1e-9;

    @Widget(title = "Largest number of states", description = "The node stops with an error if more states than this can be reached.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    int m_maxStates = 100_000;

    /** The species named; empty to find them. */
    List<String> species() {
        return Arrays.stream(m_species.split(",")).map(String::trim).filter(s -> !s.isEmpty()).toList();
    }

    @Override
    public void validate() throws InvalidSettingsException {
        Require.positive("Tolerance", m_tolerance);
        Require.atLeast("Largest number of states", m_maxStates, 1);
    }
}
