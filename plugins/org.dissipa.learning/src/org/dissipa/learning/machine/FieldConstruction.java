/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.machine;

import java.util.List;

import org.dissipa.network.expression.Names;

/**
 * Field construction: two species a unit and one reversible reaction a unit whose rate reads the other units, S⁰ → S¹ at k₀ exp(f/2) and S¹ → S⁰ at
 * k₀ exp(−f/2) with the field fᵢ = θᵢ − Σⱼ wᵢⱼ Sⱼ¹.
 *
 * <p>It is the jump process of the edge-species network with symmetric split, edge species left implicit, for units with many neighbours: its size does
 * not double with each. The stationary law is exactly that of the machine and the chain is balanced; the rates are functions, not mass action, so
 * no molecules do it as it stands. Derived here.
 * Size: 2 species and 1 reaction a unit.
 *
 * @param baseRate k₀ [1/time]
 */
public record FieldConstruction(double baseRate) implements Construction {
    /** Base rate 1. */
    public static final FieldConstruction DEFAULT = new FieldConstruction(1);

    /** @throws org.dissipa.learning.LearningException if the base rate is not positive */
    public FieldConstruction {
        NetworkDraft.requirePositive("Base rate", baseRate);
    }

    @Override
    public String name() {
        return "field";
    }

    @Override
    public String law() {
        return "Stationary law exactly that of the machine; the chain is balanced, the rates are functions and not mass action.";
    }

    @Override
    public ConstructionSize size(final BoltzmannMachine machine) {
        return new ConstructionSize(2.0 * machine.size(), machine.size(), 2.0 * machine.size(), 1);
    }

    @Override
    public ChemicalBoltzmannMachine build(final BoltzmannMachine machine) {
        NetworkDraft.requireSize(this, machine);
        final NetworkDraft draft = new NetworkDraft(machine);
        for (int i = 0; i < machine.size(); i++) {
            final String unit = machine.units().get(i);
            final String field = field(machine, i);
            draft.reaction(unit, List.of(draft.unit(i, 0)), List.of(draft.unit(i, 1)),
                rate(ChemicalBoltzmannMachine.off(unit), field, "/2"), rate(ChemicalBoltzmannMachine.on(unit), field, "/(-2)"));
        }
        return draft.network(this, false);
    }

    private String rate(final String species, final String field, final String half) {
        return baseRate + "*" + Names.quote(species) + "*exp((" + field + ")" + half + ")";
    }

    private static String field(final BoltzmannMachine machine, final int unit) {
        final StringBuilder field = new StringBuilder(Double.toString(machine.bias(unit)));
        for (final int e : machine.edgesOf(unit)) {
            final Edge edge = machine.edges().get(e);
            final String other = machine.units().get(edge.i() == unit ? edge.j() : edge.i());
            field.append(" - ").append('(').append(edge.weight()).append(")*").append(Names.quote(ChemicalBoltzmannMachine.on(other)));
        }
        return field.toString();
    }
}
