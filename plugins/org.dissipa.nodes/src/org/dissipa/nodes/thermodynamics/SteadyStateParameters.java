/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import org.dissipa.nodes.run.Require;
import org.dissipa.nodes.simulation.CountBounds;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.Advanced;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.migration.Migrate;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.updates.ValueReference;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsNonNegativeValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveDoubleValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;
import org.knime.node.parameters.widget.text.TextAreaWidget;

/** What the nodes on steady states ask alike: how to compute, and how to sample. */
class SteadyStateParameters implements NodeParameters {

    @Widget(title = "Computation", description = "Exact from the master equation, sampled from trajectories, or both side by side.")
    @ValueReference(Computation.Reference.class)
    Computation m_computation = Computation.EXACT;

    @Widget(title = "Largest number of states", description = "The exact computation stops with an error if more states than this can be reached.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Effect(predicate = Computation.Solves.class, type = EffectType.SHOW)
    int m_maxStates = 100_000;

    @Widget(title = "Upper bounds", description = "Upper bounds of counts for networks that can grow without end, one a line, such as <tt>X = 200</tt>; "
        + "<tt>*</tt> stands for all other species. Jumps beyond a bound are left out of the exact computation, in both directions, so that detailed balance "
        + "stays what it is; a warning tells how probable the bound is. Leave empty where the network is finite.")
    @TextAreaWidget(rows = 2)
    @Effect(predicate = Computation.Solves.class, type = EffectType.SHOW)
    @Migrate(loadDefaultIfAbsent = true)
    String m_bounds = "";

    @Widget(title = "Go on where it cannot be computed", description = "Where the network has too many states, several sets that it cannot leave, or amounts that are no whole numbers, leaves the rows out that need what is "
        + "not to be had, and warns, instead of stopping with an error.")
    @Advanced
    @Migrate(loadDefaultIfAbsent = true)
    boolean m_goOnWithout;

    @Widget(title = "Duration", description = "Length of each sampled trajectory [time]; choose many relaxation times.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Effect(predicate = Computation.Samples.class, type = EffectType.SHOW)
    double m_duration = 100;

    @Widget(title = "Replicates", description = "Number of independent trajectories, at least 2.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Effect(predicate = Computation.Samples.class, type = EffectType.SHOW)
    int m_replicates = 1000;

    @Widget(title = "Burn-in", description = "Time simulated and thrown away before each trajectory so that it starts stationary [time]. Where "
        + "the stationary law can be computed, the start is drawn from it and no burn-in is needed.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Effect(predicate = Computation.Samples.class, type = EffectType.SHOW)
    @Advanced
    double m_burnIn = 100;

    @Widget(title = "Seed", description = "Seed of the random streams; replicate i draws from stream (seed, i).")
    @Effect(predicate = Computation.Samples.class, type = EffectType.SHOW)
    long m_seed = 1;

    @Override
    public void validate() throws InvalidSettingsException {
        Require.atLeast("Largest number of states", m_maxStates, 1);
        Require.positive("Duration", m_duration);
        Require.atLeast("Replicates", m_replicates, 2);
        Require.notNegative("Burn-in", m_burnIn);
        try {
            CountBounds.of(m_bounds);
        } catch (IllegalArgumentException e) {
            throw new InvalidSettingsException(e.getMessage(), e);
        }
    }
}
