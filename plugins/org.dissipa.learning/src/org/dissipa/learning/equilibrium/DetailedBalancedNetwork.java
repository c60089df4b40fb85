/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.equilibrium;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.learning.LearningException;
import org.dissipa.network.MassAction;
import org.dissipa.network.RateConstant;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;

/**
 * A detailed balanced network: every reaction is reversible and every species i has a formal energy Gᵢ [kT] with
 * ln(k⁺/k⁻) = −ΔG = −Σᵢ Gᵢ γᵢ for every reaction, γ being its net change.
 *
 * <p>Its equilibrium law on the states that are reachable from one another is π(s) = Z⁻¹ ∏ᵢ exp(−gᵢ sᵢ)/sᵢ! with gᵢ = Gᵢ − ln V.
 * Chemostatted species act as baths: their constant factors count as part of the rate constants, their own energy is not used.
 *
 * <p>Reference: W. Poole, T. Ouldridge, M. Gopalkrishnan, J. R. Soc. Interface 22 (2025) 20240373, doi:10.1098/rsif.2024.0373.
 */
public final class DetailedBalancedNetwork {
    private final ReactionNetwork m_network;
    private final double[] m_energies;

    private DetailedBalancedNetwork(final ReactionNetwork network, final double[] energies) {
        m_network = network;
        m_energies = energies;
    }

    /**
     * The detailed balanced network with the reactions of another and rate constants from energies.
     * The base rate k₀ of a reaction is √(k⁺k⁻) of the constants given, or k⁺ where the reaction given is irreversible.
     *
     * @param structure reactions with mass-action laws; their constants give the base rates
     * @param energies  one finite energy a species [kT], in the network's order
     * @param split     how an energy change is shared between the two directions
     * @throws LearningException if an energy is not finite, a law is not mass action, or a rate constant leaves the range of doubles
     */
    public static DetailedBalancedNetwork fromEnergies(final ReactionNetwork structure, final double[] energies,
        final RateSplit split) {
        requireEnergies(structure, energies);
        final List<Reaction> reactions = new ArrayList<>();
        for (final Reaction r : structure.reactions()) {
            final double change = energyChange(r, energies);
            final double base = baseRate(r);
            reactions.add(new Reaction(r.name(), r.reactants(), r.products(),
                new MassAction(constant(r, base, split.logForward(change)), r.reactants()),
                new MassAction(constant(r, base, split.logReverse(change)), r.products())));
        }
        return new DetailedBalancedNetwork(ReactionNetwork.of(structure.name(), structure.species(), reactions,
            java.util.Map.of(), structure.volume()), energies.clone());
    }

    /**
     * A network whose rate constants already fit given energies.
     *
     * @param energies one finite energy a species [kT], in the network's order
     * @throws LearningException if ln(k⁺/k⁻) of some reaction differs from −ΔG by more than 1e-9 of the larger of 1 and |ΔG|
     */
    public static DetailedBalancedNetwork of(final ReactionNetwork network, final double[] energies) {
        requireEnergies(network, energies);
        for (final Reaction r : network.reactions()) {
            final double ratio = Wegscheider.logRatio(network, r);
            final double change = energyChange(network, r, energies);
            if (!(Math.abs(ratio + change) <= 1e-9 * Math.max(1, Math.abs(change)))) {
                throw new LearningException("Reaction " + r.name() + " has ln(k+/k-) = " + ratio
                    + ", but the energies ask for " + -change + "; derive the rate constants from the energies.");
            }
        }
        return new DetailedBalancedNetwork(network, energies.clone());
    }

    private static double energyChange(final ReactionNetwork network, final Reaction reaction, final double[] energies) {
        final double[] free = energies.clone();
        for (int i = 0; i < free.length; i++) {
            free[i] = network.species().get(i).chemostat() ? 0 : free[i];
        }
        return energyChange(reaction, free);
    }

    /**
     * Finds the energies of a network whose rate constants are detailed balanced (Wegscheider's conditions).
     * Of all energies that fit, those of least norm are taken; the others differ by conserved quantities.
     *
     * @throws LearningException if a reaction is irreversible or not mass action, or the constants violate a cycle condition
     */
    public static DetailedBalancedNetwork recognise(final ReactionNetwork network) {
        final Wegscheider fit = Wegscheider.of(network);
        if (!fit.holds()) {
            throw new LearningException("The network is not detailed balanced: " + fit.violation()
                + " Correct the rate constants, or derive them from energies.");
        }
        return new DetailedBalancedNetwork(network, fit.energies());
    }

    /** The network with its rate constants. */
    public ReactionNetwork network() {
        return m_network;
    }

    /** Formal energies Gᵢ [kT], one a species. */
    public double[] energies() {
        return m_energies.clone();
    }

    /** Energies gᵢ = Gᵢ − ln V [kT] that stand in the law of molecule counts. */
    public double[] countEnergies() {
        final double[] g = m_energies.clone();
        for (int i = 0; i < g.length; i++) {
            g[i] -= Math.log(m_network.volume());
        }
        return g;
    }

    /** ΔG = Σᵢ Gᵢ (Oᵢ − Iᵢ) of a reaction [kT]. */
    public static double energyChange(final Reaction reaction, final double[] energies) {
        double change = 0;
        for (int i = 0; i < reaction.products().size(); i++) {
            change += energies[reaction.products().species(i)] * reaction.products().coefficient(i);
        }
        for (int i = 0; i < reaction.reactants().size(); i++) {
            change -= energies[reaction.reactants().species(i)] * reaction.reactants().coefficient(i);
        }
        return change;
    }

    static void requireEnergies(final ReactionNetwork network, final double[] energies) {
        if (energies.length != network.species().size()) {
            throw new LearningException("There are " + energies.length + " energies for " + network.species().size()
                + " species; give one energy for each species.");
        }
        for (int i = 0; i < energies.length; i++) {
            if (!Double.isFinite(energies[i])) {
                throw new LearningException("Energy of species " + network.species().get(i).name() + " is " + energies[i]
                    + "; it must be a finite number.");
            }
        }
    }

    private static double baseRate(final Reaction reaction) {
        final double forward = massAction(reaction, reaction.forward());
        return reaction.reversible() ? Math.sqrt(forward) * Math.sqrt(massAction(reaction, reaction.reverse())) : forward;
    }

    static double massAction(final Reaction reaction, final org.dissipa.network.RateLaw law) {
        if (!(law instanceof MassAction mass)) {
            throw new LearningException("Reaction " + reaction.name()
                + " has a rate law that is not mass action; detailed balanced networks need mass action throughout.");
        }
        return mass.constant().value();
    }

    private static RateConstant constant(final Reaction reaction, final double base, final double logFactor) {
        final double k = base * Math.exp(logFactor);
        if (!(k > 0) || Double.isInfinite(k)) {
            throw new LearningException("Rate constant of reaction " + reaction.name() + " would be " + base + " * exp("
                + logFactor + ") = " + k + "; it must be positive and finite. Choose a positive base rate and smaller energies.");
        }
        return RateConstant.of(k);
    }
}
