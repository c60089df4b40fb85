/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.Require;
import org.dissipa.nodes.table.InputColumns;
import org.dissipa.thermodynamics.information.powerlaw.PowerLawFitter;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.Advanced;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.updates.ValueReference;
import org.knime.node.parameters.updates.util.BooleanReference;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.choices.Label;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsNonNegativeValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveDoubleValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;

/** What Power Law Fitter asks its user. */
final class PowerLawFitterParameters extends GroupedParameters {

    /** Kind of the numbers. */
    enum Numbers {
        @Label(value = "Continuous", description = "Real numbers: density proportional to x^-alpha.")
        CONTINUOUS,
        @Label(value = "Discrete", description = "Integers, such as counts: probability proportional to x^-alpha (Hurwitz zeta).")
        DISCRETE
    }

    /** Whether the start of the tail is searched for. */
    static final class Chooses implements BooleanReference {
    }

    @Widget(title = "Value column", description = "Column of positive numbers. Zeros and negative numbers are an error unless they are left out below.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    String m_valueColumn = "size";

    @Widget(title = "Leave out values that are not positive", description = "Avalanches of size 0 have no place on a power law. If switched on they are left out and "
        + "counted in a warning.")
    boolean m_skipNotPositive = true;

    @Widget(title = "Numbers", description = "Kind of the numbers.")
    Numbers m_numbers = Numbers.CONTINUOUS;

    @Widget(title = "Choose the start of the tail", description = "Takes the x_min of the least Kolmogorov-Smirnov distance.")
    @ValueReference(Chooses.class)
    boolean m_chooseStart = true;

    @Widget(title = "Start of the tail (x_min)", description = "The law is fitted to numbers at least as large.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Effect(predicate = Chooses.class, type = EffectType.HIDE)
    double m_start = 1;

    @Widget(title = "Least numbers in the tail", description = "A start is tried only if it leaves so many numbers.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Effect(predicate = Chooses.class, type = EffectType.SHOW)
    @Advanced
    int m_leastTail = 50;

    @Widget(title = "Most starts tried", description = "Where more different numbers qualify, so many are tried, evenly in rank.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Effect(predicate = Chooses.class, type = EffectType.SHOW)
    @Advanced
    int m_mostStarts = 10_000;

    @Widget(title = "Bootstrap replicates", description = "Synthetic samples for the p-value, at least 50; 0 for none. The p-value's standard error is at most "
        + "0.5/&#8730;replicates. Each costs a fit.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    int m_bootstrapReplicates = 100;

    @Widget(title = "Bootstrap however long", description = "If switched off, a bootstrap of very many different numbers is left out with a warning.")
    @Advanced
    boolean m_bootstrapAlways;

    @Widget(title = "Confidence level", description = "Probability with which the interval of alpha covers the true one, x_min being given.")
    double m_confidence = 0.95;

    @Widget(title = "Seed", description = "Seed of the synthetic samples; replicate i draws from stream (seed, i).")
    long m_seed = 1;

    PowerLawFitterParameters() {
        // the defaults above
    }

    /** Defaults that fit the table at hand. */
    PowerLawFitterParameters(final NodeParametersInput context) {
        m_valueColumn = guess(context, 0, m_valueColumn, "size", "value", "x");
    }

    PowerLawFitter fitter() {
        return m_chooseStart ? new PowerLawFitter(0, m_leastTail, m_mostStarts) : PowerLawFitter.from(m_start);
    }

    @Override
    public void validate() throws InvalidSettingsException {
        Require.positive("Start of the tail (x_min)", m_start);
        Require.between("Confidence level", m_confidence, 0, 1);
        if (m_bootstrapReplicates != 0) {
            Require.atLeast("Bootstrap replicates", m_bootstrapReplicates, 50);
        }
        EngineCall.configure(this::fitter);
    }
}
