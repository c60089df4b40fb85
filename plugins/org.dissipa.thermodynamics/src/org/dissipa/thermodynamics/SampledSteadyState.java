/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.dissipa.dynamics.master.BurnIn;
import org.dissipa.dynamics.master.RandomStart;
import org.dissipa.dynamics.master.StationaryLaw;
import org.dissipa.dynamics.stochastic.Provenance;
import org.dissipa.dynamics.stochastic.SimulationMethod;
import org.dissipa.dynamics.stochastic.SimulationProblem;
import org.dissipa.dynamics.stochastic.ensemble.Ensemble;
import org.dissipa.network.Monitor;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;

/**
 * Currents and dissipation of a steady state estimated from independent trajectories of one duration T, each started stationary.
 *
 * <p>Per reaction r and trajectory: net extent J_r, firings, and entropy Σ_r given to the medium; in a steady state Σ_r ⟨Σ_r⟩/T is the entropy
 * production rate, as the system's entropy does not change on average; the single shares are those of the medium. Memory: three numbers a reaction and trajectory.
 *
 * <p>U. Seifert, Phys. Rev. Lett. 95, 040602 (2005), doi:10.1103/PhysRevLett.95.040602.
 */
public final class SampledSteadyState {
    private final List<String> m_reactions;
    private final double m_duration;
    private final double[][] m_extent;
    private final double[][] m_firings;
    private final double[][] m_entropy;
    private final Provenance m_provenance;

    private SampledSteadyState(final ReactionNetwork network, final double duration, final int replicates,
        final Ensemble ensemble, final IrreversibleDrops drops, final Monitor monitor) {
        m_reactions = network.reactions().stream().map(Reaction::name).toList();
        m_duration = duration;
        m_extent = new double[m_reactions.size()][replicates];
        m_firings = new double[m_reactions.size()][replicates];
        m_entropy = new double[m_reactions.size()][replicates];
        m_provenance = ensemble.run(i -> ReactionObserver.of(ensemble.problem().network(), drops), (i, observer, end) -> keep(i, observer), monitor);
    }

    private void keep(final int replicate, final ReactionObserver observer) {
        for (int r = 0; r < m_reactions.size(); r++) {
            m_extent[r][replicate] = observer.extent(r);
            m_firings[r][replicate] = observer.firings(r);
            m_entropy[r][replicate] = observer.entropy(r);
        }
    }

    /** How a sampled trajectory comes to start in the steady state. */
    public sealed interface Start permits Start.Exact, Start.AfterBurnIn {

        /** The start is drawn from the exact stationary law. */
        record Exact(StationaryLaw law) implements Start {
        }

        /** The network's initial state, followed by a stretch of time that is thrown away [time]. */
        record AfterBurnIn(double time) implements Start {
        }
    }

    /**
     * Samples a steady state.
     *
     * @param method     how to simulate
     * @param start      how trajectories come to start in the steady state
     * @param duration   T of each trajectory [time]
     * @param replicates number of trajectories
     * @param seed       trajectory i draws from stream (seed, i)
     * @param drops      what irreversible firings dissipate
     */
    public static SampledSteadyState of(final ReactionNetwork network, final SimulationMethod method, final Start start,
        final double duration, final int replicates, final long seed, final IrreversibleDrops drops, final Monitor monitor) {
        final SimulationMethod stationary = start instanceof Start.Exact exact ? RandomStart.stationary(method, exact.law())
            : BurnIn.of(method, ((Start.AfterBurnIn)start).time());
        final Ensemble ensemble = Ensemble.of(SimulationProblem.of(network, duration), stationary, seed, replicates);
        return new SampledSteadyState(network, duration, replicates, ensemble, drops, monitor);
    }

    /** Names of the reactions. */
    public List<String> reactions() {
        return m_reactions;
    }

    /** Mean current of a reaction [1/time]. */
    public Estimate current(final int reaction) {
        return Estimate.ofMean(m_extent[reaction]).times(1 / m_duration);
    }

    /** Mean of a current [1/time]: a linear combination of net extents, by the reactions' names. */
    public Estimate current(final String name, final Map<String, Double> weights) {
        return Estimate.ofMean(integrated(name, weights)).times(1 / m_duration);
    }

    /** Variance rate Var(J)/T of a current over the duration [1/time]; it tends to the long-time rate as the duration grows. */
    public Estimate varianceRate(final String name, final Map<String, Double> weights) {
        return Estimate.ofVariance(integrated(name, weights)).times(1 / m_duration);
    }

    /** Mean firings of a reaction in both directions [1/time]. */
    public Estimate activity(final int reaction) {
        return Estimate.ofMean(m_firings[reaction]).times(1 / m_duration);
    }

    /** Entropy that a reaction gives to the medium [k_B/time]; compare with {@link MechanismFlux#mediumEntropy()}. */
    public Estimate mediumEntropy(final int reaction) {
        return Estimate.ofMean(m_entropy[reaction]).times(1 / m_duration);
    }

    /** Entropy production rate of the network [k_B/time]. */
    public Estimate entropyProduction() {
        return Estimate.ofMean(sum(m_entropy)).times(1 / m_duration);
    }

    /** Firings of all reactions in both directions [1/time]. */
    public Estimate activity() {
        return Estimate.ofMean(sum(m_firings)).times(1 / m_duration);
    }

    /**
     * Uncertainty product of a current.
     *
     * @param name         name of the current, for messages
     * @param weights      weight of each reaction's net extent by name
     * @param knownEntropy entropy production rate [k_B/time] where it is known exactly; sampled otherwise
     * @throws ThermodynamicsException if a reaction is unknown or there are fewer than four trajectories
     */
    public UncertaintyEstimate uncertaintyProduct(final String name, final Map<String, Double> weights,
        final Optional<Double> knownEntropy) {
        final double[] current = integrated(name, weights);
        return knownEntropy.isPresent()
            ? UncertaintyEstimate.ofKnownEntropy(current, knownEntropy.get() * m_duration, m_duration)
            : UncertaintyEstimate.of(current, sum(m_entropy), m_duration);
    }

    /**
     * Var(J) times the mean number of firings over ⟨J⟩², of the kinetic uncertainty relation.
     *
     * @throws ThermodynamicsException as {@link #uncertaintyProduct}
     */
    public UncertaintyEstimate kineticProduct(final String name, final Map<String, Double> weights) {
        return UncertaintyEstimate.of(integrated(name, weights), sum(m_firings), m_duration);
    }

    /** A current of each trajectory, integrated over the duration. */
    private double[] integrated(final String name, final Map<String, Double> weights) {
        final double[] weight = MechanismWeights.of(m_reactions, weights, name);
        return IntStream.range(0, m_extent[0].length).mapToDouble(i -> {
            double sum = 0;
            for (int r = 0; r < weight.length; r++) {
                sum += weight[r] * m_extent[r][i];
            }
            return sum;
        }).toArray();
    }

    private static double[] sum(final double[][] values) {
        final double[] sum = new double[values[0].length];
        Arrays.stream(values).forEach(row -> Arrays.setAll(sum, i -> sum[i] + row[i]));
        return sum;
    }

    /** Method, seed, events and time of the simulation. */
    public Provenance provenance() {
        return m_provenance;
    }
}
