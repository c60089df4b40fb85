/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.clamping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.dissipa.learning.LearningException;
import org.dissipa.learning.equilibrium.DetailedBalancedNetwork;
import org.dissipa.learning.equilibrium.RateSplit;
import org.dissipa.network.Complex;
import org.dissipa.network.MassAction;
import org.dissipa.network.RateConstant;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;

/**
 * A detailed balanced network in which every reaction that makes (or uses) n copies of a clamped species Sᵢ also makes (or uses) n copies of a potential
 * species Pᵢ. Copies that stand on both sides (Sᵢ as catalyst) are left out; they only rescale rates.
 *
 * <p>With Pᵢ in a bath of constant concentration the equilibrium law is π(s) ∝ ∏ exp(−(gᵢ + Δᵢ)sᵢ)/sᵢ! with Δᵢ = Gᵢ^P + ln[Pᵢ], on the unchanged
 * reachability class: potential clamping is energy clamping by concentrations.
 *
 * <p>Reference: W. Poole, T. Ouldridge, M. Gopalkrishnan, J. R. Soc. Interface 22 (2025) 20240373, doi:10.1098/rsif.2024.0373.
 */
public final class PotentiatedNetwork {
    private final DetailedBalancedNetwork m_base;
    private final int[] m_clamped;
    private final double[] m_bathEnergy;

    private PotentiatedNetwork(final DetailedBalancedNetwork base, final int[] clamped, final double[] bathEnergy) {
        m_base = base;
        m_clamped = clamped;
        m_bathEnergy = bathEnergy;
    }

    /**
     * Gives some species potentials.
     *
     * @param bathEnergies energy G^P [kT] of each clamped species' potential
     * @throws LearningException if a species is unknown or chemostatted
     */
    public static PotentiatedNetwork of(final DetailedBalancedNetwork base, final Map<String, Double> bathEnergies) {
        final List<Integer> clamped = new ArrayList<>();
        for (final String name : bathEnergies.keySet()) {
            final int i = base.network().indexOf(name);
            if (i < 0 || base.network().species().get(i).chemostat()) {
                throw new LearningException("Species " + name + " cannot get a potential: the network has "
                    + (i < 0 ? "no such species." : "it chemostatted.") + " Choose a species that reacts.");
            }
            clamped.add(i);
        }
        clamped.sort(null);
        final int[] species = clamped.stream().mapToInt(Integer::intValue).toArray();
        return new PotentiatedNetwork(base, species, Arrays.stream(species)
            .mapToDouble(i -> bathEnergies.get(base.network().species().get(i).name())).toArray());
    }

    /** Name of the potential species of a species. */
    public static String potentialOf(final String species) {
        return "P_" + species;
    }

    /** Names of the clamped species, in the network's order. */
    public List<String> clamped() {
        return Arrays.stream(m_clamped).mapToObj(i -> m_base.network().species().get(i).name()).toList();
    }

    /**
     * The network with infinite baths: the species of the base alone, the baths' factors standing in the rate constants, energies Gᵢ + Δᵢ.
     *
     * @param concentrations [Pᵢ] in the order of {@link #clamped()}, positive
     */
    public DetailedBalancedNetwork withBaths(final double... concentrations) {
        requireConcentrations(concentrations);
        final double[] energies = m_base.energies();
        final double[] logBath = new double[energies.length];
        for (int a = 0; a < m_clamped.length; a++) {
            logBath[m_clamped[a]] = Math.log(concentrations[a]);
            energies[m_clamped[a]] += m_bathEnergy[a] + logBath[m_clamped[a]];
        }
        final ReactionNetwork network = m_base.network();
        final List<Reaction> reactions = new ArrayList<>();
        for (final Reaction r : network.reactions()) {
            final double half = bathChange(r) / 2;
            reactions.add(new Reaction(r.name(), r.reactants(), r.products(),
                scaled((MassAction)r.forward(), used(r.reactants(), r.products(), logBath) - half),
                scaled((MassAction)r.reverse(), used(r.products(), r.reactants(), logBath) + half)));
        }
        return DetailedBalancedNetwork.of(
            ReactionNetwork.of(network.name(), network.species(), reactions, Map.of(), network.volume()), energies);
    }

