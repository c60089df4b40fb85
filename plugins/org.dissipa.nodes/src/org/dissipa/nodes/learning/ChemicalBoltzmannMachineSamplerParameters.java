/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.Require;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.updates.EffectPredicate;
import org.knime.node.parameters.updates.EffectPredicateProvider;
import org.knime.node.parameters.updates.ParameterReference;
import org.knime.node.parameters.updates.ValueReference;
import org.knime.node.parameters.widget.choices.Label;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsNonNegativeValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveDoubleValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;
import org.knime.node.parameters.widget.text.TextAreaWidget;

/** What Chemical Boltzmann Machine Sampler asks its user. */
final class ChemicalBoltzmannMachineSamplerParameters extends MachineParameters {

    /** How samples are drawn. */
    enum Method {
        @Label(value = "Independent", description = "Exact, independent draws.")
        INDEPENDENT,
        @Label(value = "Simulated", description = "States of one stochastic simulation of the edge-species network at equal intervals; neighbours are correlated.")
        SIMULATED
    }

    /** Method chosen. */
    static final class MethodReference implements ParameterReference<Method> {
    }

    /** Whether a simulation runs. */
    static final class Simulates implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(MethodReference.class).isOneOf(Method.SIMULATED);
        }
    }

    @Widget(title = "Samples", description = "Number of rows to draw.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    int m_samples = 1000;

    @Widget(title = "Method", description = "How samples are drawn.")
    @ValueReference(MethodReference.class)
    Method m_method = Method.INDEPENDENT;

    @Widget(title = "Burn-in", description = "Time simulated and thrown away before the first sample [1/k<sub>0</sub>].")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Effect(predicate = Simulates.class, type = EffectType.SHOW)
    double m_burnIn = 100;

    @Widget(title = "Interval", description = "Time between samples [1/k<sub>0</sub>]; choose many relaxation times for nearly independent ones.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Effect(predicate = Simulates.class, type = EffectType.SHOW)
    double m_interval = 10;

    @Widget(title = "Units held", description = "Lines such as <tt>A = 1</tt>: samples are drawn given these values.")
    @TextAreaWidget(rows = 3)
    String m_held = "";

    @Widget(title = "Seed", description = "Seed of the random numbers.")
    long m_seed = 1;

    @Override
    public void validate() throws InvalidSettingsException {
        Require.atLeast("Samples", m_samples, 1);
        Require.notNegative("Burn-in", m_burnIn);
        Require.positive("Interval", m_interval);
        EngineCall.configure(() -> UnitText.numbers(m_held));
    }
}
