/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import java.util.List;

import org.dissipa.learning.equilibrium.Divergence;
import org.dissipa.learning.machine.BoltzmannMachine;
import org.dissipa.learning.machine.Edge;
import org.dissipa.network.ReactionNetwork;

/**
 * The autonomous learner of the exclusive or: visible units A and B copy the two proteins of a toggle switch, a hidden unit H is joined to both. Environment,
 * clamped and free vesicle, copying and learning are 70 directed reactions.
 *
 * <p>Parameter sets: {@link #A} and {@link #B} are those of the published simulations, which need {@link EnsembleSettings.Update#PER_EVENT} to learn;
 * {@link #R} learns when integrated in time; {@link #R2} also has reverse copying reactions, which bound the copying potentials and keep them from winding up,
 * and twice the scale.
 */
public enum XorLearner {
    /** One vesicle, published. */
    A(1, 1000, new ToggleSwitch(2500, 2500, 250_000, 25_000, 12.5, 500), 2.5, 0.01, 1, 0, EnsembleSettings.Update.PER_EVENT),
    /** Ten vesicles, published. */
    B(10, 2000, Switches.TEN, 1, 0.1, 1, 0, EnsembleSettings.Update.PER_EVENT),
    /** Ten vesicles, integrated in time. */
    R(10, 4000, Switches.TEN, 20, 0.2, 1, 0, EnsembleSettings.Update.PER_DT),
    /** As R, with reverse copying reactions at 1/100 and twice the scale. */
    R2(10, 4000, Switches.TEN, 20, 0.2, 2, 0.01, EnsembleSettings.Update.PER_DT);

    private static final double FLIP_RATE = 100;
    private static final double STEP = 0.001;

    private final int m_vesicles;
    private final double m_end;
    private final ToggleSwitch m_switch;
    private final LearningConstants m_constants;
    private final EnsembleSettings.Update m_update;

    XorLearner(final int vesicles, final double end, final ToggleSwitch toggle, final double copy, final double learn,
        final double relativeScale, final double copyReverse, final EnsembleSettings.Update update) {
        m_vesicles = vesicles;
        m_end = end;
        m_switch = toggle;
        m_constants = new LearningConstants(copy, learn, relativeScale * toggle.scale(), copyReverse, 0,
            LearningConstants.ReverseForm.CONSISTENT);
        m_update = update;
    }

    /** The learner. */
    public AutonomousLearner learner() {
        return learner(m_constants);
    }

    /** The learner with other constants of copying and learning. */
    public AutonomousLearner learner(final LearningConstants constants) {
        return new AutonomousLearner(graph(), List.of("A", "B"), m_switch, constants, FLIP_RATE);
    }

    /** Constants of copying and learning. */
    public LearningConstants constants() {
        return m_constants;
    }

    /** The environment. */
    public ToggleSwitch toggleSwitch() {
        return m_switch;
    }

    /** Number of vesicles, step, length and way to update that belong to the set, with Euler's rule on one thread. */
    public EnsembleSettings settings(final long seed) {
        return EnsembleSettings.of(m_vesicles, STEP, m_end, seed).with(m_update, EnsembleSettings.Rule.EULER);
    }

    /**
     * The learner with one vesicle of each kind as a network: 70 directed reactions, 74 where copying has reverse reactions.
     *
     * @param unit molecules of a potential that stand for concentration 1
     */
    public ReactionNetwork network(final long unit) {
        return LearnerNetwork.of(learner(), m_switch.network(), List.of("Q_A", "Q_B"), unit);
    }

    /** Units A, B, H with edges A-H and B-H, all parameters 0. */
    public static BoltzmannMachine graph() {
        return BoltzmannMachine.of(List.of("A", "B", "H"), new double[3], List.of(new Edge(0, 2, 0), new Edge(1, 2, 0)));
    }

    /** The exclusive or over the states 00, 01, 10, 11: weights 0, 1, 1, 0 with 1e-4 added to each, so that divergences from it are finite. */
    public static double[] target() {
        return Divergence.smooth(new double[]{0, 0.5, 0.5, 0}, 5e-5);
    }

    /** Constants that several sets share. */
    private static final class Switches {
        static final ToggleSwitch TEN = new ToggleSwitch(500, 500, 5000, 500, 2.5, 100);
    }
}
