/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import java.util.Arrays;

import org.dissipa.learning.LearningException;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.Require;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.updates.ValueReference;
import org.knime.node.parameters.updates.util.BooleanReference;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveDoubleValidation;
import org.knime.node.parameters.widget.text.TextInputWidget;

/** What Learning Cost Calculator asks its user. */
final class LearningCostCalculatorParameters extends AutonomousLearnerParameters {

    /** Whether the accuracy table is computed. */
    static final class Accuracy implements BooleanReference {
    }

    /** Whether maps are computed. */
    static final class Maps implements BooleanReference {
    }

    @Widget(title = "Cost of accuracy", description = "Exact error, flux and entropy production of clamping a birth and death process at its steady state.")
    @ValueReference(Accuracy.class)
    boolean m_accuracy = true;

    @Widget(title = "Ratios", description = "&#949;/&#948; of forward to reverse constants, separated by commas, each above 1.")
    @TextInputWidget
    @Effect(predicate = Accuracy.class, type = EffectType.SHOW)
    String m_ratios = "2, 8, 32, 128, 512, 2048";

    @Widget(title = "Energies", description = "Energies G of the clamped species [kT], separated by commas.")
    @TextInputWidget
    @Effect(predicate = Accuracy.class, type = EffectType.SHOW)
    String m_energies = "0, -2, -3, -4, -5, -6, -8";

    @Widget(title = "Target", description = "Q [molecules].")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Effect(predicate = Accuracy.class, type = EffectType.SHOW)
    double m_target = 100;

    @Widget(title = "Gain", description = "g = N &#949;, rate of the clamping reactions of all vesicles [1/time].")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Effect(predicate = Accuracy.class, type = EffectType.SHOW)
    double m_gain = 0.025;

    @Widget(title = "Error maps", description = "Copying, clamping and learning error of the autonomous learner over both reverse constants: one simulation a cell and run.")
    @ValueReference(Maps.class)
    boolean m_maps;

    @Widget(title = "Copying ratios", description = "&#949;/&#948;<sub>c</sub>, separated by commas, each above 1.")
    @TextInputWidget
    @Effect(predicate = Maps.class, type = EffectType.SHOW)
    String m_copyRatios = "2, 8, 32, 128, 512, 2048";

    @Widget(title = "Learning ratios", description = "&#949;/&#948;<sub>l</sub>, separated by commas, each above 1.")
    @TextInputWidget
    @Effect(predicate = Maps.class, type = EffectType.SHOW)
    String m_learnRatios = "2, 8, 32, 128, 512, 2048";

    /** Numbers of a list. */
    static double[] numbers(final String list) {
        try {
            final double[] numbers = Arrays.stream(list.split(",")).map(String::trim).filter(s -> !s.isEmpty()).mapToDouble(Double::parseDouble).toArray();
            if (numbers.length > 0) {
                return numbers;
            }
        } catch (NumberFormatException e) { // NOSONAR said below
        }
        throw new LearningException("'" + list + "' is not a list of numbers separated by commas, such as '2, 8, 32'.");
    }

    @Override
    public void validate() throws InvalidSettingsException {
        super.validate();
        Require.positive("Target", m_target);
        Require.positive("Gain", m_gain);
        for (final String list : new String[]{m_ratios, m_energies, m_copyRatios, m_learnRatios}) {
            EngineCall.configure(() -> numbers(list));
        }
        if (!m_accuracy && !m_maps) {
            throw new InvalidSettingsException("Nothing is asked for; switch 'Cost of accuracy' or 'Error maps' on.");
        }
    }
}
