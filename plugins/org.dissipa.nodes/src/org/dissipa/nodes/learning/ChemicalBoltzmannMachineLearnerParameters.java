/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import org.dissipa.learning.training.Estimation;
import org.dissipa.learning.training.Learner;
import org.dissipa.learning.training.LearningRate;
import org.dissipa.learning.training.Stopping;
import org.dissipa.nodes.learning.BoltzmannMachineToNetworkParameters.Kind;
import org.dissipa.nodes.run.Require;
import org.dissipa.nodes.table.InputColumns;
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
import org.knime.node.parameters.updates.util.BooleanReference;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.choices.Label;
import org.knime.node.parameters.widget.choices.filter.TwinlistWidget;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsNonNegativeValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveDoubleValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;
import org.knime.node.parameters.widget.text.TextAreaWidget;

/** What Chemical Boltzmann Machine Learner asks its user. */
final class ChemicalBoltzmannMachineLearnerParameters implements NodeParameters {

    /** Which units are joined. */
    enum Joined {
        @Label(value = "Automatic", description = "Visible with hidden units; without hidden units, every pair of visible ones.")
        AUTO,
        @Label(value = "Visible with hidden", description = "A restricted machine: exact sums run over the smaller side only.")
        RESTRICTED,
        @Label(value = "Visible with hidden and with each other", description = "As restricted, and every pair of visible units.")
        VISIBLE_PAIRS,
        @Label(value = "All", description = "Every pair of units.")
        FULL,
        @Label(value = "Edges given", description = "The edges written below.")
        EDGES
    }

    /** How expectations are found. */
    enum Expectation {
        @Label(value = "Exact", description = "Sums over the model's states.")
        EXACT,
        @Label(value = "Sampled", description = "Persistent chains: stochastic simulations of the network that go on from step to step.")
        SAMPLED
    }

    /** The network that leaves the node. */
    enum Built {
        @Label(value = "Automatic", description = "Edge species, or field where that would have more reactions than allowed.")
        AUTO,
        @Label(value = "Edge species", description = "Detailed balanced, law exactly that of the machine.")
        EDGE_SPECIES,
        @Label(value = "Direct", description = "Law exact, rate constants not detailed balanced.")
        DIRECT,
        @Label(value = "Field", description = "One reaction a unit with a rate that reads its neighbours.")
        FIELD
    }

    /** Wiring chosen. */
    static final class JoinedReference implements ParameterReference<Joined> {
    }

