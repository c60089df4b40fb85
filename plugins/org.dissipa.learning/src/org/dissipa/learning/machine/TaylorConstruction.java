/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.machine;

import java.util.List;

/**
 * Taylor construction: rates linear in the weights, so that steps of one or two molecules suffice. With [z]₊ = max(z, 0):
 * S⁰ → S¹ at κ(1 + [θ]₊), S¹ → S⁰ at κ(1 + [−θ]₊), Sᵢ⁰ + Sⱼ¹ → Sᵢ¹ + Sⱼ¹ at κ[−w]₊, Sᵢ¹ + Sⱼ¹ → Sᵢ⁰ + Sⱼ¹ at κ[w]₊, and with i and j exchanged.
 *
 * <p>The stationary law approaches that of the machine for small parameters, with a Kullback-Leibler divergence of fourth order in their size.
 * The network is not detailed balanced.
 * Size: 2 species a unit, units reversible reactions and two irreversible ones an edge.
 *
 * <p>The name is that of W. Poole et al., DNA Computing and Molecular Programming 23 (2017) 210, doi:10.1007/978-3-319-66799-7_14;
 * the details are derived here.
 *
 * @param baseRate κ [1/time]
 */
public record TaylorConstruction(double baseRate) implements Construction {

    /** Base rate 1. */
    public static final TaylorConstruction DEFAULT = new TaylorConstruction(1);

    /** @throws org.dissipa.learning.LearningException if the base rate is not positive */
    public TaylorConstruction {
        NetworkDraft.requirePositive("Base rate", baseRate);
    }

    @Override
    public String name() {
        return "Taylor";
    }

    @Override
    public String law() {
        return "Approximate: divergence from the machine's law of fourth order in the parameters; not detailed balanced.";
    }

    @Override
    public ConstructionSize size(final BoltzmannMachine machine) {
        final long coupled = machine.edges().stream().filter(e -> e.weight() != 0).count();
        return new ConstructionSize(2.0 * machine.size(), machine.size() + 2.0 * coupled,
            2.0 * machine.size() + 2.0 * coupled, coupled > 0 ? 2 : 1);
    }

    @Override
    public ChemicalBoltzmannMachine build(final BoltzmannMachine machine) {
        NetworkDraft.requireSize(this, machine);
        final NetworkDraft draft = new NetworkDraft(machine);
        for (int i = 0; i < machine.size(); i++) {
            final double bias = machine.bias(i);
            draft.reaction(machine.units().get(i), List.of(draft.unit(i, 0)), List.of(draft.unit(i, 1)),
                baseRate * (1 + Math.max(bias, 0)), baseRate * (1 + Math.max(-bias, 0)));
        }
        for (final Edge e : machine.edges()) {
            couple(draft, machine, e.i(), e.j(), e.weight());
            couple(draft, machine, e.j(), e.i(), e.weight());
        }
        return draft.network(this, machine.edges().stream().allMatch(e -> e.weight() == 0)
            && java.util.Arrays.stream(machine.biases()).allMatch(b -> b == 0));
    }

    private void couple(final NetworkDraft draft, final BoltzmannMachine machine, final int unit, final int other,
        final double weight) {
        if (weight != 0) {
            final int before = weight > 0 ? 1 : 0;
            draft.reaction(machine.units().get(unit) + "_if_" + machine.units().get(other) + "1",
                List.of(draft.unit(unit, before), draft.unit(other, 1)),
                List.of(draft.unit(unit, 1 - before), draft.unit(other, 1)), baseRate * Math.abs(weight), 0);
        }
    }
}
