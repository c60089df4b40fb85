/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import org.dissipa.nodes.run.Require;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.widget.text.TextAreaWidget;

/** What Uncertainty Relation Checker asks its user. */
final class UncertaintyRelationCheckerParameters extends SteadyStateParameters {

    @Widget(title = "Currents", description = "One current a line, a linear combination of net extents of reactions: "
        + "product = R2 + R5. Leave empty to check every reaction.")
    @TextAreaWidget(rows = 4)
    String m_currents = "";

    @Widget(title = "Confidence level", description = "Probability with which the confidence interval of a sampled product covers the true one.")
    double m_confidence = 0.95;

    @Override
    public void validate() throws InvalidSettingsException {
        super.validate();
        Require.between("Confidence level", m_confidence, 0, 1);
    }
}
