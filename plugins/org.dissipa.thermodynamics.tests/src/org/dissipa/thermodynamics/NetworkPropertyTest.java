/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.network.Complex;
import org.dissipa.network.MassAction;
import org.dissipa.network.Monitor;
import org.dissipa.network.RateConstant;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;
import org.dissipa.network.structure.BalanceVerdict.Outcome;
import org.dissipa.network.structure.DetailedBalance;
import org.dissipa.network.structure.StructuralCycles;
import org.junit.jupiter.api.Test;

/** Laws that hold for every reversible network, on 2000 random ones (fixed seed): half of them with rate constants that obey detailed balance. */
class NetworkPropertyTest {

    private static Complex complex(final RandomGenerator random, final int species, final int order) {
        final int[] members = new int[order];
        final int[] ones = new int[order];
        for (int i = 0; i < order; i++) {
            members[i] = random.nextInt(species);
            ones[i] = 1;
        }
        return Complex.of(members, ones);
    }

    private static double energy(final Complex complex, final double[] energies) {
        double sum = 0;
        for (int i = 0; i < complex.size(); i++) {
            sum += complex.coefficient(i) * energies[complex.species(i)];
        }
        return sum;
    }

    /** Reactions that keep the number of molecules, so that the states are finite. */
    private static ReactionNetwork network(final RandomGenerator random, final boolean balanced) {
        final int n = 3 + random.nextInt(2);
        final double[] energies = random.doubles(n, -1.5, 1.5).toArray();
        final List<Species> species = new ArrayList<>();
        for (int s = 0; s < n; s++) {
            species.add(Species.of("X" + s, s == 0 ? 2 : random.nextInt(2)));
        }
        final List<Reaction> reactions = new ArrayList<>();
        for (int r = 0; r < 2 + random.nextInt(5); r++) {
            final int order = 1 + random.nextInt(2);
            final Complex from = complex(random, n, order);
            final Complex to = complex(random, n, order);
            final double kinetic = Math.exp(random.nextGaussian());
            final double drop = balanced ? energy(from, energies) - energy(to, energies) : 2 * random.nextGaussian();
            reactions.add(new Reaction("R" + r, from, to, new MassAction(RateConstant.of(kinetic * Math.exp(drop / 2)), from),
                new MassAction(RateConstant.of(kinetic * Math.exp(-drop / 2)), to)));
        }
        return ReactionNetwork.of("", species, reactions, Map.of(), 1 + random.nextDouble());
    }

    @Test
    void dissipationVanishesInDetailedBalanceAlone() {
        final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(31);
        int driven = 0;
        int balancedStates = 0;
        for (int trial = 0; trial < 2000; trial++) {
            final ReactionNetwork network = network(random, trial % 2 == 0);
            final Generator g = Generator.of(network, StateSpace.reachable(network, 5000, Monitor.NONE), Monitor.NONE);
            final SteadyState s = SteadyState.of(g, Monitor.NONE);
            final double sigma = s.entropyProduction();
            final CycleDecomposition cycles = CycleDecomposition.of(g);
            double worst = 0;
            for (int c = 0; c < cycles.size(); c++) {
                worst = Math.max(worst, Math.abs(cycles.cycle(c).affinity()));
            }
            assertTrue(sigma >= 0, "trial " + trial);
            assertEquals(sigma, cycles.entropyProduction(s), 1e-9 * sigma + 1e-20 * s.activity(), "trial " + trial);
            assertEquals(worst < 1e-10, sigma <= 1e-20 * s.activity(), "trial " + trial + ": greatest affinity " + worst + ", dissipation " + sigma);
            final boolean wegscheider = DetailedBalance.open(network, StructuralCycles.of(network)).outcome() == Outcome.HOLDS;
            assertTrue(trial % 2 == 1 || wegscheider, "trial " + trial + " is built on energies");
            assertTrue(!wegscheider || worst < 1e-10, "trial " + trial + ": balanced constants, affinity " + worst);
            driven += sigma > 1e-6 ? 1 : 0;
            balancedStates += worst < 1e-10 ? 1 : 0;
        }
        assertTrue(driven > 400 && balancedStates > 1000, driven + " driven, " + balancedStates + " balanced");
    }
}
