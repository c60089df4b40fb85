/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.machine;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.dynamics.master.StationaryLaw;
import org.dissipa.learning.LearningException;
import org.dissipa.learning.equilibrium.DetailedBalancedNetwork;
import org.dissipa.learning.equilibrium.ReachabilityClass;
import org.dissipa.learning.equilibrium.Wegscheider;
import org.dissipa.network.MassAction;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;

/**
 * Reads a network's stationary law of some binary species as a Boltzmann machine, where that is possible.
 *
 * <p>ln p(x) is expanded in products of units, ln p(x) = h₀ + Σ hᵢ xᵢ + Σ hᵢⱼ xᵢ xⱼ + Σ hᵢⱼₖ xᵢ xⱼ xₖ + ... (Möbius inversion). A machine exists if every
 * pattern x has positive probability and all terms of third and higher order vanish; then θᵢ = hᵢ, wᵢⱼ = −hᵢⱼ.
 * Cost: the stationary law of the network, and units × 2^units.
 *
 * @param machine    the machine; its units carry the species' names without a trailing {@code _1}
 * @param onSpecies  the species that stand for units being 1
 * @param higher     largest |h| of third or higher order [kT]
 * @param equilibrium whether the law is one of detailed balance by species energies (else found from the master equation)
 */
public record MachineFromNetwork(BoltzmannMachine machine, List<String> onSpecies, double higher, boolean equilibrium) {
    private static final int MOST_UNITS = 20;

    /**
     * Reads the machine of the units that are found by themselves: binary species, one of each complementary pair, without edge species.
     *
     * @param tolerance largest term of third or higher order [kT] that counts as 0, and largest weight that counts as no edge
     */
    public static MachineFromNetwork of(final ReactionNetwork network, final double tolerance, final int maxStates,
        final Monitor monitor) {
        final StateSpace space = StateSpace.reachable(network, maxStates, monitor);
        return of(network, space, BinaryUnits.of(space), tolerance, monitor);
    }

    /** Reads the machine of given species, each of which must always count 0 or 1. */
    public static MachineFromNetwork of(final ReactionNetwork network, final List<String> onSpecies,
        final double tolerance, final int maxStates, final Monitor monitor) {
        return of(network, StateSpace.reachable(network, maxStates, monitor), onSpecies, tolerance, monitor);
    }

    private static MachineFromNetwork of(final ReactionNetwork network, final StateSpace space,
        final List<String> onSpecies, final double tolerance, final Monitor monitor) {
        if (onSpecies.isEmpty() || onSpecies.size() > MOST_UNITS) {
            throw new LearningException("The network has " + onSpecies.size() + " binary units; a machine is read from 1 to "
                + MOST_UNITS + " species that are always 0 or 1. Name the species.");
        }
        final boolean equilibrium = balanced(network);
        final double[] law = equilibrium
            ? ReachabilityClass.of(network, space).law(DetailedBalancedNetwork.recognise(network)).probabilities()
            : StationaryLaw.of(Generator.of(network, space, monitor), monitor).probabilities();
        final double[] h = expansion(space, law, onSpecies);
        double higher = 0;
        for (int set = 0; set < h.length; set++) {
            higher = Integer.bitCount(set) > 2 ? Math.max(higher, Math.abs(h[set])) : higher;
        }
        if (higher > tolerance) {
            throw new LearningException("No Boltzmann machine has the law of " + String.join(", ", onSpecies)
                + ": its logarithm holds a term of third or higher order of " + higher + " kT, above the tolerance of "
                + tolerance + ". Choose other species, or add hidden units.");
        }
        return new MachineFromNetwork(machine(h, onSpecies, tolerance), List.copyOf(onSpecies), higher, equilibrium);
    }

    private static boolean balanced(final ReactionNetwork network) {
        return network.reactions().stream().allMatch(r -> r.reversible() && r.forward() instanceof MassAction && r.reverse() instanceof MassAction)
            && Wegscheider.of(network).holds();
    }

    /** h by sets of units, unit a being bit a. */
    private static double[] expansion(final StateSpace space, final double[] law, final List<String> onSpecies) {
        final int[] species = onSpecies.stream().mapToInt(name -> index(space, name)).toArray();
        final double[] h = new double[1 << species.length];
        for (int s = 0; s < law.length; s++) {
            int set = 0;
            for (int a = 0; a < species.length; a++) {
                final long count = space.count(s, species[a]);
                if (count > 1) {
                    throw new LearningException("Species " + onSpecies.get(a) + " reaches " + count
                        + " molecules; a unit of a Boltzmann machine is 0 or 1. Choose another species.");
                }
                set |= (int)count << a;
            }
            h[set] += law[s];
        }
        for (int set = 0; set < h.length; set++) {
            if (!(h[set] > 0)) {
                throw new LearningException("Some values of " + String.join(", ", onSpecies)
                    + " never occur together, so no Boltzmann machine with finite weights has this law. Leave out species that others determine.");
            }
            h[set] = Math.log(h[set]);
        }
        for (int bit = 1; bit < h.length; bit <<= 1) {
            for (int set = 0; set < h.length; set++) {
                h[set] -= (set & bit) != 0 ? h[set ^ bit] : 0;
            }
        }
        return h;
    }

    private static int index(final StateSpace space, final String name) {
        for (int i = 0; i < space.species().size(); i++) {
            if (space.species().get(i).name().equals(name)) {
                return i;
            }
        }
        throw new LearningException("There is no species " + name + " in the network; choose one of its species.");
    }

    private static BoltzmannMachine machine(final double[] h, final List<String> onSpecies, final double tolerance) {
        final double[] bias = new double[onSpecies.size()];
        final List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < bias.length; i++) {
            bias[i] = h[1 << i];
            for (int j = i + 1; j < bias.length; j++) {
                final double weight = -h[1 << i | 1 << j];
                if (Math.abs(weight) > tolerance) {
                    edges.add(new Edge(i, j, weight));
                }
            }
        }
        final List<String> units = onSpecies.stream()
            .map(s -> s.endsWith("_1") && s.length() > 2 ? s.substring(0, s.length() - 2) : s).toList();
        return BoltzmannMachine.of(units, bias, edges);
    }
}
