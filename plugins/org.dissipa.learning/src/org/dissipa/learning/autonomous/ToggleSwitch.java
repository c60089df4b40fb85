/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.learning.LearningException;
import org.dissipa.network.Complex;
import org.dissipa.network.MassAction;
import org.dissipa.network.RateConstant;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;

/**
 * A toggle switch of two genes A and B, each repressed by two molecules of the other's protein; it flips at random between an A-high and a B-high state.
 * For i ≠ j: Gᵢ → Gᵢ + Tᵢ, Tᵢ → Tᵢ + Qᵢ, Gᵢ + 2 Qⱼ ⇌ Cᵢ, Cᵢ → Cᵢ + Tᵢ, Tᵢ → ∅, Qᵢ → ∅: 14 directed reactions, Gᵢ + Cᵢ = 1.
 *
 * <p>Binding fires at k_b Gᵢ Qⱼ(Qⱼ − 1).
 *
 * @param transcription k_tx [1/time]
 * @param translation   k_tl [1/time]
 * @param binding       k_b [1/time]
 * @param unbinding     k_u [1/time]
 * @param leak          k_leak of the repressed gene [1/time]
 * @param decay         δ_env of transcripts and proteins [1/time]
 */
public record ToggleSwitch(double transcription, double translation, double binding, double unbinding, double leak,
    double decay) implements Environment {

    /** @throws LearningException if a constant is negative or decay is not positive */
    public ToggleSwitch {
        if (!(transcription >= 0 && translation >= 0 && binding >= 0 && unbinding >= 0 && leak >= 0 && decay > 0)
            || Double.isInfinite(transcription + translation + binding + unbinding + leak + decay)) {
            throw new LearningException("A rate constant of the toggle switch is not valid; all must be finite and not negative, "
                + "and decay positive.");
        }
    }

    @Override
    public int size() {
        return 2;
    }

    @Override
    public String name() {
        return "toggle switch";
    }

    /** Scale α = δ²/((k_tx + k_leak) k_tl) at which the mean of a fully expressed protein stands for 1. */
    public double scale() {
        return decay * decay / ((transcription + leak) * translation);
    }

    @Override
    public Course start(final RandomStream random) {
        return new ToggleCourse(this, random);
    }

    /** The switch as a network of species G_A, T_A, Q_A, C_A, G_B, T_B, Q_B, C_B, both genes free at the start. */
    public ReactionNetwork network() {
        final List<Species> species = new ArrayList<>();
        final List<Reaction> reactions = new ArrayList<>();
        for (final String gene : List.of("A", "B")) {
            species.add(Species.of("G_" + gene, 1));
            species.add(Species.of("T_" + gene, 0));
            species.add(Species.of("Q_" + gene, 0));
            species.add(Species.of("C_" + gene, 0));
        }
        for (int i = 0; i < 2; i++) {
            final int g = 4 * i;
            final String gene = i == 0 ? "A" : "B";
            final Complex bound = Complex.of(new int[]{g, 4 * (1 - i) + 2}, new int[]{1, 2});
            reactions.add(reaction("transcription_" + gene, transcription, one(g), Complex.of(new int[]{g, g + 1}, new int[]{1, 1})));
            reactions.add(reaction("translation_" + gene, translation, one(g + 1),
                Complex.of(new int[]{g + 1, g + 2}, new int[]{1, 1})));
            reactions.add(new Reaction("binding_" + gene, bound, one(g + 3), new MassAction(RateConstant.of(binding), bound),
                new MassAction(RateConstant.of(unbinding), one(g + 3))));
            reactions.add(reaction("leak_" + gene, leak, one(g + 3), Complex.of(new int[]{g + 3, g + 1}, new int[]{1, 1})));
            reactions.add(reaction("transcript_decay_" + gene, decay, one(g + 1), Complex.EMPTY));
            reactions.add(reaction("protein_decay_" + gene, decay, one(g + 2), Complex.EMPTY));
        }
        return ReactionNetwork.of("toggle switch", species, reactions, Map.of(), 1);
    }

    private static Complex one(final int species) {
        return Complex.of(new int[]{species}, new int[]{1});
    }

    private static Reaction reaction(final String name, final double k, final Complex from, final Complex to) {
        return new Reaction(name, from, to, new MassAction(RateConstant.of(k), from), null);
    }
}
