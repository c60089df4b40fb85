/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.machine;

import java.util.ArrayList;
import java.util.List;

/**
 * Low-molecularity edge-species construction: every reaction of {@link EdgeSpeciesConstruction} becomes a chain of reversible bindings. The
 * unit binds its neighbours and edge species one by one, the whole complex flips, and the parts leave in the opposite order.
 *
 * <p>Complexes have the energy of their parts plus a barrier B &gt; 0. The network is detailed balanced with steps of at most two molecules. Given that
 * no complex is present its law is exactly the machine's (while a unit is bound its neighbours cannot flip); complexes are present
 * with a probability of order exp(−B). Derived here.
 *
 * @param baseRate k₀ [1/time] of every step, shared symmetrically
 * @param barrier  B [kT], positive
 */
public record BindingConstruction(double baseRate, double barrier) implements Construction {

    /** Base rate 1 and barrier 10 kT. */
    public static final BindingConstruction DEFAULT = new BindingConstruction(1, 10);

    /** @throws org.dissipa.learning.LearningException if the base rate or the barrier is not positive */
    public BindingConstruction {
        NetworkDraft.requirePositive("Base rate", baseRate);
        NetworkDraft.requirePositive("Barrier", barrier);
    }

    @Override
    public String name() {
        return "binding";
    }

    @Override
    public String law() {
        return "Detailed balanced; law exactly that of the machine while no complex is present, up to exp(-barrier) otherwise.";
    }

    /** A pattern with m neighbours at 1 of d binds d + m parts: d + m complexes on either side and 2(d + m) + 1 steps. */
    @Override
    public ConstructionSize size(final BoltzmannMachine machine) {
        double complexes = 0;
        double reactions = 0;
        boolean coupled = false;
        for (int i = 0; i < machine.size(); i++) {
            final int degree = machine.edgesOf(i).length;
            final double parts = 1.5 * degree * Math.pow(2, degree);
            complexes += 2 * parts;
            reactions += 2 * parts + Math.pow(2, degree);
            coupled |= degree > 0;
        }
        return new ConstructionSize(2.0 * (machine.size() + machine.edges().size()) + complexes, reactions, 2 * reactions,
            coupled ? 2 : 1);
    }

    @Override
    public ChemicalBoltzmannMachine build(final BoltzmannMachine machine) {
        NetworkDraft.requireSize(this, machine);
        final NetworkDraft draft = new NetworkDraft(machine);
        draft.edgeSpecies();
        for (int i = 0; i < machine.size(); i++) {
            for (final Neighbourhood n : Neighbourhood.of(machine, i)) {
                final int before = bind(draft, n, n.name(machine), 0);
                final int after = bind(draft, n, n.name(machine), 1);
                step(draft, n.name(machine) + "_flip", List.of(before), List.of(after));
            }
        }
        return draft.network(this, true);
    }

    /** Binds everything to the unit in one state; answers the last complex, or the unit itself where it has no neighbours. */
    private int bind(final NetworkDraft draft, final Neighbourhood n, final String name, final int value) {
        final List<Integer> parts = new ArrayList<>(n.catalysts(draft));
        parts.addAll(n.edgeSpecies(draft, value));
        int whole = draft.unit(n.unit(), value);
        double energy = draft.energy(whole) + barrier;
        for (int p = 0; p < parts.size(); p++) {
            energy += draft.energy(parts.get(p));
            final int next = draft.species(name + "_c" + value + "_" + (p + 1), 0, energy);
            step(draft, name + "_bind" + value + "_" + (p + 1), List.of(whole, parts.get(p)), List.of(next));
            whole = next;
        }
        return whole;
    }

    private void step(final NetworkDraft draft, final String name, final List<Integer> from, final List<Integer> to) {
        final double change = to.stream().mapToDouble(draft::energy).sum()
            - from.stream().mapToDouble(draft::energy).sum();
        draft.reaction(name, from, to, baseRate * Math.exp(-change / 2), baseRate * Math.exp(change / 2));
    }
}
