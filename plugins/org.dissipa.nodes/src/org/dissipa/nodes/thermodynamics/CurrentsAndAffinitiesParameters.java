/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import org.dissipa.nodes.run.Require;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.Advanced;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.updates.ValueReference;
import org.knime.node.parameters.updates.util.BooleanReference;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveDoubleValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;
import org.knime.node.parameters.widget.text.TextAreaWidget;

/** What Currents and Affinities asks its user. */
final class CurrentsAndAffinitiesParameters extends SteadyStateParameters {

    /** Whether currents over time are wanted. */
    static final class OverTime implements BooleanReference {
    }

    /** Whether large deviations are wanted. */
    static final class LargeDeviations implements BooleanReference {
    }

    @Widget(title = "Currents", description = "Currents besides those of the reactions, one a line, linear combinations of net extents: product = R2 + R5. May be empty.")
    @TextAreaWidget(rows = 3)
    String m_currents = "";

    @Widget(title = "Cycles", description = "Takes the graph of states apart into cycles, one a chord of a spanning tree. Exact computation only.")
    @Effect(predicate = Computation.Solves.class, type = EffectType.SHOW)
    boolean m_cycles = true;

    @Widget(title = "Most currents", description = "Variance rates are computed for as many reactions and for as many cycles; cycles beyond, those of least current, are left out; of processes beyond 20 000 states still fewer. A warning tells.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Effect(predicate = Computation.Solves.class, type = EffectType.SHOW)
    @Advanced
    int m_mostCurrents = 1000;

    @Widget(title = "Over time", description = "Follows the currents from the network's initial counts over time, besides the steady state.")
    @ValueReference(OverTime.class)
    boolean m_overTime;

    @Widget(title = "End time", description = "Until when [time].")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Effect(predicate = OverTime.class, type = EffectType.SHOW)
    double m_endTime = 10;

    @Widget(title = "Time points", description = "Number of equal intervals between 0 and the end time.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Effect(predicate = OverTime.class, type = EffectType.SHOW)
    int m_timePoints = 20;

    @Widget(title = "Large deviations", description = "Tabulates the scaled cumulant generating function and the rate function of each defined current, or of each reaction where none is defined; up to 1500 states. "
        + "Exact computation only.")
    @ValueReference(LargeDeviations.class)
    boolean m_largeDeviations;

    @Widget(title = "Least tilt", description = "Smallest value of &#955;.")
    @Effect(predicate = LargeDeviations.class, type = EffectType.SHOW)
    double m_leastTilt = -2;

    @Widget(title = "Greatest tilt", description = "Largest value of &#955;.")
    @Effect(predicate = LargeDeviations.class, type = EffectType.SHOW)
    double m_greatestTilt = 2;

    @Widget(title = "Tilts", description = "Number of values of &#955;, at least 2.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Effect(predicate = LargeDeviations.class, type = EffectType.SHOW)
    int m_tilts = 41;

    @Override
    public void validate() throws InvalidSettingsException {
        super.validate();
        Require.atLeast("Most currents", m_mostCurrents, 1);
        Require.positive("End time", m_endTime);
        Require.atLeast("Time points", m_timePoints, 1);
        Require.atLeast("Tilts", m_tilts, 2);
        if (!(m_leastTilt < m_greatestTilt) || Double.isInfinite(m_leastTilt) || Double.isInfinite(m_greatestTilt)) {
            throw new InvalidSettingsException("The tilts run from " + m_leastTilt + " to " + m_greatestTilt
                + "; both must be finite numbers, the first the smaller one.");
        }
    }
}
