/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.stream.IntStream;

import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.Require;
import org.dissipa.thermodynamics.information.walk.Lattice;
import org.dissipa.thermodynamics.information.walk.LatticeWalk;
import org.dissipa.thermodynamics.information.walk.Step;
import org.dissipa.thermodynamics.information.walk.Wall;
import org.knime.core.node.InvalidSettingsException;
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

/** What Random Walk Calculator asks its user. */
final class RandomWalkCalculatorParameters implements NodeParameters {

    /** Where the walker walks. */
    enum Walls {
        @Label(value = "None", description = "All integers.")
        NONE,
        @Label(value = "Reflecting", description = "A step beyond the last site leaves the walker where it is.")
        REFLECTING,
        @Label(value = "Absorbing", description = "A walker that has reached the first or last site stays there.")
        ABSORBING,
        @Label(value = "Reflecting left, absorbing right", description = "One wall of each kind.")
        REFLECTING_ABSORBING,
        @Label(value = "Ring", description = "A step beyond the last site leads to the first.")
        PERIODIC
    }

    /** The choice of the dialog. */
    static final class WallsReference implements ParameterReference<Walls> {
    }

    /** Whether there are walls. */
    static final class HasWalls implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(WallsReference.class).isOneOf(Walls.REFLECTING, Walls.ABSORBING, Walls.REFLECTING_ABSORBING, Walls.PERIODIC);
        }
    }

    @Widget(title = "Steps", description = "Number of steps.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    int m_steps = 100;

    @Widget(title = "Probability of a step up", description = "Probability of +1; 1/2 is single-particle discrete Brownian motion.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    double m_up = 0.5;

    @Widget(title = "Probability to stay", description = "Probability of 0; what is left is the probability of -1.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    double m_stay;

    @Widget(title = "Walls", description = "What happens at the ends of the lattice.")
    @ValueReference(WallsReference.class)
    Walls m_walls = Walls.NONE;

    @Widget(title = "First site", description = "Leftmost site.")
    @Effect(predicate = HasWalls.class, type = EffectType.SHOW)
    int m_firstSite = -10;

    @Widget(title = "Last site", description = "Rightmost site; there must be at least 3 sites.")
    @Effect(predicate = HasWalls.class, type = EffectType.SHOW)
    int m_lastSite = 10;

    @Widget(title = "Start", description = "Site at step 0.")
    int m_start;

    @Widget(title = "Rows of the entropy table", description = "0 gives every step; otherwise about so many steps, spaced evenly in the logarithm.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    int m_rows;

    @Widget(title = "Law after steps", description = "Numbers of steps after which the law is written, such as <tt>1, 10, 100</tt>; empty for the last step alone.")
    String m_lawSteps = "";

    @Widget(title = "Simulated walkers", description = "Walkers to set beside the exact law, at least 2; 0 for none. At most 2&#183;10<sup>8</sup> walkers &#215; rows.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    int m_walkers = 10_000;

    @Widget(title = "Seed", description = "Seed of the walkers; walker i draws from stream (seed, i).")
    long m_seed = 1;

    LatticeWalk walk() {
        final Lattice lattice = switch (m_walls) {
            case NONE -> Lattice.line();
            case REFLECTING -> Lattice.between(m_firstSite, m_lastSite, Wall.REFLECTING);
            case ABSORBING -> Lattice.between(m_firstSite, m_lastSite, Wall.ABSORBING);
            case REFLECTING_ABSORBING -> new Lattice(m_firstSite, m_lastSite, Wall.REFLECTING, Wall.ABSORBING);
            case PERIODIC -> Lattice.between(m_firstSite, m_lastSite, Wall.PERIODIC);
        };
        return LatticeWalk.of(new Step(1 - m_up - m_stay < 0 && 1 - m_up - m_stay > -1e-12 ? 0 : 1 - m_up - m_stay, m_stay, m_up), lattice, m_start);
    }

    /** The steps of the entropy table. */
    int[] times() {
        if (m_rows == 0 || m_rows >= m_steps) {
            return IntStream.rangeClosed(1, m_steps).toArray();
        }
        return IntStream.rangeClosed(0, m_rows).map(i -> (int)Math.round(Math.pow(m_steps, (double)i / m_rows))).distinct().toArray();
    }

    int[] lawTimes() {
        return m_lawSteps.isBlank() ? new int[]{m_steps} : NumberText.sizes("Law after steps", m_lawSteps);
    }

    @Override
    public void validate() throws InvalidSettingsException {
        Require.atLeast("Steps", m_steps, 1);
        Require.atLeast("Rows of the entropy table", m_rows, 0);
        if (m_walkers != 0) {
            Require.atLeast("Simulated walkers", m_walkers, 2);
        }
        EngineCall.configure(this::walk);
        EngineCall.configure(this::lawTimes);
    }
}
