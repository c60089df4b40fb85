/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.machine;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.dynamics.master.StationaryLaw;
import org.dissipa.learning.LearningException;
import org.dissipa.learning.equilibrium.DetailedBalancedNetwork;
import org.dissipa.learning.equilibrium.Divergence;
import org.dissipa.learning.equilibrium.ReachabilityClass;
import org.dissipa.network.Monitor;

/**
 * The exact law of the units in the network of a Boltzmann machine, found from the network and not from the machine: the equilibrium law where the network is
 * detailed balanced, else the stationary law of its master equation. States in which a unit is bound in a complex are left out and told apart.
 *
 * <p>Cost: the states of the network, 2^units without complexes, times its reactions.
 *
 * @param machine       the machine
 * @param probabilities law of the 2^units values, the first unit being the highest bit, given that no unit is bound
 * @param unbound       probability that no unit is bound; 1 where the construction has no complexes
 * @param states        states of the network
 * @param equilibrium   whether it is the law of species energies (else of the master equation)
 */
public record UnitLaw(BoltzmannMachine machine, double[] probabilities, double unbound, int states, boolean equilibrium) {
    /**
     * The law of a machine's network.
     *
     * @param maxStates most states to enumerate
     * @throws LearningException if the machine has more than {@value BoltzmannLaw#MOST_UNITS} units
     * @throws org.dissipa.dynamics.master.MasterEquationException if there are more than {@code maxStates} states
     */
    public static UnitLaw of(final ChemicalBoltzmannMachine chemical, final int maxStates, final Monitor monitor) {
        final BoltzmannMachine machine = chemical.machine();
        if (machine.size() > BoltzmannLaw.MOST_UNITS) {
            throw new LearningException("The machine has " + machine.size() + " units, so 2^" + machine.size()
                + " values; at most " + BoltzmannLaw.MOST_UNITS + " units are tabulated. Use a sampler.");
        }
        final StateSpace space = StateSpace.reachable(chemical.network(), maxStates, monitor);
        final double[] law = chemical.detailedBalanced()
            ? ReachabilityClass.of(chemical.network(), space)
                .law(DetailedBalancedNetwork.of(chemical.network(), chemical.energies())).probabilities()
            : StationaryLaw.of(Generator.of(chemical.network(), space, monitor), monitor).probabilities();
        final double[] units = new double[1 << machine.size()];
        double unbound = 0;
        for (int s = 0; s < law.length; s++) {
            final int value = value(chemical, space, s);
            if (value >= 0) {
                units[value] += law[s];
                unbound += law[s];
            }
        }
        for (int k = 0; k < units.length; k++) {
            units[k] /= unbound;
        }
        return new UnitLaw(machine, units, unbound, law.length, chemical.detailedBalanced());
    }

    /** Values of the units in a state as a number, or -1 where one is bound. */
    private static int value(final ChemicalBoltzmannMachine chemical, final StateSpace space, final int state) {
        int value = 0;
        for (final int on : chemical.onSpecies()) {
            final long one = space.count(state, on);
            if (one + space.count(state, on - 1) != 1) {
                return -1;
            }
            value = 2 * value + (int)one;
        }
        return value;
    }

    /** Kullback-Leibler divergence of the machine's own law from this one [nat]. */
    public double divergence() {
        return Divergence.KULLBACK_LEIBLER.of(BoltzmannLaw.of(machine).probabilities(), probabilities);
    }
}
