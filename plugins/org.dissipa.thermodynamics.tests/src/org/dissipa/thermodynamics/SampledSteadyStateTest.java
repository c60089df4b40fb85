/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.dynamics.stochastic.method.SimulationMethods;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.text.CrnText;
import org.dissipa.thermodynamics.SampledSteadyState.Start;
import org.junit.jupiter.api.Test;

/** Sampled currents, dissipation and precision of steady states against exact ones. */
class SampledSteadyStateTest {
    private static final ReactionNetwork CYCLE = CrnText.read("""
        binding:   E + S <-> ES ; 0.1, 1
        catalysis: ES <-> E + P ; 0.5, 0.05
        supply:    P <-> S ; 2, 0.02
        init E = 3, S = 10
        """);

    private static SteadyState exact() {
        return SteadyState.of(Generator.of(CYCLE, StateSpace.reachable(CYCLE, 10_000, Monitor.NONE), Monitor.NONE),
            Monitor.NONE);
    }

    private static SampledSteadyState sample(final Start start, final int replicates) {
        return SampledSteadyState.of(CYCLE, SimulationMethods.named("direct"), start, 40, replicates, 11,
            IrreversibleDrops.INFINITE, Monitor.NONE);
    }

    /** 22 estimates within 4.5 standard errors: false alarm below 1.6e-4. */
    @Test
    void meansAgreeWithExactOnes() {
        final SteadyState exact = exact();
        for (final Start start : List.of(new Start.Exact(exact.law()), new Start.AfterBurnIn(60))) {
            final SampledSteadyState sampled = sample(start, 1500);
            final List<MechanismFlux> fluxes = exact.mechanisms();
            for (int r = 0; r < 3; r++) {
                assertNear(fluxes.get(r).current(), sampled.current(r));
                assertNear(fluxes.get(r).activity(), sampled.activity(r));
                assertNear(fluxes.get(r).mediumEntropy(), sampled.mediumEntropy(r));
            }
            assertNear(exact.entropyProduction(), sampled.entropyProduction());
            assertNear(exact.activity(), sampled.activity());
        }
    }

    private static void assertNear(final double expected, final Estimate estimate) {
        assertEquals(expected, estimate.value(), 4.5 * estimate.standardError());
        assertTrue(estimate.standardError() < .1 * Math.abs(expected), "the estimate says something");
    }

    @Test
    void mediumSharesAddUpToTheEntropyProduction() {
        final SteadyState exact = exact();
        assertEquals(exact.entropyProduction(), exact.mechanisms().stream().mapToDouble(MechanismFlux::mediumEntropy).sum(),
            1e-10 * exact.entropyProduction());
        assertEquals(exact.entropyProduction(), exact.mechanisms().stream().mapToDouble(MechanismFlux::entropyProduction).sum(),
            1e-10 * exact.entropyProduction());
    }

    /** The 99.9 % interval covers the long-time product; at 40 relaxation times the finite-time product differs by under 3 %. */
    @Test
    void uncertaintyProductAgrees() {
        final SteadyState exact = exact();
        final UncertaintyEstimate estimate = sample(new Start.Exact(exact.law()), 4000)
            .uncertaintyProduct("turnover", Map.of("catalysis", 1.0), Optional.empty());
        final double product = exact.uncertaintyProduct(Current.ofMechanism(exact.generator(), "catalysis")).value();
        final ConfidenceInterval interval = estimate.interval(.999);
        assertTrue(interval.lower() < 1.03 * product && interval.upper() > product / 1.03, interval + " against " + product);
        assertTrue(interval.upper() / interval.lower() < 1.3, "the interval says something");
    }

    @Test
    void statedDropsCountEveryIrreversibleFiring() {
        final ReactionNetwork decay = CrnText.read("A -> B ; 1\nB -> A ; 1\ninit A = 4");
        final SampledSteadyState sampled = SampledSteadyState.of(decay, SimulationMethods.named("direct"),
            new Start.AfterBurnIn(5), 10, 10, 3, IrreversibleDrops.ofAll(7), Monitor.NONE);
        assertEquals(7 * sampled.activity().value(), sampled.entropyProduction().value(), 1e-9);
    }
}
