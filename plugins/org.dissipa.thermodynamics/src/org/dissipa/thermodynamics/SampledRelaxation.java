/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.dissipa.dynamics.stochastic.Provenance;
import org.dissipa.dynamics.stochastic.SimulationMethod;
import org.dissipa.dynamics.stochastic.SimulationProblem;
import org.dissipa.dynamics.stochastic.ensemble.Ensemble;
import org.dissipa.network.Channel;
import org.dissipa.network.Monitor;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;

/**
 * Currents and dissipation of trajectories of one duration T that start in the network's initial state, estimated from independent replicates: for the uncertainty relation that holds from any start.
 *
 * <p>Per trajectory: net extent of each reaction, entropy given to the medium, and the drift a₊ − a₋ of each reaction in the state at the end, whose mean is the instantaneous current j(T). The change of the
 * system's entropy is no property of a trajectory alone; it must be known from the laws at both ends.
 *
 * <p>K. Liu, Z. Gong, M. Ueda, Phys. Rev. Lett. 125, 140602 (2020), doi:10.1103/PhysRevLett.125.140602.
 */
public final class SampledRelaxation {
    private final List<String> m_reactions;
    private final double m_duration;
    private final double[][] m_extent;
    private final double[][] m_drift;
    private final double[] m_medium;
    private final Provenance m_provenance;

    private SampledRelaxation(final ReactionNetwork network, final double duration, final Ensemble ensemble, final Monitor monitor) {
        final int reactions = network.reactions().size();
        final int replicates = ensemble.replicates();
        m_reactions = network.reactions().stream().map(Reaction::name).toList();
        m_duration = duration;
        m_extent = new double[reactions][replicates];
        m_drift = new double[reactions][replicates];
        m_medium = new double[replicates];
        m_provenance = ensemble.run(i -> ReactionObserver.of(ensemble.problem().network(), IrreversibleDrops.INFINITE), (i, observer, end) -> {
            for (int r = 0; r < reactions; r++) {
                m_extent[r][i] = observer.extent(r);
                m_medium[i] += observer.entropy(r);
            }
            for (final Channel channel : network.channels()) {
                m_drift[channel.reaction()][i] +=
                    (channel.forward() ? 1 : -1) * channel.law().propensity(end.counts(), network.volume());
            }
        }, monitor);
    }

    /**
     * Samples a relaxation.
     *
     * @param method     how to simulate, including how to start
     * @param duration   T of each trajectory [time]
     * @param replicates number of trajectories
     * @param seed       trajectory i draws from stream (seed, i)
     */
    public static SampledRelaxation of(final ReactionNetwork network, final SimulationMethod method, final double duration,
        final int replicates, final long seed, final Monitor monitor) {
        return new SampledRelaxation(network, duration, Ensemble.of(SimulationProblem.of(network, duration), method, seed, replicates),
            monitor);
    }

    /** Entropy given to the medium in the duration [k_B]; ∞ where an irreversible reaction fired. */
    public Estimate mediumEntropy() {
        return Estimate.ofMean(m_medium);
    }

    /**
     * Var(J) Σ/[T j(T)]² of a current, at least 2 from any start.
     *
     * @param name                name of the current, for messages
     * @param weights             weight of each reaction's net extent by name
     * @param systemEntropyChange known change of the system's entropy −Σ p ln p [k_B]
     */
    public UncertaintyEstimate arbitraryStart(final String name, final Map<String, Double> weights, final double systemEntropyChange) {
        final double[] response = combined(m_drift, name, weights);
        Arrays.setAll(response, i -> response[i] * m_duration);
        return UncertaintyEstimate.ofResponse(combined(m_extent, name, weights), response, total(systemEntropyChange), m_duration);
    }

    /** Var(J) Σ/⟨J⟩² of a current, which may be below 2 from a start that is not stationary. */
    public UncertaintyEstimate naive(final String name, final Map<String, Double> weights, final double systemEntropyChange) {
        return UncertaintyEstimate.of(combined(m_extent, name, weights), total(systemEntropyChange), m_duration);
    }

    private double[] total(final double systemEntropyChange) {
        return Arrays.stream(m_medium).map(s -> s + systemEntropyChange).toArray();
    }

    private double[] combined(final double[][] values, final String name, final Map<String, Double> weights) {
        final double[] weight = MechanismWeights.of(m_reactions, weights, name);
        return IntStream.range(0, m_medium.length)
            .mapToDouble(i -> IntStream.range(0, weight.length).mapToDouble(r -> weight[r] * values[r][i]).sum()).toArray();
    }

    /** Method, seed, events and time of the simulation. */
    public Provenance provenance() {
        return m_provenance;
    }
}