    /** Whether edges are written. */
    static final class Written implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(JoinedReference.class).isOneOf(Joined.EDGES);
        }
    }

    /** Expectation chosen. */
    static final class ExpectationReference implements ParameterReference<Expectation> {
    }

    /** Whether chains run. */
    static final class Samples implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(ExpectationReference.class).isOneOf(Expectation.SAMPLED);
        }
    }

    /** Whether rows have weights. */
    static final class Weighs implements BooleanReference {
    }

    @Widget(title = "Visible columns", description = "Columns to learn: numbers 0 and 1, yes and no, other numbers (binned), or two texts. Choose none to take all "
        + "numeric and yes/no columns.")
    @ChoicesProvider(InputColumns.AllOfFirst.class)
    @TwinlistWidget
    String[] m_columns = {};

    @Widget(title = "Rows have weights", description = "A column tells how often, or how probable, a row is.")
    @ValueReference(Weighs.class)
    boolean m_useWeights;

    @Widget(title = "Weight column", description = "Numeric column with the weight of a row, not negative; only ratios matter.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    @Effect(predicate = Weighs.class, type = EffectType.SHOW)
    String m_weightColumn = "weight";

    @Widget(title = "Cut points", description = "Lines such as <tt>age = 40</tt>: values above the cut are 1. Numeric columns without a line that hold more than 0 "
        + "and 1 are cut where that parts them most evenly.")
    @TextAreaWidget(rows = 3)
    String m_cuts = "";

    @Widget(title = "Hidden units", description = "Number of units that no column shows.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    int m_hiddenUnits = 1;

    @Widget(title = "Units joined", description = "Which pairs of units have a weight.")
    @ValueReference(JoinedReference.class)
    Joined m_wiring = Joined.AUTO;

    @Widget(title = "Edges", description = "One edge a line, two units and the weight to start from if not drawn: <tt>A H1 0.1</tt>. Hidden units are H1, H2, ...; "
        + "white space in column names is written as underscores. A line with one unit and a number is a bias to start from.")
    @TextAreaWidget(rows = 4)
    @Effect(predicate = Written.class, type = EffectType.SHOW)
    String m_edges = "";

    @Widget(title = "Spread of start weights", description = "Start weights are drawn uniformly between minus and plus this [kT]. Equal weights are a saddle, and small "
        + "ones leave it slowly where all pairs of columns are independent, as in a parity.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Advanced
    double m_spread = 1;

    @Widget(title = "Expectations", description = "How the means of the model are found in each step.")
    @ValueReference(ExpectationReference.class)
    Expectation m_expectation = Expectation.EXACT;

    @Widget(title = "Chains", description = "Number of persistent chains.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Effect(predicate = Samples.class, type = EffectType.SHOW)
    int m_chains = 100;

    @Widget(title = "Time of a chain", description = "Time each chain runs in a step [1/k<sub>0</sub>].")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Effect(predicate = Samples.class, type = EffectType.SHOW)
    double m_chainTime = 2;

    @Widget(title = "Steps", description = "Most steps of gradient descent.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    int m_steps = 5000;

    @Widget(title = "Learning rate", description = "&#951; at the first step.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    double m_learningRate = 0.5;

    @Widget(title = "Schedule", description = "Constant; inverse &#951;/(1 + n/scale); exponential &#951; exp(-n/scale); halving after every scale steps.")
    @Advanced
    LearningRate.Schedule m_schedule = LearningRate.Schedule.CONSTANT;

    @Widget(title = "Scale of the schedule", description = "Steps after which the rate has changed noticeably.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Advanced
    double m_scheduleScale = 1000;

    @Widget(title = "Rows in a minibatch", description = "0 takes all rows in every step.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    int m_batch;

    @Widget(title = "Weight decay", description = "&#955; of the penalty &#955; &#931; w&#178;/2.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Advanced
    double m_weightDecay;

    @Widget(title = "Stop at gradient", description = "Stops when the length of the gradient falls below this; 0 for never.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Advanced
    double m_gradientTolerance;

    @Widget(title = "Held-out share", description = "Share of the rows, drawn at random, that are not learned but watched; 0 for none.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    double m_heldOut;

    @Widget(title = "Patience", description = "Stops after this many points of the learning curve without a better held-out log-likelihood, and takes the best machine; 0 "
        + "for never.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Advanced
    int m_patience;

    @Widget(title = "Points on the learning curve", description = "Evenly spread over the steps.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Advanced
    int m_curvePoints = 100;

    @Widget(title = "Compare with a restricted Boltzmann machine", description = "Trains an ordinary restricted Boltzmann machine of as many hidden units by contrastive "
        + "divergence on the same rows, and scores it beside.")
    boolean m_compare;

    @Widget(title = "Network", description = "The way the trained machine becomes a network.")
    Built m_network = Built.AUTO;

    @Widget(title = "Largest number of reactions", description = "A network with more reactions is not built.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Advanced
    int m_maxReactions = 20_000;

    @Widget(title = "Seed", description = "Seed of start weights, held-out rows, minibatches and chains.")
    long m_seed = 1;

    /** The learner asked for. */
    Learner learner() {
        return new Learner(new LearningRate(m_schedule, m_learningRate, m_scheduleScale),
            m_expectation == Expectation.EXACT ? new Estimation.Exact() : new Estimation.Sampled(m_chains, m_chainTime), m_batch,
            m_weightDecay, new Stopping(m_steps, m_gradientTolerance, m_patience, Math.max(1, m_steps / m_curvePoints)), m_seed);
    }

    /** The construction asked for, by whether edge species would be too many. */
    Kind construction(final boolean tooLarge) {
        return switch (m_network) {
            case AUTO -> tooLarge ? Kind.FIELD : Kind.EDGE_SPECIES;
            case EDGE_SPECIES -> Kind.EDGE_SPECIES;
            case DIRECT -> Kind.DIRECT;
            case FIELD -> Kind.FIELD;
        };
    }

    @Override
    public void validate() throws InvalidSettingsException {
        Require.atLeast("Hidden units", m_hiddenUnits, 0);
        Require.notNegative("Spread of start weights", m_spread);
        Require.atLeast("Chains", m_chains, 1);
        Require.positive("Time of a chain", m_chainTime);
        Require.atLeast("Steps", m_steps, 0);
        Require.positive("Learning rate", m_learningRate);
        Require.positive("Scale of the schedule", m_scheduleScale);
        Require.atLeast("Rows in a minibatch", m_batch, 0);
        Require.notNegative("Weight decay", m_weightDecay);
        Require.notNegative("Stop at gradient", m_gradientTolerance);
        Require.notNegative("Held-out share", m_heldOut);
        Require.atLeast("Patience", m_patience, 0);
        Require.atLeast("Points on the learning curve", m_curvePoints, 1);
        Require.atLeast("Largest number of reactions", m_maxReactions, 1);
        if (m_heldOut >= 1) {
            throw new InvalidSettingsException("Held-out share is " + m_heldOut + "; it must lie below 1, or nothing is left to learn.");
        }
        if (m_patience > 0 && m_heldOut == 0) {
            throw new InvalidSettingsException("Patience is " + m_patience + " but no rows are held out; set 'Held-out share' above 0 or 'Patience' to 0.");
        }
        BinaryTable.cuts(m_cuts);
    }
}
