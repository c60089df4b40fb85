/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import org.dissipa.nodes.run.Require;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.Advanced;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.migration.Migrate;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsNonNegativeValidation;
import org.knime.node.parameters.widget.text.TextAreaWidget;

/** What Uncertainty Relation Checker asks its user. */
final class UncertaintyRelationCheckerParameters extends SteadyStateParameters {

    @Widget(title = "Currents to check", description = "Reactions and combinations of them, cycles of the graph of states, or both. Cycles are checked exactly only.")
    @Migrate(loadDefaultIfAbsent = true)
    CurrentSet m_currentSet = CurrentSet.DEFINED;

    @Widget(title = "Currents", description = "One current a line, a linear combination of net extents of reactions: "
        + "product = R2 + R5. Leave empty to check every reaction.")
    @TextAreaWidget(rows = 4)
    String m_currents = "";

    @Widget(title = "Confidence level", description = "Probability with which the confidence interval of a sampled product covers the true one.")
    double m_confidence = 0.95;

    @Widget(title = "Start", description = "Where sampled trajectories, and exact relations of finite time, start. From the initial counts only the relation for any start "
        + "applies; the plain product is given beside it, and may be below 2 without violating anything.")
    @Migrate(loadDefaultIfAbsent = true)
    RelationStart m_start = RelationStart.STATIONARY;

    @Widget(title = "Exact relations of finite time", description = "Checks the relations over the duration exactly, besides those of long times.")
    @Effect(predicate = Computation.Solves.class, type = EffectType.SHOW)
    @Migrate(loadDefaultIfAbsent = true)
    boolean m_finiteTime;

    @Widget(title = "Driving", description = "A protocol that moves parameters of the network in time, one a line, as an expression over <tt>phase</tt> = speed &#215; time and the "
        + "parameters at rest: <tt>k = k*exp(0.5*sin(phase))</tt>. The relation for time-dependent driving is then checked over the duration, exactly. Leave empty for none.")
    @TextAreaWidget(rows = 2)
    @Effect(predicate = Computation.Solves.class, type = EffectType.SHOW)
    @Migrate(loadDefaultIfAbsent = true)
    String m_driving = "";

    @Widget(title = "Speed of the protocol", description = "Phase that passes in a unit of time [1/time].")
    @Effect(predicate = Computation.Solves.class, type = EffectType.SHOW)
    @Advanced
    @Migrate(loadDefaultIfAbsent = true)
    double m_speed = 1;

    @Widget(title = "Time step", description = "Length of a step [time] of the chain in discrete time that has rate &#215; step as jump probabilities; its relation is checked. 0 for none.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Effect(predicate = Computation.Solves.class, type = EffectType.SHOW)
    @Advanced
    @Migrate(loadDefaultIfAbsent = true)
    double m_timeStep;

    @Widget(title = "Look for the most precise current", description = "Finds the combination of all reactions whose product is least, with the multidimensional relation; of up to 300 reactions.")
    @Effect(predicate = Computation.Solves.class, type = EffectType.SHOW)
    @Migrate(loadDefaultIfAbsent = true)
    boolean m_leastProduct = true;

    @Override
    public void validate() throws InvalidSettingsException {
        super.validate();
        Require.between("Confidence level", m_confidence, 0, 1);
        Require.notNegative("Time step", m_timeStep);
        Require.positive("Speed of the protocol", m_speed);
        if (!m_computation.exact()) {
            requireExact(m_finiteTime, "Exact relations of finite time");
            requireExact(!m_driving.isBlank(), "The relation for time-dependent driving");
            requireExact(m_timeStep > 0, "The relation of discrete time");
            requireExact(m_currentSet.cycles(), "The currents of cycles");
            requireExact(m_start == RelationStart.INITIAL, "The relation from the initial counts, which needs the system's entropy,");
        }
    }

    private static void requireExact(final boolean asked, final String what) throws InvalidSettingsException {
        if (asked) {
            throw new InvalidSettingsException(what + " needs the exact computation, but 'Sampled' is chosen; choose 'Exact' or 'Both'.");
        }
    }
}
