/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.machine;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.learning.equilibrium.RateSplit;

/**
 * Edge-species construction: besides two species a unit there are two an edge, and for every pattern c of a unit's neighbours one reversible reaction
 * S⁰ + Σ Sⱼ^cⱼ + Σ_{cⱼ=1} Wⱼ⁰ ⇌ S¹ + Σ Sⱼ^cⱼ + Σ_{cⱼ=1} Wⱼ¹.
 *
 * <p>With energies G(S¹) − G(S⁰) = −θ and G(W¹) − G(W⁰) = w the network is detailed balanced and its law is that of the machine,
 * for any graph. Conserved: S⁰ + S¹ = 1, W⁰ + W¹ = 1, and W¹ = Sᵢ¹Sⱼ¹; a start that violates the last lies in another class.
 * Size: 2(units + edges) species, Σ 2^deg reversible reactions, molecularity up to 1 + 2 deg.
 *
 * <p>Reference: W. Poole, T. Ouldridge, M. Gopalkrishnan, J. R. Soc. Interface 22 (2025) 20240373, doi:10.1098/rsif.2024.0373.
 *
 * @param baseRate k₀ [1/time] of every reaction
 * @param split    how an energy change is shared between the two directions
 */
public record EdgeSpeciesConstruction(double baseRate, RateSplit split) implements Construction {

    /** Base rate 1 and symmetric split. */
    public static final EdgeSpeciesConstruction DEFAULT = new EdgeSpeciesConstruction(1, RateSplit.SYMMETRIC);

    /** @throws org.dissipa.learning.LearningException if the base rate is not positive */
    public EdgeSpeciesConstruction {
        NetworkDraft.requirePositive("Base rate", baseRate);
    }

    @Override
    public String name() {
        return "edge species";
    }

    @Override
    public String law() {
        return "Detailed balanced; equilibrium law exactly that of the machine.";
    }

    @Override
    public ConstructionSize size(final BoltzmannMachine machine) {
        double reactions = 0;
        int molecularity = 0;
        for (int i = 0; i < machine.size(); i++) {
            final int degree = machine.edgesOf(i).length;
            reactions += Math.pow(2, degree);
            molecularity = Math.max(molecularity, 1 + 2 * degree);
        }
        return new ConstructionSize(2.0 * (machine.size() + machine.edges().size()), reactions, 2 * reactions,
            molecularity);
    }

    @Override
    public ChemicalBoltzmannMachine build(final BoltzmannMachine machine) {
        NetworkDraft.requireSize(this, machine);
        final NetworkDraft draft = new NetworkDraft(machine);
        draft.edgeSpecies();
        for (int i = 0; i < machine.size(); i++) {
            for (final Neighbourhood n : Neighbourhood.of(machine, i)) {
                final double change = n.energyChange(machine);
                draft.reaction(n.name(machine), side(draft, n, 0), side(draft, n, 1),
                    baseRate * Math.exp(split.logForward(change)), baseRate * Math.exp(split.logReverse(change)));
            }
        }
        return draft.network(this, true);
    }

    private static List<Integer> side(final NetworkDraft draft, final Neighbourhood n, final int value) {
        final List<Integer> side = new ArrayList<>(List.of(draft.unit(n.unit(), value)));
        side.addAll(n.catalysts(draft));
        side.addAll(n.edgeSpecies(draft, value));
        return side;
    }
}
