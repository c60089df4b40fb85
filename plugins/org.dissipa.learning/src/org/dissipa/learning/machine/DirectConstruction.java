/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.machine;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.learning.equilibrium.RateSplit;

/**
 * Direct construction: two species a unit, and for every pattern c of a unit's neighbours S⁰ + Σ Sⱼ^cⱼ ⇌ S¹ + Σ Sⱼ^cⱼ with
 * k⁺/k⁻ = exp(θ − Σ_{cⱼ=1} wⱼ).
 *
 * <p>The stationary law is exactly that of the machine and the Markov chain is balanced, but the rate constants are not: catalysts would have
 * to shift an equilibrium constant, so with weights other than 0 no species energies exist and real molecules would need fuel.
 * Size: 2 species a unit, Σ 2^deg reversible reactions, molecularity up to 1 + deg.
 *
 * <p>The name is that of W. Poole et al., DNA Computing and Molecular Programming 23 (2017) 210, doi:10.1007/978-3-319-66799-7_14;
 * the details are derived here.
 *
 * @param baseRate k₀ [1/time] of every reaction
 * @param split    how an energy change is shared between the two directions
 */
public record DirectConstruction(double baseRate, RateSplit split) implements Construction {

    /** Base rate 1 and symmetric split. */
    public static final DirectConstruction DEFAULT = new DirectConstruction(1, RateSplit.SYMMETRIC);

    /** @throws org.dissipa.learning.LearningException if the base rate is not positive */
    public DirectConstruction {
        NetworkDraft.requirePositive("Base rate", baseRate);
    }

    @Override
    public String name() {
        return "direct";
    }

    @Override
    public String law() {
        return "Stationary law exactly that of the machine; the chain is balanced, the rate constants are not.";
    }

    @Override
    public ConstructionSize size(final BoltzmannMachine machine) {
        double reactions = 0;
        int molecularity = 0;
        for (int i = 0; i < machine.size(); i++) {
            final int degree = machine.edgesOf(i).length;
            reactions += Math.pow(2, degree);
            molecularity = Math.max(molecularity, 1 + degree);
        }
        return new ConstructionSize(2.0 * machine.size(), reactions, 2 * reactions, molecularity);
    }

    @Override
    public ChemicalBoltzmannMachine build(final BoltzmannMachine machine) {
        NetworkDraft.requireSize(this, machine);
        final NetworkDraft draft = new NetworkDraft(machine);
        for (int i = 0; i < machine.size(); i++) {
            for (final Neighbourhood n : Neighbourhood.of(machine, i)) {
                final double change = n.energyChange(machine);
                draft.reaction(n.name(machine), side(draft, n, 0), side(draft, n, 1),
                    baseRate * Math.exp(split.logForward(change)), baseRate * Math.exp(split.logReverse(change)));
            }
        }
        return draft.network(this, machine.edges().stream().allMatch(e -> e.weight() == 0));
    }

    private static List<Integer> side(final NetworkDraft draft, final Neighbourhood n, final int value) {
        final List<Integer> side = new ArrayList<>(List.of(draft.unit(n.unit(), value)));
        side.addAll(n.catalysts(draft));
        return side;
    }
}
