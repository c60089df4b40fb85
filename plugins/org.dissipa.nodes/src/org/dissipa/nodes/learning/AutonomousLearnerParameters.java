/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import org.dissipa.learning.autonomous.EnsembleSettings;
import org.dissipa.learning.autonomous.LearningConstants;
import org.dissipa.learning.autonomous.XorLearner;
import org.dissipa.nodes.run.Require;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.Advanced;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.widget.choices.Label;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsNonNegativeValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveDoubleValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;

/** What the nodes on autonomous learning ask alike: which learner, and how to simulate it. */
class AutonomousLearnerParameters implements NodeParameters {

    /** When potentials are updated. */
    enum Updates {
        @Label(value = "As in the set", description = "Sets R and R2 per dt, the published sets A and B per event.")
        OF_SET,
        @Label(value = "Per dt", description = "Once every dt: integrates the reactions in time.")
        UPDATE_PER_DT,
        @Label(value = "Per event", description = "Before every event, each time by a whole dt, as the published simulations did; for reproduction only.")
        UPDATE_PER_EVENT
    }

    @Widget(title = "Parameter set", description = "A: one vesicle, published. B: ten vesicles, published. R: ten vesicles, integrated in time. R2: as R, with reverse copying "
        + "reactions that keep potentials from winding up; the most accurate.")
    XorLearner m_parameterSet = XorLearner.R2;

    @Widget(title = "Vesicles", description = "Number N of clamped and of free vesicles; 0 for that of the set. Constants are those of all vesicles together and stay.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    int m_vesicles;

    @Widget(title = "End time", description = "Length of a run [time]; 0 for that of the set.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    double m_endTime;

    @Widget(title = "Step", description = "dt between updates of the potentials [time].")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Advanced
    double m_step = 0.001;

    @Widget(title = "Runs", description = "Number of independent runs, of each cell in a map.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    int m_runs = 2;

    @Widget(title = "Update", description = "When potentials are updated.")
    Updates m_update = Updates.OF_SET;

    @Widget(title = "Rule", description = "Euler's rule, or the exact solution of a potential's equation at fixed counts.")
    @Advanced
    EnsembleSettings.Rule m_rule = EnsembleSettings.Rule.EULER;

    @Widget(title = "Form of the reverse constants", description = "CONSISTENT: each is &#948;/&#949; of its own forward constant. AS_PUBLISHED: the reverse of the copying step "
        + "that reads the environment lacks the scale &#945;.")
    @Advanced
    LearningConstants.ReverseForm m_form = LearningConstants.ReverseForm.CONSISTENT;

    @Widget(title = "Threads", description = "Runs at a time; 0 for all processors. No influence on the result.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Advanced
    int m_threads;

    @Widget(title = "Seed", description = "Run r has the seed plus r; its environment draws from stream 0, its vesicles from the streams after.")
    long m_seed = 1;

    /** How to simulate. */
    EnsembleSettings settings() {
        final EnsembleSettings of = m_parameterSet.settings(m_seed);
        final EnsembleSettings.Update update = switch (m_update) {
            case OF_SET -> of.update();
            case UPDATE_PER_DT -> EnsembleSettings.Update.PER_DT;
            case UPDATE_PER_EVENT -> EnsembleSettings.Update.PER_EVENT;
        };
        return new EnsembleSettings(m_vesicles == 0 ? of.vesicles() : m_vesicles, m_step, m_endTime == 0 ? of.end() : m_endTime, update,
            m_rule, m_seed, threads());
    }

    /** Runs at a time. */
    int threads() {
        return m_threads == 0 ? Runtime.getRuntime().availableProcessors() : m_threads;
    }

    @Override
    public void validate() throws InvalidSettingsException {
        Require.atLeast("Vesicles", m_vesicles, 0);
        Require.notNegative("End time", m_endTime);
        Require.positive("Step", m_step);
        Require.atLeast("Runs", m_runs, 1);
        Require.atLeast("Threads", m_threads, 0);
    }
}
