/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

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
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;

/** What Sandpile Simulator asks its user. */
final class SandpileSimulatorParameters implements NodeParameters {

    /** The model. */
    enum Model {
        @Label(value = "Sandpile", description = "Bak, Tang, Wiesenfeld: a grain on a random site; a site with 4 grains gives one to each neighbour.")
        SANDPILE,
        @Label(value = "Earthquakes", description = "Olami, Feder, Christensen: forces rise alike; a site at the threshold gives the share alpha to each neighbour.")
        EARTHQUAKES
    }

    /** The choice of the dialog. */
    static final class ModelReference implements ParameterReference<Model> {
    }

    /** Whether earthquakes are simulated. */
    static final class IsEarthquakes implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(ModelReference.class).isOneOf(Model.EARTHQUAKES);
        }
    }

    @Widget(title = "Model", description = "What topples.")
    @ValueReference(ModelReference.class)
    Model m_model = Model.SANDPILE;

    @Widget(title = "Sides", description = "Sides L of the square lattices, such as <tt>16, 32, 64</tt>; edges are open.")
    String m_sides = "32";

    @Widget(title = "Avalanches", description = "Grains added, or drives, whose avalanches are kept, for each side. Those that topple nothing count too.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    int m_avalanches = 100_000;

    @Widget(title = "Burn-in per site", description = "Grains or avalanches a site before, thrown away. The sandpile needs at least 5; earthquakes need far more, above all for small "
        + "alpha: vary it.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    int m_burnIn = 5;

    @Widget(title = "Share alpha", description = "Share of a site's force that each neighbour receives, above 0 and at most 0.25, which conserves. The exponent depends on it.")
    @Effect(predicate = IsEarthquakes.class, type = EffectType.SHOW)
    double m_alpha = 0.2;

    @Widget(title = "Write every avalanche", description = "If switched off, the first table stays empty and distributions tell all; saves memory for millions of avalanches.")
    @Advanced
    boolean m_writeAvalanches = true;

    @Widget(title = "Seed", description = "Seed of the random streams; the lattice of side L draws from stream (seed, L).")
    long m_seed = 1;

    @Override
    public void validate() throws InvalidSettingsException {
        Require.atLeast("Avalanches", m_avalanches, 1);
        Require.atLeast("Burn-in per site", m_burnIn, m_model == Model.SANDPILE ? 5 : 0);
        EngineCall.configure(() -> NumberText.sizes("Sides", m_sides));
        if (m_model == Model.EARTHQUAKES && !(m_alpha > 0 && m_alpha <= 0.25)) {
            throw new InvalidSettingsException("Share alpha is " + m_alpha + "; it must be above 0 and at most 0.25.");
        }
    }
}
