/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.equilibrium;

import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;

/**
 * The states that a detailed balanced network can reach, with their multiplicities ln ∏ᵢ 1/sᵢ!. It does not depend on the energies:
 * enumerate it once, then take the law for as many energies as needed with {@link #law(double[])}.
 *
 * <p>Every reaction has its reverse, so all states reach each other. Chemostatted species count neither in the multiplicity nor in the energy.
 * Memory: 8 bytes a state beyond those of the {@link StateSpace}.
 */
public final class ReachabilityClass {
    private final ReactionNetwork m_network;
    private final StateSpace m_space;
    private final double[] m_logMultiplicity;

    private ReachabilityClass(final ReactionNetwork network, final StateSpace space) {
        m_network = network;
        m_space = space;
        m_logMultiplicity = new double[space.size()];
        final long[] counts = space.initial();
        for (int state = 0; state < m_logMultiplicity.length; state++) {
            space.counts(state, counts);
            double log = 0;
            for (int i = 0; i < counts.length; i++) {
                log -= network.species().get(i).chemostat() ? 0 : LogFactorial.of(counts[i]);
            }
            m_logMultiplicity[state] = log;
        }
    }

    /**
     * The class of a network's initial amounts.
     *
     * @param maxStates most states to enumerate
     * @throws org.dissipa.dynamics.master.MasterEquationException if there are more; the message says whether the class is infinite.
     *         {@link TruncatedEquilibrium} handles infinite classes
     */
    public static ReachabilityClass of(final ReactionNetwork network, final int maxStates, final Monitor monitor) {
        return of(network, StateSpace.reachable(network, maxStates, monitor));
    }

    /** The class of states that were enumerated already. */
    public static ReachabilityClass of(final ReactionNetwork network, final StateSpace space) {
        return new ReachabilityClass(network, space);
    }

    /**
     * The equilibrium law π(s) = exp(−𝒢(s))/Z, 𝒢(s) = Σᵢ (gᵢ sᵢ + ln sᵢ!). Cost: one pass over states and species.
     *
     * @param countEnergies energies gᵢ [kT], one a species; for a network in volume V they are Gᵢ − ln V
     */
    public EquilibriumLaw law(final double[] countEnergies) {
        DetailedBalancedNetwork.requireEnergies(m_network, countEnergies);
        return EquilibriumLaw.at(this, countEnergies.clone());
    }

    /** The equilibrium law of a detailed balanced network with these reactions. */
    public EquilibriumLaw law(final DetailedBalancedNetwork network) {
        return law(network.countEnergies());
    }

    /** The network whose states these are. */
    public ReactionNetwork network() {
        return m_network;
    }

    /** The states. */
    public StateSpace space() {
        return m_space;
    }

    /** Number of states. */
    public int size() {
        return m_logMultiplicity.length;
    }

    /**
     * Logarithms −Σᵢ (gᵢ sᵢ + ln sᵢ!) of the unnormalised equilibrium weights, one a state. Cost: one pass over states and species.
     *
     * @param countEnergies energies gᵢ [kT], one a species; those of chemostatted species are not used
     */
    public double[] logWeights(final double[] countEnergies) {
        final double[] log = m_logMultiplicity.clone();
        final long[] counts = m_space.initial();
        final double[] g = countEnergies.clone();
        for (int i = 0; i < g.length; i++) {
            g[i] = m_network.species().get(i).chemostat() ? 0 : g[i];
        }
        for (int s = 0; s < log.length; s++) {
            m_space.counts(s, counts);
            double energy = 0;
            for (int i = 0; i < counts.length; i++) {
                energy += g[i] * counts[i];
            }
            log[s] -= energy;
        }
        return log;
    }
}
