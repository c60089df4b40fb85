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
        final long begin = System.nanoTime();
        Optional<SteadyState> exact = Optional.empty();
        Start start = new Start.AfterBurnIn(settings.m_burnIn);
        if (settings.m_computation.exact()) {
            final StateSpace space = StateSpace.reachable(network, settings.m_maxStates, monitor);
            final Generator generator = Generator.of(network, space, monitor);
            final StationaryLaw law = StationaryLaw.of(generator, monitor);
            start = new Start.Exact(law);
            exact = Optional.of(drop.isPresent()
                ? SteadyState.of(generator.withReverseJumps(drop.get()), monitor) : SteadyState.of(law));
        }
        final Optional<SampledSteadyState> sampled = settings.m_computation.sampled()
            ? Optional.of(SampledSteadyState.of(network, SimulationMethods.named("direct"), start, settings.m_duration,
                settings.m_replicates, settings.m_seed,
                drop.map(IrreversibleDrops::ofAll).orElse(IrreversibleDrops.INFINITE), monitor))
            : Optional.empty();
        return new SteadyStateRun(network, exact, sampled, settings.m_computation.exact() ? "drawn from the stationary law"
            : "after a burn-in of " + settings.m_burnIn, (System.nanoTime() - begin) * 1e-9);
    }

    /** The one-row summary of how it was computed. */
    BufferedDataTable summary(final ExecutionContext exec) {
        final String method = exact.map(e -> "exact (" + e.law().method() + ", " + e.generator().states() + " states)")
            .orElse("");
        if (sampled.isEmpty()) {
            return RunSummary.exact(method, seconds, network, exec);
        }
        final Provenance run = sampled.get().provenance();
        return RunSummary.of(new Provenance(method + (method.isEmpty() ? "" : " and ") + "sampled (" + run.method()
            + ", start " + start + ")", run.settings(), run.version(), run.seed(), run.replicates(), run.events(),
            run.seconds()), network, exec);
    }
}
