/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.dynamics.stochastic.method.SimulationMethods;
import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.text.CrnText;
import org.dissipa.thermodynamics.SampledEntropyCourse.Part;
import org.junit.jupiter.api.Test;

/** Entropy balances over time: exact against the reference, sampled against exact, fluctuation theorems also from starts that leave states empty. */
class EntropyCourseTest {
    private static final ReactionNetwork RING =
        CrnText.read("b0: S0 <-> S1 ; 3, 0.5\nb1: S1 <-> S2 ; 2, 0.7\nb2: S2 <-> S0 ; 1, 0.9\ninit S0 = 1");
    private static final String START = "0.8: S0 = 1\n0.15: S1 = 1\n0.05: S2 = 1";

    private static EntropyCourse course(final String start, final double time, final int intervals) {
        final StateSpace space = StateSpace.reachable(RING, 100, Monitor.NONE);
        return EntropyCourse.of(Generator.of(RING, space, Monitor.NONE), StartLaw.mixture(space, start), TimeGrid.linear(0, time, intervals), Monitor.NONE);
    }

    private static SampledEntropyCourse sample(final EntropyCourse exact) {
        return SampledEntropyCourse.of(RING, exact, SimulationMethods.named("direct"), 20_000, 7, Monitor.NONE);
    }

    /** Spec D20, integrated there to 1e-6; intervals add up, and the two ways to split the total agree. */
    @Test
    void exactBalanceAsInReference() {
        for (final int intervals : new int[]{1, 7}) {
            final EntropyCourse.Balance end = course(START, .5, intervals).balances().get(intervals);
            assertEquals(1.65992918366, end.total(), 1e-6);
            assertEquals(.680010696578, end.housekeeping(), 1e-6);
            assertEquals(.979918487, end.excess(), 1e-6);
            assertEquals(end.total(), end.housekeeping() + end.excess(), 1e-13);
        }
    }

    /** 15 means, each within 4.5 standard errors (false alarm 1e-4 in all); three fluctuation theorems within 4.5 (2e-5); seed fixed. */
    @Test
    void trajectoriesHaveTheExactMeansAndTheorems() {
        final EntropyCourse exact = course(START, .5, 3);
        final SampledEntropyCourse sampled = sample(exact);
        for (int k = 1; k < 4; k++) {
            final EntropyCourse.Balance b = exact.balances().get(k);
            final double[] means = {b.system(), b.medium(), b.total(), b.housekeeping(), b.excess()};
            for (final Part part : Part.values()) {
                final Estimate mean = sampled.mean(part, k);
                assertEquals(means[part.ordinal()], mean.value(), 4.5 * mean.standardError(), part + " at time " + k);
            }
        }
        assertEquals(1, exact.expectedExponential(), 0);
        for (final Part part : new Part[]{Part.TOTAL, Part.HOUSEKEEPING, Part.EXCESS}) {
            assertEquals(0, sampled.theorem(part).deviation(), 4.5, part.toString());
        }
    }

    /** From a start that leaves states empty the theorem has another value, which is known; the housekeeping keeps 1. */
    @Test
    void absoluteIrreversibility() {
        final EntropyCourse exact = course("1: S0 = 1", .5, 1);
        final SampledEntropyCourse sampled = sample(exact);
        assertTrue(exact.expectedExponential() < .9);
        final FluctuationTheoremCheck total = sampled.theorem(Part.TOTAL);
        assertEquals(exact.expectedExponential(), total.exponential().value(), 4.5 * total.exponential().standardError());
        final FluctuationTheoremCheck excess = sampled.theorem(Part.EXCESS);
        assertEquals(exact.expectedExcessExponential(), excess.exponential().value(), 4.5 * excess.exponential().standardError());
        assertEquals(0, sampled.theorem(Part.HOUSEKEEPING).deviation(), 4.5);
    }

    @Test
    void startsThatCannotBeReadAreNamed() {
        for (final String text : new String[]{"0.5: S0 = 1", "1 S0 = 1", "1: S9 = 1", "1: S0 = 5", "x: S0 = 1"}) {
            assertThrows(ThermodynamicsException.class, () -> course(text, 1, 1));
        }
    }

    /** A quench starts in the stationary law of the other parameters. */
    @Test
    void quench() {
        final ReactionNetwork network = CrnText.read("k = 2\nA <-> B ; k, 1\ninit A = 1");
        final StateSpace space = StateSpace.reachable(network, 10, Monitor.NONE);
        final double[] law = StartLaw.quench(network, space, java.util.Map.of("k", 4.0), Monitor.NONE);
        assertEquals(.2, law[0], 1e-14);
    }

    /** One molecule and linear rates: the mean field is exact in its currents, and its σ is that of the marginal fluxes. */
    @Test
    void meanFieldOfTheRing() {
        final double[] pi = {.1693404626, .3404634581, .4901960793};
        final MeanFieldDissipation field = MeanFieldDissipation.of(RING, pi);
        assertEquals(.9954465771, field.entropyProduction(), 1e-8);
        assertEquals(2.3449197863, field.activity(), 1e-8);
        assertEquals(Double.POSITIVE_INFINITY,
            MeanFieldDissipation.of(CrnText.read("A -> B ; 1\ninit A = 3"), new double[]{3, 0}).entropyProduction());
    }

    @Test
    void statedReverseConstants() {
        final ReactionNetwork network = CrnText.read("k = 2\nmake: 0 -> X ; k\ndecay: X -> 0 ; 1\ninit X = 0");
        final ReactionNetwork both = ReverseConstants.apply(network, "make = 0.5\ndecay = k*exp(-3)");
        assertTrue(both.reactions().stream().allMatch(r -> r.reversible()));
        final MeanFieldDissipation field = MeanFieldDissipation.of(both, new double[]{1});
        assertEquals(Math.log(2 / .5), field.reactions().get(0).effectiveAffinity(), 1e-12);
        assertEquals(Math.log(1 / (2 * Math.exp(-3))), field.reactions().get(1).effectiveAffinity(), 1e-12);
        for (final String text : new String[]{"", "grow = 1", "make = -1", "make = q", "make"}) {
            assertThrows(ThermodynamicsException.class, () -> ReverseConstants.apply(network, text));
        }
        assertThrows(ThermodynamicsException.class, () -> ReverseConstants.apply(both, "make = 1"));
    }
}
