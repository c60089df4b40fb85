/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import java.util.Arrays;
import java.util.List;

import org.dissipa.learning.autonomous.EnsembleSettings;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.Require;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.Advanced;
import org.knime.node.parameters.NodeParameters;
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
import org.knime.node.parameters.widget.text.TextInputWidget;

/** What Potential Clamping Simulator asks its user. */
final class PotentialClampingSimulatorParameters implements NodeParameters {

    /** Where targets come from. */
    enum Kind {
        @Label(value = "Constant", description = "The targets below, for all times.")
        CONSTANT,
        @Label(value = "Schedule", description = "The targets below, and others from given times on.")
        SCHEDULE,
        @Label(value = "Network", description = "Counts of species of another network, simulated along.")
        NETWORK
    }

    /** Environment chosen. */
    static final class EnvironmentReference implements ParameterReference<Kind> {
    }

    /** Whether targets follow a schedule. */
    static final class Scheduled implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(EnvironmentReference.class).isOneOf(Kind.SCHEDULE);
        }
    }

    /** Whether targets are counts of a network. */
    static final class Networked implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(EnvironmentReference.class).isOneOf(Kind.NETWORK);
        }
    }

    @Widget(title = "Targets", description = "Amount Q of each species to be clamped, one a line: <tt>S = 100</tt>. Where another network shows the amounts, the numbers are "
        + "their means, which the quasi-equilibrium equations use.")
    @TextAreaWidget(rows = 3)
    String m_targets = "S = 100";

    @Widget(title = "Environment", description = "Where the amounts come from.")
    @ValueReference(EnvironmentReference.class)
    Kind m_environment = Kind.CONSTANT;

    @Widget(title = "Schedule", description = "Changes of the targets, one a line, a time and a target: <tt>10 S = 20</tt>.")
    @TextAreaWidget(rows = 3)
    @Effect(predicate = Scheduled.class, type = EffectType.SHOW)
    String m_schedule = "";

    @Widget(title = "Environment network", description = "CRN text of the network that shows the amounts.")
    @TextAreaWidget(rows = 4)
    @Effect(predicate = Networked.class, type = EffectType.SHOW)
    String m_environmentText = "";

    @Widget(title = "Species shown", description = "Species of the environment, separated by commas, one a clamped species in the order of the targets.")
    @TextInputWidget
    @Effect(predicate = Networked.class, type = EffectType.SHOW)
    String m_shown = "";

    @Widget(title = "Clamping constant", description = "&#949; of P + S &#8594; 2 P + S in each vesicle [1/time].")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    double m_epsilon = 0.001;

    @Widget(title = "Scale", description = "&#945;: P + Q &#8594; Q has the constant &#949; &#945;, and the mean goes to &#945; Q.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    double m_scale = 1;

    @Widget(title = "Reverse ratio", description = "&#948;/&#949; of both clamping reactions; 0 for irreversible ones.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    double m_reverse;

    @Widget(title = "Initial potentials", description = "One a line: <tt>S = 1000</tt>; species without a line start at 1.")
    @TextAreaWidget(rows = 2)
    String m_initialPotentials = "";

    @Widget(title = "End time", description = "The run goes from time 0 to this time [time].")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    double m_endTime = 20;

    @Widget(title = "Time points (intervals)", description = "Number of equal intervals of the course.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    int m_timePoints = 200;

    @Widget(title = "Settling time", description = "Statistics begin at this time [time].")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    double m_settle = 10;

    @Widget(title = "Ensemble of vesicles", description = "Simulates vesicles as jump processes that share potentials, real numbers updated every step.")
    boolean m_ensemble = true;

    @Widget(title = "Vesicles", description = "Number N of vesicles.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    int m_vesicles = 10;

    @Widget(title = "Step", description = "dt between updates of the potentials [time]; keep N &#949; Q dt below 0.02.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    double m_step = 0.001;

    @Widget(title = "Update", description = "PER_DT integrates the clamping reactions in time. PER_EVENT updates before every event as well, as the published simulations did, which "
        + "speeds clamping up; for their reproduction only.")
    @Advanced
    EnsembleSettings.Update m_update = EnsembleSettings.Update.PER_DT;

    @Widget(title = "Rule", description = "Euler's rule, or the exact solution of a potential's equation at fixed counts.")
    @Advanced
    EnsembleSettings.Rule m_rule = EnsembleSettings.Rule.EULER;

    @Widget(title = "Quasi-equilibrium equations", description = "Solves for the potentials of many vesicles that are always at equilibrium.")
    boolean m_quasiEquilibrium = true;

    @Widget(title = "Largest count", description = "Counts that could grow without end are cut off here in the quasi-equilibrium equations and in the halting time.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Advanced
    int m_largestCount = 1000;

    @Widget(title = "Halting time", description = "Exact mean time until the clamp, with potentials as molecules of one vesicle, halts for ever; for a few molecules only.")
    boolean m_halting;

    @Widget(title = "Potential molecules at the start", description = "For the network with potentials as molecules: one a line, <tt>S = 0</tt>; species without a line start with "
        + "their initial potential, rounded.")
    @TextAreaWidget(rows = 2)
    @Advanced
    String m_molecules = "";

    @Widget(title = "Seed", description = "Seed of the random streams: the environment draws from stream 0, vesicle v from stream v + 1.")
    long m_seed = 1;

    /** The species shown by the environment. */
    List<String> shown() {
        return Arrays.stream(m_shown.split(",")).map(String::trim).filter(s -> !s.isEmpty()).toList();
    }

    @Override
    public void validate() throws InvalidSettingsException {
        Require.positive("Clamping constant", m_epsilon);
        Require.positive("Scale", m_scale);
        Require.notNegative("Reverse ratio", m_reverse);
        Require.positive("End time", m_endTime);
        Require.atLeast("Time points (intervals)", m_timePoints, 1);
        Require.notNegative("Settling time", m_settle);
        Require.atLeast("Vesicles", m_vesicles, 1);
        Require.positive("Step", m_step);
        Require.atLeast("Largest count", m_largestCount, 1);
        if (EngineCall.configure(() -> UnitText.numbers(m_targets)).isEmpty()) {
            throw new InvalidSettingsException("No target is given; write a line such as 'S = 100' for each species to be clamped.");
        }
        EngineCall.configure(() -> UnitText.numbers(m_initialPotentials));
        EngineCall.configure(() -> UnitText.numbers(m_molecules));
    }
}
