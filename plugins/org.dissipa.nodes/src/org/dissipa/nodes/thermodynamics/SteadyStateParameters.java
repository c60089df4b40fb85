/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import org.dissipa.nodes.run.Require;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.Advanced;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.updates.ValueReference;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsNonNegativeValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveDoubleValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;

/** What the nodes on steady states ask alike: how to compute, and how to sample. */
class SteadyStateParameters implements NodeParameters {

    @Widget(title = "Computation", description = "Exact from the master equation, sampled from trajectories, or both side by side.")
    @ValueReference(Computation.Reference.class)
    Computation m_computation = Computation.EXACT;

    @Widget(title = "Largest number of states", description = "The exact computation stops with an error if more states than this can be reached.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Effect(predicate = Computation.Solves.class, type = EffectType.SHOW)
    int m_maxStates = 100_000;

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
    }
}
