/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.dynamics.master.StationaryLaw;
import org.dissipa.dynamics.stochastic.Provenance;
import org.dissipa.dynamics.stochastic.SimulationException;
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
    String start, double seconds, Optional<String> obstacle) {

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
        final List<String> obstacles = new ArrayList<>();
        if (settings.m_computation.exact()) {
            final Optional<StationaryLaw> law = tried(settings, obstacles, "The exact computation was left out: ",
                () -> StationaryLaw.of(Generator.of(network, space(network, settings, monitor), monitor), monitor));
            exact = law.map(l -> drop.isPresent() ? SteadyState.of(l.generator().withReverseJumps(drop.get()), monitor) : SteadyState.of(l));
            start = law.<Start>map(Start.Exact::new).orElse(start);
        }
        final Start from = start;
        final Optional<SampledSteadyState> sampled = sample
            ? tried(settings, obstacles, "Sampling was left out: ", () -> SampledSteadyState.of(network, SimulationMethods.named("direct"), from, settings.m_duration,
                settings.m_replicates, settings.m_seed,
                drop.map(IrreversibleDrops::ofAll).orElse(IrreversibleDrops.INFINITE), monitor))
            : Optional.empty();
        return new SteadyStateRun(network, exact, sampled, exact.isPresent() ? "drawn from the stationary law"
            : "after a burn-in of " + settings.m_burnIn, (System.nanoTime() - begin) * 1e-9,
            obstacles.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", obstacles)));
    }

    /** Does a part of the work; where the settings say to go on without it, an error becomes an obstacle that is told. */
    static <T> Optional<T> tried(final SteadyStateParameters settings, final List<String> obstacles, final String what, final Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (IllegalArgumentException | SimulationException e) {
            if (!settings.m_goOnWithout) {
                throw e;
            }
            obstacles.add(what + e.getMessage());
            return Optional.empty();
        }
    }

    /** The states of a network from its initial counts, within the bounds that the settings give. */
    static StateSpace space(final ReactionNetwork network, final SteadyStateParameters settings, final Monitor monitor) {
        return settings.m_bounds.isBlank() ? StateSpace.reachable(network, settings.m_maxStates, monitor)
            : StateSpace.within(network, network.initialCounts(), CountBounds.of(settings.m_bounds).of(network), settings.m_maxStates, monitor);
    }

    /** What a user must know of bounds that cut jumps off; empty where none does. */
    Optional<String> warning(final SteadyStateParameters settings) {
        return obstacle.isPresent() ? obstacle : exact.flatMap(steady -> warning(steady, network, settings.m_bounds));
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