    /**
     * The network with finite baths: potentials are species of their own that start with given counts and are used up and made as reactions run. Their
     * energies are set so that the bath starts at a given shift, G^P = Δ − ln(p₀/V).
     *
     * @param counts p₀ of every potential, in the order of {@link #clamped()}, at least 1
     * @param shifts Δ [kT] of every potential at the start
     */
    public DetailedBalancedNetwork withFiniteBaths(final long[] counts, final double[] shifts) {
        final double[] energies = new double[m_clamped.length];
        for (int a = 0; a < m_clamped.length; a++) {
            if (counts[a] <= 0) {
                throw new LearningException("The bath of " + clamped().get(a) + " starts with " + counts[a]
                    + " molecules; it must hold at least one.");
            }
            energies[a] = shifts[a] - Math.log(counts[a] / m_base.network().volume());
        }
        return explicit(counts, energies);
    }

    /**
     * The network with potentials as species of their own, with the energies G^P given at the start.
     *
     * @param counts initial count of every potential, in the order of {@link #clamped()}; may be 0
     */
    public DetailedBalancedNetwork withPotentialSpecies(final long... counts) {
        return explicit(counts, m_bathEnergy);
    }

    private DetailedBalancedNetwork explicit(final long[] counts, final double[] bathEnergies) {
        final ReactionNetwork network = m_base.network();
        final List<Species> species = new ArrayList<>(network.species());
        final double[] energies = Arrays.copyOf(m_base.energies(), species.size() + m_clamped.length);
        for (int a = 0; a < m_clamped.length; a++) {
            energies[species.size()] = bathEnergies[a];
            species.add(Species.of(potentialOf(network.species().get(m_clamped[a]).name()), counts[a]));
        }
        final List<Reaction> reactions = new ArrayList<>();
        for (final Reaction r : network.reactions()) {
            reactions.add(new Reaction(r.name(), joined(r.reactants(), r.products()), joined(r.products(), r.reactants()),
                new MassAction(((MassAction)r.forward()).constant(), joined(r.reactants(), r.products())),
                new MassAction(((MassAction)r.reverse()).constant(), joined(r.products(), r.reactants()))));
        }
        final ReactionNetwork withBaths = ReactionNetwork.of(network.name() + " with potentials", species, reactions,
            Map.of(), network.volume());
        return DetailedBalancedNetwork.fromEnergies(withBaths, energies, RateSplit.SYMMETRIC);
    }

    private void requireConcentrations(final double[] concentrations) {
        if (concentrations.length != m_clamped.length) {
            throw new LearningException("There are " + concentrations.length + " concentrations for " + m_clamped.length
                + " potentials; give one for each of " + clamped() + ".");
        }
        for (final double c : concentrations) {
            if (!(c > 0) || Double.isInfinite(c)) {
                throw new LearningException("The concentration of a potential is " + c
                    + "; it must be a finite positive number.");
            }
        }
    }

    /** Σ G^P over potentials made less those used. */
    private double bathChange(final Reaction reaction) {
        double change = 0;
        for (int a = 0; a < m_clamped.length; a++) {
            change += m_bathEnergy[a] * (reaction.products().coefficientOf(m_clamped[a])
                - reaction.reactants().coefficientOf(m_clamped[a]));
        }
        return change;
    }

    /** ln of the bath factors of the potentials that stand on one side, beyond those on the other. */
    private static double used(final Complex side, final Complex other, final double[] logBath) {
        double log = 0;
        for (int i = 0; i < side.size(); i++) {
            final int species = side.species(i);
            log += logBath[species] * Math.max(0, side.coefficient(i) - other.coefficientOf(species));
        }
        return log;
    }

    private Complex joined(final Complex side, final Complex other) {
        final int n = m_base.network().species().size();
        final List<int[]> terms = new ArrayList<>();
        for (int i = 0; i < side.size(); i++) {
            terms.add(new int[]{side.species(i), side.coefficient(i)});
        }
        for (int a = 0; a < m_clamped.length; a++) {
            final int extra = side.coefficientOf(m_clamped[a]) - other.coefficientOf(m_clamped[a]);
            if (extra > 0) {
                terms.add(new int[]{n + a, extra});
            }
        }
        return Complex.of(terms.stream().mapToInt(t -> t[0]).toArray(), terms.stream().mapToInt(t -> t[1]).toArray());
    }

    private static MassAction scaled(final MassAction law, final double log) {
        return new MassAction(RateConstant.of(law.constant().value() * Math.exp(log)), law.reactants());
    }
}
