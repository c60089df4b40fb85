/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dissipa.dynamics.master.MasterEquationException;
import org.dissipa.learning.LearningException;
import org.dissipa.learning.clamping.ClampedLaw;
import org.dissipa.learning.clamping.EnergyClamp;
import org.dissipa.learning.clamping.PotentiatedNetwork;
import org.dissipa.learning.clamping.SampleClamp;
import org.dissipa.learning.equilibrium.DetailedBalancedNetwork;
import org.dissipa.learning.equilibrium.EquilibriumLaw;
import org.dissipa.learning.equilibrium.RateSplit;
import org.dissipa.learning.equilibrium.ReachabilityClass;
import org.dissipa.learning.equilibrium.StateLaw;
import org.dissipa.learning.equilibrium.TruncatedEquilibrium;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.nodes.learning.EquilibriumCalculatorParameters.Clamp;

/**
 * What a run of Equilibrium Calculator found.
 *
 * @param balanced the network with its energies
 * @param network  the network whose equilibrium the clamped law is
 * @param free     law without clamping
 * @param law      law after clamping and conditioning
 * @param clamped  energy clamp behind it, if any
 * @param tail     certified bound of the unclamped probability cut off
 * @param seconds  wall-clock time [s]
 */
record EquilibriumRun(DetailedBalancedNetwork balanced, ReactionNetwork network, EquilibriumLaw free, StateLaw law,
    Optional<ClampedLaw> clamped, double tail, double seconds) {

    static EquilibriumRun of(final ReactionNetwork network, final EquilibriumCalculatorParameters settings, final Monitor monitor) {
        final long begin = System.nanoTime();
        final DetailedBalancedNetwork balanced = DetailedBalancedNetwork.recognise(network);
        double tail = 0;
        EquilibriumLaw free;
        try {
            free = ReachabilityClass.of(network, settings.m_maxStates, monitor).law(balanced);
        } catch (MasterEquationException e) {
            if (!settings.m_truncate) {
                throw e;
            }
            final TruncatedEquilibrium cut = TruncatedEquilibrium.of(balanced, settings.m_tail, settings.m_maxStates, monitor);
            free = cut.law();
            tail = cut.tail();
        }
        return clamp(balanced, free, tail, settings, begin);
    }

    private static EquilibriumRun clamp(final DetailedBalancedNetwork balanced, final EquilibriumLaw free, final double tail,
        final EquilibriumCalculatorParameters settings, final long begin) {
        final Optional<ClampedLaw> clamped = settings.m_clamp == Clamp.NONE ? Optional.empty()
            : Optional.of(EnergyClamp.solve(free.reachabilityClass(), free.countEnergies(), UnitText.numbers(settings.m_targets)));
        DetailedBalancedNetwork changed = balanced;
        StateLaw law = free;
        if (settings.m_clamp == Clamp.ENERGY) {
            changed = shifted(balanced, clamped.get());
            law = clamped.get().law();
        } else if (settings.m_clamp == Clamp.POTENTIAL) {
            changed = potentiated(balanced, clamped.get(), settings.m_bathEnergy);
            law = free.reachabilityClass().law(changed.countEnergies());
        } else if (settings.m_clamp == Clamp.SAMPLE) {
            law = SampleClamp.of(clamped.get(), settings.m_samples);
        }
        return new EquilibriumRun(balanced, changed.network(), free, given(law, settings.m_given), clamped, tail,
            (System.nanoTime() - begin) * 1e-9);
    }

    private static DetailedBalancedNetwork shifted(final DetailedBalancedNetwork balanced, final ClampedLaw clamped) {
        final double[] energies = balanced.energies();
        for (int a = 0; a < clamped.shifts().length; a++) {
            energies[balanced.network().indexOf(clamped.species().get(a))] += clamped.shifts()[a];
        }
        return DetailedBalancedNetwork.fromEnergies(balanced.network(), energies, RateSplit.SYMMETRIC);
    }

    private static DetailedBalancedNetwork potentiated(final DetailedBalancedNetwork balanced, final ClampedLaw clamped,
        final double bathEnergy) {
        final Map<String, Double> baths = new LinkedHashMap<>();
        clamped.species().forEach(s -> baths.put(s, bathEnergy));
        return PotentiatedNetwork.of(balanced, baths).withBaths(clamped.potentials(bathEnergy));
    }

    private static StateLaw given(final StateLaw law, final String text) {
        final Map<String, Double> given = UnitText.numbers(text);
        if (given.isEmpty()) {
            return law;
        }
        final int[] species = new int[given.size()];
        final long[] counts = new long[given.size()];
        int a = 0;
        for (final Map.Entry<String, Double> entry : given.entrySet()) {
            species[a] = index(law.reachabilityClass().network(), entry.getKey());
            if (entry.getValue() != Math.rint(entry.getValue()) || entry.getValue() < 0) {
                throw new LearningException("The count given for " + entry.getKey() + " is " + entry.getValue()
                    + "; it must be a whole number from 0 on. To fix a mean, clamp it.");
            }
            counts[a++] = entry.getValue().longValue();
        }
        return law.conditional(species, counts);
    }

    /** Index of a species by name. */
    static int index(final ReactionNetwork network, final String name) {
        final int index = network.indexOf(name);
        if (index < 0) {
            throw new LearningException("There is no species '" + name + "' in the network; it has "
                + String.join(", ", network.species().stream().map(s -> s.name()).toList()) + ".");
        }
        return index;
    }

    /** Indices of species by name; of all where none is named. */
    int[] species(final List<String> names) {
        return names.isEmpty() ? java.util.stream.IntStream.range(0, network.species().size()).toArray()
            : names.stream().mapToInt(n -> index(network, n)).toArray();
    }
}
