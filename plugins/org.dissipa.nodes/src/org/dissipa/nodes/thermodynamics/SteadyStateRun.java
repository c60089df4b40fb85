/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import java.util.Optional;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.dynamics.master.StationaryLaw;
import org.dissipa.dynamics.stochastic.Provenance;
import org.dissipa.dynamics.stochastic.method.SimulationMethods;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.simulation.CountBounds;
import org.dissipa.thermodynamics.IrreversibleDrops;
import org.dissipa.thermodynamics.SampledSteadyState;
import org.dissipa.thermodynamics.SampledSteadyState.Start;
import org.dissipa.thermodynamics.SteadyState;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.ExecutionContext;

/** The steady state of a network as the settings ask for it: exact, sampled, or both. */
record SteadyStateRun(ReactionNetwork network, Optional<SteadyState> exact, Optional<SampledSteadyState> sampled,
    String start, double seconds) {

    /**
     * Computes it.
     *
     * @param drop free-energy drop given to irreversible jumps [kT], or empty to report them as infinite
     */
    static SteadyStateRun of(final ReactionNetwork network, final SteadyStateParameters settings,
        final Optional<Double> drop, final Monitor monitor) {
        return of(network, settings, drop, settings.m_computation.sampled(), monitor);
    }

    /** The same, sampled or not whatever the settings say. */
    static SteadyStateRun of(final ReactionNetwork network, final SteadyStateParameters settings, final Optional<Double> drop,
        final boolean sample, final Monitor monitor) {
        final long begin = System.nanoTime();
        Optional<SteadyState> exact = Optional.empty();
        Start start = new Start.AfterBurnIn(settings.m_burnIn);
        if (settings.m_computation.exact()) {
            final StateSpace space = space(network, settings, monitor);
            final Generator generator = Generator.of(network, space, monitor);
            final StationaryLaw law = StationaryLaw.of(generator, monitor);
            start = new Start.Exact(law);
            exact = Optional.of(drop.isPresent()
                ? SteadyState.of(generator.withReverseJumps(drop.get()), monitor) : SteadyState.of(law));
        }
        final Optional<SampledSteadyState> sampled = sample
            ? Optional.of(SampledSteadyState.of(network, SimulationMethods.named("direct"), start, settings.m_duration,
                settings.m_replicates, settings.m_seed,
                drop.map(IrreversibleDrops::ofAll).orElse(IrreversibleDrops.INFINITE), monitor))
            : Optional.empty();
        return new SteadyStateRun(network, exact, sampled, settings.m_computation.exact() ? "drawn from the stationary law"
            : "after a burn-in of " + settings.m_burnIn, (System.nanoTime() - begin) * 1e-9);
    }

    /** The states of a network from its initial counts, within the bounds that the settings give. */
    static StateSpace space(final ReactionNetwork network, final SteadyStateParameters settings, final Monitor monitor) {
        return settings.m_bounds.isBlank() ? StateSpace.reachable(network, settings.m_maxStates, monitor)
            : StateSpace.within(network, network.initialCounts(), CountBounds.of(settings.m_bounds).of(network), settings.m_maxStates, monitor);
    }

    /** What a user must know of bounds that cut jumps off; empty where none does. */
    Optional<String> warning(final SteadyStateParameters settings) {
        return exact.flatMap(steady -> warning(steady, network, settings.m_bounds));
    }

    /** The same for a steady state on states within the bounds that a text gives. */
    static Optional<String> warning(final SteadyState steady, final ReactionNetwork network, final String bounds) {
        final Optional<StateSpace> space = steady.generator().stateSpace().filter(StateSpace::truncated);
        if (space.isEmpty()) {
            return Optional.empty();
        }
        final long[] most = CountBounds.of(bounds).of(network);
        double sum = 0;
        for (int i = 0; i < space.get().size(); i++) {
            for (int s = 0; s < most.length; s++) {
                if (space.get().count(i, s) == most[s]) {
                    sum += steady.law().probability(i);
                    break;
                }
            }
        }
        return Optional.of("The upper bounds cut jumps off; the probability of sitting at a bound is " + sum
            + (sum > 1e-6 ? ". Raise the bounds, or the results are not those of the network." : "."));
    }

    /** The one-row summary of how it was computed. */
    BufferedDataTable summary(final ExecutionContext exec) {
        return summary(Optional.empty(), exec);
    }

    /** The same, with a simulation that was run besides. */
    BufferedDataTable summary(final Optional<Provenance> besides, final ExecutionContext exec) {
        final String method = exact.map(e -> "exact (" + e.law().method() + ", " + e.generator().states() + " states)")
            .orElse("");
        final Optional<Provenance> simulation = besides.or(() -> sampled.map(SampledSteadyState::provenance));
        if (simulation.isEmpty()) {
            return RunSummary.exact(method, seconds, network, exec);
        }
        final Provenance run = simulation.get();
        return RunSummary.of(new Provenance(method + (method.isEmpty() ? "" : " and ") + "sampled (" + run.method()
            + ", start " + (besides.isPresent() ? "in the initial counts" : start) + ")", run.settings(), run.version(), run.seed(),
            run.replicates(), run.events(), run.seconds()), network, exec);
    }
}
