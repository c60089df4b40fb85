/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import org.dissipa.nodes.run.Require;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsNonNegativeValidation;

/** What Chemical Boltzmann Machine Predictor asks its user. */
final class ChemicalBoltzmannMachinePredictorParameters extends MachineParameters {

    @Widget(title = "Missing cells for a joint law", description = "Rows with at most this many missing cells also get the joint law of these cells; 0 for none.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    int m_jointCells = 4;

    @Override
    public void validate() throws InvalidSettingsException {
        Require.atLeast("Missing cells for a joint law", m_jointCells, 0);
    }
}
