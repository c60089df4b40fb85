/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.List;

import org.dissipa.dynamics.stochastic.SimulationMethod;
import org.dissipa.dynamics.stochastic.method.SimulationMethods;
import org.dissipa.nodes.run.Require;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.Advanced;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.migration.Migrate;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.updates.EffectPredicate;
import org.knime.node.parameters.updates.EffectPredicateProvider;
import org.knime.node.parameters.updates.ParameterReference;
import org.knime.node.parameters.updates.ValueReference;
import org.knime.node.parameters.updates.util.BooleanReference;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.choices.Label;
import org.knime.node.parameters.widget.choices.StringChoicesProvider;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveDoubleValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;
import org.knime.node.parameters.widget.text.TextInputWidget;

/** What Stochastic Simulator asks its user. */
final class StochasticSimulatorParameters implements NodeParameters {

    /** What is written down of a trajectory. */
    enum Recording {
        @Label(value = "Time grid", description = "The state at equally spaced times.")
        GRID,
        @Label(value = "Every event", description = "Time, reaction and state after each event.")
        EVENTS,
        @Label(value = "End state", description = "The state at the end time only.")
        END,
        @Label(value = "First passage", description = "When a condition on the state first holds, and the state then; trajectories stop there.")
        PASSAGE,
        @Label(value = "Moments", description = "Mean and standard deviation over the replicates on a time grid; no single trajectory is kept.")
        MOMENTS,
        @Label(value = "Histograms", description = "How the replicates' counts are distributed on a time grid; no single trajectory is kept.")
        HISTOGRAMS
    }

    /** What is recorded. */
    static final class RecordingReference implements ParameterReference<Recording> {
    }

    /** Whether a time grid is recorded. */
    static final class OnGrid implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(RecordingReference.class).isOneOf(Recording.GRID, Recording.MOMENTS, Recording.HISTOGRAMS);
        }
    }

    /** Whether events are recorded. */
    static final class OnEvents implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(RecordingReference.class).isOneOf(Recording.EVENTS);
        }
    }

    /** Whether first passages are recorded. */
    static final class OnPassage implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(RecordingReference.class).isOneOf(Recording.PASSAGE);
        }
    }

    /** Whether histograms are recorded. */
    static final class OnHistograms implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(RecordingReference.class).isOneOf(Recording.HISTOGRAMS);
        }
    }

    /** Whether the seed is drawn. */
    static final class DrawsSeed implements BooleanReference {
    }

    /** The simulation methods that there are. */
    static final class Methods implements StringChoicesProvider {
        @Override
        public List<String> choices(final NodeParametersInput context) {
            return SimulationMethods.all().stream().map(SimulationMethod::name).toList();
        }
    }

    @Widget(title = "End time", description = "Each trajectory runs from time 0 to this time [time].")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    double m_endTime = 10;

    @Widget(title = "Replicates", description = "Number of independent trajectories.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    int m_replicates = 100;

    @Widget(title = "Record", description = "What to write down of each trajectory.")
    @ValueReference(RecordingReference.class)
    Recording m_recording = Recording.GRID;

    @Widget(title = "Time points (intervals)", description = "Number of equal intervals of the time grid; the table has one time more, from 0 to "
        + "the end time.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Effect(predicate = OnGrid.class, type = EffectType.SHOW)
    int m_timePoints = 100;

    @Widget(title = "Largest number of recorded events", description = "More events in one trajectory end the run with an error, so that a slip does "
        + "not fill the memory.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Effect(predicate = OnEvents.class, type = EffectType.SHOW)
    int m_maxRecordedEvents = 1_000_000;

    @Widget(title = "Condition of first passage", description = "When it first is true the trajectory stops, such as <tt>A &gt;= 10 and B &lt; 3</tt>; over species "
        + "(counts), observables and parameters.")
    @TextInputWidget(placeholder = "A >= 10")
    @Effect(predicate = OnPassage.class, type = EffectType.SHOW)
    @Migrate(loadDefaultIfAbsent = true)
    String m_passage = "";

    @Widget(title = "Bin width", description = "Width of the histograms' bins [molecules]; 1 keeps every count apart.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Effect(predicate = OnHistograms.class, type = EffectType.SHOW)
    @Migrate(loadDefaultIfAbsent = true)
    int m_binWidth = 1;

    @Widget(title = "Observables", description = "Adds the observables of the network, such as totals or what SBML assignment rules define, as columns after the species; "
        + "histograms are of species only.")
    @Migrate(loadDefaultIfAbsent = true)
    boolean m_observables = true;

    @Widget(title = "Method", description = "<b>Exact</b>, which differ in cost only. automatic: the fastest exact one for the size of the network; the Run Summary "
        + "names it. direct: up to some forty reactions. sorting direct: up to some hundred of which few fire most of the time. next reaction: many reactions of which each touches "
        + "few others. composition-rejection: the same for thousands. rssa: some tens to some hundreds of reactions. rssa-cr: hundreds to many thousands. "
        + "<b>Approximate</b>, for states at chosen times only. tau-leaping: large populations; leaps over many firings, during which no propensity changes by more than 3 % of itself. hybrid: "
        + "scarce species that drive abundant ones; reactions that change only species of more than 1000 molecules flow without noise.")
    @ChoicesProvider(Methods.class)
    String m_method = "automatic";

    @Widget(title = "Draw a new seed", description = "Draws a seed at each execution and records it in the Run Summary. Switched off, the same "
        + "settings give the same result.")
    @ValueReference(DrawsSeed.class)
    boolean m_drawSeed;

    @Widget(title = "Seed", description = "Seed of the random streams; replicate i draws from stream (seed, i).")
    @Effect(predicate = DrawsSeed.class, type = EffectType.HIDE)
    long m_seed = 1;

    @Widget(title = "Largest number of events", description = "A trajectory with more events than this ends the run with an error; one that runs away, "
        + "events coming faster and faster, ends as soon as it is clear that it will exceed it.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Advanced
    long m_maxEvents = 100_000_000_000L;

    @Override
    public void validate() throws InvalidSettingsException {
        Require.positive("End time", m_endTime);
        Require.atLeast("Replicates", m_replicates, 1);
        Require.atLeast("Time points (intervals)", m_timePoints, 1);
        Require.atLeast("Bin width", m_binWidth, 1);
        if (m_recording == Recording.PASSAGE && m_passage.isBlank()) {
            throw new InvalidSettingsException("There is no condition of first passage; state when a trajectory has passed, such as A >= 10.");
        }
        Require.atLeast("Largest number of recorded events", m_maxRecordedEvents, 1);
        Require.atLeast("Largest number of events", m_maxEvents, 1);
        Require.known("Method", m_method, SimulationMethods.all().stream().map(SimulationMethod::name).toList());
    }
}
