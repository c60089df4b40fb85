/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.machine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.learning.LearningException;
import org.dissipa.network.ReactionNetwork;

/**
 * A network made from a Boltzmann machine.
 *
 * @param machine      the machine
 * @param construction name of the construction
 * @param network      the network, started with all units at 0
 * @param energies     formal energies of the species [kT], or {@code null} where the network is not detailed balanced
 */
public record ChemicalBoltzmannMachine(BoltzmannMachine machine, String construction, ReactionNetwork network,
    double[] energies) {

    /** Name of the species that stands for a unit being 1. */
    public static String on(final String unit) {
        return unit + "_1";
    }

    /** Name of the species that stands for a unit being 0. */
    public static String off(final String unit) {
        return unit + "_0";
    }

    /** Name of an edge's species for xᵢxⱼ = 1 (or 0). */
    static String edge(final BoltzmannMachine machine, final Edge e, final int value) {
        return "W_" + machine.units().get(e.i()) + "_" + machine.units().get(e.j()) + "_" + value;
    }

    /** Indices of the species that stand for the units being 1, in the units' order. */
    public int[] onSpecies() {
        return machine.units().stream().mapToInt(u -> network.indexOf(on(u))).toArray();
    }

    /** Whether the species have energies that explain all rate constants. */
    public boolean detailedBalanced() {
        return energies != null;
    }

    /**
     * The same network started with the units at given values, edge species included (wᵢⱼ = xᵢ xⱼ).
     *
     * @param x 0 or 1 for every unit
     * @throws LearningException if a value is neither 0 nor 1
     */
    public ChemicalBoltzmannMachine startedAt(final int... x) {
        final Map<String, Double> amounts = new HashMap<>();
        final List<String> units = machine.units();
        for (int i = 0; i < x.length; i++) {
            if (x[i] != 0 && x[i] != 1 || x.length != units.size()) {
                throw new LearningException("The start has value " + x[i] + " for unit " + (i + 1) + " of " + x.length
                    + "; give 0 or 1 for each of " + units.size() + " units.");
            }
            amounts.put(on(units.get(i)), (double)x[i]);
            amounts.put(off(units.get(i)), 1.0 - x[i]);
        }
        for (final Edge e : machine.edges()) {
            if (network.indexOf(edge(machine, e, 1)) >= 0) {
                amounts.put(edge(machine, e, 1), (double)x[e.i()] * x[e.j()]);
                amounts.put(edge(machine, e, 0), 1.0 - x[e.i()] * x[e.j()]);
            }
        }
        return new ChemicalBoltzmannMachine(machine, construction, network.withInitial(amounts), energies);
    }
}
