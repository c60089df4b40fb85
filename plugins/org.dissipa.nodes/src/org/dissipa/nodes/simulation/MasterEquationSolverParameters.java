/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import org.dissipa.nodes.run.Require;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.Advanced;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
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

    @Widget(title = "Stationary law", description = "Solves for the law of the long run; the process must have one recurrent class.")
    boolean m_stationary = true;

    @Widget(title = "Law over time", description = "Solves for the law at equally spaced times, starting from the network's initial counts.")
    @ValueReference(SolvesTransient.class)
    boolean m_transient;

    @Widget(title = "End time", description = "Last time [time].")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Effect(predicate = SolvesTransient.class, type = EffectType.SHOW)
    double m_endTime = 10;

    @Widget(title = "Time points (intervals)", description = "Number of equal intervals from 0 to the end time; there is one time more.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Effect(predicate = SolvesTransient.class, type = EffectType.SHOW)
    int m_timePoints = 10;

    @Widget(title = "Write every state at every time", description = "The table of states holds the law at each time too, states times times rows; if switched "
        + "off it holds the law of the last time asked for (the stationary one, where it is computed), and the other times stand as marginals and moments.")
    @Effect(predicate = SolvesTransient.class, type = EffectType.SHOW)
    @Advanced
    boolean m_everyState;

    @Widget(title = "Largest number of states", description = "The node stops with an error if more states than this can be reached.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    int m_maxStates = 100_000;

    @Widget(title = "Upper bounds", description = "Greatest counts of species that could grow without end, one a line, such as <tt>A = 200</tt>; <tt>* = 200</tt> "
        + "bounds all others. Jumps beyond a bound are left out (a reflecting bound), and a warning tells the probability of sitting at a bound. Empty for no "
        + "bounds.")
    @TextAreaWidget(rows = 4)
    String m_bounds = "";

    @Widget(title = "Tolerance", description = "Greatest probability misplaced in the law over time.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Effect(predicate = SolvesTransient.class, type = EffectType.SHOW)
    @Advanced
    double m_tolerance = 1e-12;

    @Override
    public void validate() throws InvalidSettingsException {
        if (!m_stationary && !m_transient) {
            throw new InvalidSettingsException("Nothing is asked for; switch 'Stationary law' or 'Law over time' on.");
        }
        Require.positive("End time", m_endTime);
        Require.atLeast("Time points (intervals)", m_timePoints, 1);
        Require.atLeast("Largest number of states", m_maxStates, 1);
        Require.between("Tolerance", m_tolerance, 0, 1);
    }
}
