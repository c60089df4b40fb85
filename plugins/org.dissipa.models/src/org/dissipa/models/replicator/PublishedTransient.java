/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.models.replicator;

import java.util.Map;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.dynamics.master.TransientLaw;
import org.dissipa.dynamics.stochastic.Provenance;
import org.dissipa.dynamics.stochastic.SimulationProblem;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.dynamics.stochastic.ensemble.Ensemble;
import org.dissipa.dynamics.stochastic.method.SimulationMethods;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.thermodynamics.Current;
import org.dissipa.thermodynamics.CurrentMoments;
import org.dissipa.thermodynamics.Relaxation;
import org.dissipa.thermodynamics.UncertaintyEstimate;

/**
 * The published protocol: a transient of duration T from X₀ with the published entropy ΔΣ, (a₁ − a₂) ln(a₁/a₂) with both propensities at the same count where there are two or more molecules, and a stated potential drop for each
 * decay.
 *
 * <p>This Σ is no entropy production of the process: the reverse of X → X + 1 happens at X + 1, and the decay has no reverse. The product Var Σ/⟨J⟩² is that of a transient, to which the uncertainty relation of the steady state does not
 * apply; it may be below 2, and is for many particles.
 *
 * @param growth       ⟨J⟩/T [1/time]
 * @param variance     Var J
 * @param entropy      ⟨Σ⟩/T as published [k_B/time]
 * @param product      Var(J)⟨Σ⟩/⟨J⟩², published as TUR
 * @param anyStart     Var(J)⟨Σ⟩/[T j(T)]², the form of the relation that applies to transients, with the published Σ
 */
public record PublishedTransient(double growth, double variance, double entropy, double product, double anyStart) {
    private static final Map<String, Double> COPYING = Map.of("copying", 1.0);

    /**
     * Exact, from the master equation.
     *
     * @param drop     potential drop stated for a decay [kT]
     * @param duration T [time]
     */
    public static PublishedTransient exact(final MinimalReplicator replicator, final double drop, final double duration, final Monitor monitor) {
        final Generator g = replicator.process(replicator.networkAsPublished(), 0, monitor);
        final StateSpace space = g.stateSpace().orElseThrow();
        final double[] start = TransientLaw.concentrated(g.states(), 0);
        final Relaxation process = Relaxation.of(g, start, duration, monitor);
        final CurrentMoments m = process.moments(Current.ofMechanisms("copying", g, COPYING), monitor);
        double sigma = 0;
        for (int i = 0; i < g.states(); i++) {
            final int first = g.firstEdge(i);
            final double occupation = first == g.firstEdge(i + 1) ? 0 : process.jumps(first) / g.rate(first);
            final double x = space.count(i, 0);
            final double up = replicator.copying() * replicator.substrate() * x;
            final double down = replicator.reverseCopying() * x * (x - 1) / 2;
            sigma += occupation * ((x >= 2 ? (up - down) * Math.log(up / down) : 0) + replicator.decay() * x * drop);
        }
        final double end = duration * m.finalRate();
        return new PublishedTransient(m.mean() / duration, m.variance(), sigma / duration, m.variance() * sigma / (m.mean() * m.mean()),
            m.variance() * sigma / (end * end));
    }

    /**
     * Sampled by exact trajectories, where the published figures come from a tau-leap of step 0.05.
     *
     * @return the estimate of the published product, and how it was made
     */
    public static Sample sample(final MinimalReplicator replicator, final double drop, final double duration, final int replicates, final long seed,
        final Monitor monitor) {
        final double[] currents = new double[replicates];
        final double[] entropies = new double[replicates];
        final ReactionNetwork network = replicator.networkAsPublished();
        final Provenance provenance = Ensemble.of(SimulationProblem.of(network, duration), SimulationMethods.named("direct"), seed, replicates)
            .run(i -> new Observer(replicator, drop, network), (i, observer, end) -> {
                currents[i] = observer.m_current;
                entropies[i] = observer.m_entropy;
            }, monitor);
        return new Sample(UncertaintyEstimate.of(currents, entropies, duration), provenance);
    }

    /** A sampled product and how it was made. */
    public record Sample(UncertaintyEstimate product, Provenance provenance) {
    }

    /** Adds up the published current and entropy. */
    private static final class Observer implements TrajectoryObserver {
        private final MinimalReplicator m_replicator;
        private final double m_drop;
        private final ReactionNetwork m_network;
        private double m_current;
        private double m_entropy;
        private long m_before;

        Observer(final MinimalReplicator replicator, final double drop, final ReactionNetwork network) {
            m_replicator = replicator;
            m_drop = drop;
            m_network = network;
        }

        @Override
        public void start(final double time, final long[] counts) {
            m_before = counts[0];
        }

        @Override
        public void event(final double time, final int channel, final long[] counts) {
            if (m_network.channels().get(channel).reaction() == 1) {
                m_entropy += m_drop;
            } else {
                final int step = m_network.channels().get(channel).forward() ? 1 : -1;
                m_current += step;
                m_entropy += m_before < 2 ? 0 : step * Math.log(2 * m_replicator.substrate() / (m_replicator.ratio() * (m_before - 1)));
            }
            m_before = counts[0];
        }
    }
}
