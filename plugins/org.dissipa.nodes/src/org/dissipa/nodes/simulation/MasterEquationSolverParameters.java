/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import org.dissipa.nodes.run.Require;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.Advanced;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.migration.Migrate;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.updates.ValueReference;
import org.knime.node.parameters.updates.util.BooleanReference;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveDoubleValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;
import org.knime.node.parameters.widget.text.TextAreaWidget;

/** What Master Equation Solver asks its user. */
final class MasterEquationSolverParameters implements NodeParameters {

    /** Whether laws at times are computed. */
    static final class SolvesTransient implements BooleanReference {
    }

    /** Whether a first passage is computed. */
    static final class PassesFirst implements BooleanReference {
    }

    @Widget(title = "States", description = "On which states the equation is solved: all that can be reached, or a set that grows with the law and gives a certified error.")
    @ValueReference(StateSelection.Reference.class)
    @Migrate(loadDefaultIfAbsent = true)
    StateSelection m_method = StateSelection.ENUMERATION;

    @Widget(title = "Stationary law", description = "Solves for the law of the long run; the process must have one recurrent class. Not with finite state projection.")
    @Effect(predicate = StateSelection.Enumerates.class, type = EffectType.SHOW)
    boolean m_stationary = true;

    @Widget(title = "Law over time", description = "Solves for the law at equally spaced times, starting from the network's initial counts. Finite state projection always does.")
    @ValueReference(SolvesTransient.class)
    @Effect(predicate = StateSelection.Enumerates.class, type = EffectType.SHOW)
    boolean m_transient;

    @Widget(title = "First passage", description = "Finds when the state first meets a condition: the probability that it has not until each of the times, and, with "
        + "enumerated states, mean and standard deviation of the passage time.")
    @ValueReference(PassesFirst.class)
    @Migrate(loadDefaultIfAbsent = true)
    boolean m_firstPassage;

    @Widget(title = "Target", description = "The condition that ends the first passage, over species (counts), parameters and observables, such as <tt>A &gt;= 50</tt> or "
        + "<tt>A + B == 0</tt>.")
    @Effect(predicate = PassesFirst.class, type = EffectType.SHOW)
    @Migrate(loadDefaultIfAbsent = true)
    String m_target = "A >= 10";

    @Widget(title = "End time", description = "Last time of laws over time and of the first passage [time].")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    double m_endTime = 10;

    @Widget(title = "Time points (intervals)", description = "Number of equal intervals from 0 to the end time; there is one time more.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    int m_timePoints = 10;

    @Widget(title = "Error bound", description = "Greatest probability that finite state projection may lose outside its states: the certified bound of the sum of the "
        + "absolute errors of all probabilities.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Effect(predicate = StateSelection.Projects.class, type = EffectType.SHOW)
    @Migrate(loadDefaultIfAbsent = true)
    double m_errorBound = 1e-6;

    @Widget(title = "Write every state at every time", description = "The table of states holds the law at each time too, states times times rows; if switched "
        + "off it holds the law of the last time asked for (the stationary one, where it is computed), and the other times stand as marginals and moments.")
    @Advanced
    boolean m_everyState;

    @Widget(title = "Largest number of states", description = "Enumeration stops with an error if more states than this can be reached; finite state projection grows up to this "
        + "number and warns where its error bound is not met with it.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    int m_maxStates = 100_000;

    @Widget(title = "Go on where it cannot be computed", description = "Where the network has too many states, several sets that it cannot leave, or amounts that are no whole numbers, gives empty tables and a warning "
        + "instead of stopping with an error.")
    @Advanced
    @Migrate(loadDefaultIfAbsent = true)
    boolean m_goOnWithout;

    @Widget(title = "Upper bounds", description = "Greatest counts of species that could grow without end, one a line, such as <tt>A = 200</tt>; <tt>* = 200</tt> "
        + "bounds all others. Jumps beyond a bound are left out (a reflecting bound), and a warning tells the probability of sitting at a bound. Empty for no "
        + "bounds.")
    @TextAreaWidget(rows = 4)
    @Effect(predicate = StateSelection.Enumerates.class, type = EffectType.SHOW)
    String m_bounds = "";

    @Widget(title = "Tolerance", description = "Greatest probability misplaced by the series of uniformisation.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Effect(predicate = StateSelection.Enumerates.class, type = EffectType.SHOW)
    @Advanced
    double m_tolerance = 1e-12;

    @Override
    public void validate() throws InvalidSettingsException {
        if (m_method == StateSelection.ENUMERATION && !m_stationary && !m_transient && !m_firstPassage) {
            throw new InvalidSettingsException("Nothing is asked for; switch 'Stationary law', 'Law over time' or 'First passage' on.");
        }
        Require.positive("End time", m_endTime);
        Require.atLeast("Time points (intervals)", m_timePoints, 1);
        Require.atLeast("Largest number of states", m_maxStates, 1);
        Require.between("Error bound", m_errorBound, 0, 1);
        Require.between("Tolerance", m_tolerance, 0, 1);
    }
}
