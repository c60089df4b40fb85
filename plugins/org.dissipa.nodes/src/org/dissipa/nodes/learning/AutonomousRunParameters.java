/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import org.dissipa.learning.autonomous.AutonomousLearner;
import org.dissipa.learning.autonomous.LearningConstants;
import org.dissipa.nodes.run.Require;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.Advanced;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsNonNegativeValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;

/** What Autonomous Learner asks its user. */
final class AutonomousRunParameters extends AutonomousLearnerParameters {

    @Widget(title = "Copying ratio", description = "&#949;/&#948; of the copying reactions; 0 for that of the set.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    double m_copyRatio;

    @Widget(title = "Learning ratio", description = "&#949;/&#948; of the learning reactions; 0 for irreversible ones.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    double m_learnRatio;

    @Widget(title = "Time points", description = "Number of times recorded in each run, at least 5.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    int m_timePoints = 100;

    @Widget(title = "Molecules of a potential", description = "In the network output, molecules of a potential that stand for concentration 1.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Advanced
    int m_molecules = 1000;

    /** The learner asked for. */
    AutonomousLearner learner() {
        final LearningConstants of = m_parameterSet.constants();
        return m_parameterSet.learner(new LearningConstants(of.copy(), of.learn(), of.scale(), m_copyRatio == 0 ? of.copyReverse() : 1 / m_copyRatio,
            m_learnRatio == 0 ? of.learnReverse() : 1 / m_learnRatio, m_form));
    }

    @Override
    public void validate() throws InvalidSettingsException {
        super.validate();
        Require.notNegative("Copying ratio", m_copyRatio);
        Require.notNegative("Learning ratio", m_learnRatio);
        Require.atLeast("Time points", m_timePoints, 5);
        Require.atLeast("Molecules of a potential", m_molecules, 1);
    }
}
