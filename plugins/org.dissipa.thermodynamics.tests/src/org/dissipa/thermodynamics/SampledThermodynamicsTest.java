/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.dissipa.dynamics.master.BurnIn;
import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.RandomStart;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.dynamics.stochastic.SimulationMethod;
import org.dissipa.dynamics.stochastic.SimulationProblem;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.dynamics.stochastic.ensemble.Ensemble;
import org.dissipa.dynamics.stochastic.method.DirectMethod;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;
import org.junit.jupiter.api.Test;

/** Simulated trajectories against the exact steady state of the same network. */
class SampledThermodynamicsTest {

    /** Sees a product current, the entropy, and the states at both ends. */
    private record Both(CurrentObserver current, EntropyObserver entropy) implements TrajectoryObserver {
        @Override
        public void start(final double time, final long[] counts) {
            current.start(time, counts);
            entropy.start(time, counts);
        }

        @Override
        public void event(final double time, final int channel, final long[] counts) {
            current.event(time, channel, counts);
            entropy.event(time, channel, counts);
        }
    }

    private record Sample(double[] currents, double[] medium, double[] total) {
    }

    /** Three enzymes that turn S into P through a complex, all reversible, with chemostatted S and P, and a dimer of products of E. */
    private static ReactionNetwork enzymes() {
        return Processes.network(List.of(new Species("S", 5, true), new Species("P", 1, true), Species.of("E", 3),
            Species.of("ES", 0), Species.of("E2", 0)), 1,
            Processes.reaction("bind", new int[]{0, 2}, new int[]{3}, 1, 1),
            Processes.reaction("release", new int[]{3}, new int[]{1, 2}, 2, .5),
            Processes.reaction("dimer", new int[]{2, 2}, new int[]{4}, .3, 1));
    }

    private static Sample sample(final ReactionNetwork network, final SteadyState state, final SimulationMethod method,
        final double duration, final int n, final long seed) {
        final Sample sample = new Sample(new double[n], new double[n], new double[n]);
        final StateSpace space = state.generator().stateSpace().orElseThrow();
        Ensemble.of(SimulationProblem.of(network, duration), method, seed, n).run(
            i -> new Both(CurrentObserver.of(network, "product", Map.of("release", 1.0)),
                EntropyObserver.of(network, IrreversibleDrops.INFINITE)),
            (i, o, end) -> {
                sample.currents[i] = o.current().value();
                sample.medium[i] = o.entropy().medium();
                sample.total[i] = o.entropy().total(x -> state.law().probability(space.indexOf(x)),
                    x -> state.law().probability(space.indexOf(x)));
            }, Monitor.NONE);
        return sample;
    }

    private static SteadyState steady(final ReactionNetwork network) {
        return SteadyState.of(Generator.of(network, StateSpace.reachable(network, 1000, Monitor.NONE), Monitor.NONE),
            Monitor.NONE);
    }

    /** Means within 4.5 standard errors (false alarm 7e-6 each) from an exactly stationary start, for any duration. */
    @Test
    void stationaryMeansAgree() {
        final ReactionNetwork network = enzymes();
        final SteadyState state = steady(network);
        final Current product = Current.ofMechanism(state.generator(), "release");
        final Sample s = sample(network, state, RandomStart.stationary(new DirectMethod(), state.law()), .1, 20_000, 11);
        for (final double[] entropy : new double[][]{s.medium, s.total}) {
            final Estimate sigma = Estimate.ofMean(entropy).times(10);
            assertEquals(state.entropyProduction(), sigma.value(), 4.5 * sigma.standardError());
        }
        final Estimate j = Estimate.ofMean(s.currents).times(10);
        assertEquals(state.current(product), j.value(), 4.5 * j.standardError());
        // integral fluctuation theorem for the total entropy production, which the medium's alone does not obey
        final Estimate ift = Estimate.ofMean(java.util.Arrays.stream(s.total).map(x -> Math.exp(-x)).toArray());
        assertEquals(1, ift.value(), 4.5 * ift.standardError());
        assertTrue(ift.standardError() < .05);
    }

    /**
     * The sampled product at T = 60 against the exact one of long times: 40 ensembles of 200 trajectories; nominal 95 % intervals miss 2 on average. The chance of
     * more than 7 misses (binomial, 40 trials at 5 %) is 0.07 %; the finite-time bias is below 1 %, an eighth of the standard error. Seeds are fixed.
     */
    @Test
    void sampledProductsCoverTheExactOne() {
        final ReactionNetwork network = enzymes();
        final SteadyState state = steady(network);
        final double exact = state.uncertaintyProduct(Current.ofMechanism(state.generator(), "release")).value();
        assertTrue(exact > 2);
        int missed = 0;
        for (int k = 0; k < 40; k++) {
            final Sample s =
                sample(network, state, RandomStart.stationary(new DirectMethod(), state.law()), 60, 200, 100 + k);
            missed += UncertaintyEstimate.of(s.currents, s.total, 60).interval(.95).contains(exact) ? 0 : 1;
        }
        assertTrue(missed <= 7, missed + " of 40 intervals missed");
    }

    /** A burn-in of many relaxation times gives the same means as the exact start; none gives others. */
    @Test
    void burnInForgetsTheStart() {
        final ReactionNetwork network = enzymes();
        final SteadyState state = steady(network);
        final double exact = state.current(Current.ofMechanism(state.generator(), "release"));
        final Sample late = sample(network, state, BurnIn.of(new DirectMethod(), 20), .2, 20_000, 5);
        final Estimate j = Estimate.ofMean(late.currents).times(5);
        assertEquals(exact, j.value(), 4.5 * j.standardError());
        final Sample early = sample(network, state, new DirectMethod(), .2, 20_000, 5);
        final Estimate transientJ = Estimate.ofMean(early.currents).times(5);
        assertTrue(Math.abs(exact - transientJ.value()) > 10 * transientJ.standardError());
    }

    /** Irreversible firings: infinite by default, counted, or at the stated price. */
    @Test
    void irreversibleFirings() {
        final ReactionNetwork network = Processes.network(List.of(Species.of("A", 7), Species.of("B", 0)), 1,
            Processes.reaction("decay", new int[]{0}, new int[]{1}, 1, 0));
        for (final IrreversibleDrops drops : List.of(IrreversibleDrops.INFINITE, IrreversibleDrops.ofAll(3),
            IrreversibleDrops.of(Map.of("decay", 3.0)))) {
            final EntropyObserver observer = EntropyObserver.of(network, drops);
            Ensemble.of(SimulationProblem.of(network, 1000), new DirectMethod(), 1, 1).run(i -> observer,
                (i, o, end) -> assertEquals(0, end.counts()[0]), Monitor.NONE);
            assertEquals(7, observer.irreversibleFirings());
            assertEquals(drops == IrreversibleDrops.INFINITE ? Double.POSITIVE_INFINITY : 21, observer.medium());
        }
    }

    /** Relaxation of A <-> B from a fixed start: the mean medium entropy is the heat, known in closed form. */
    @Test
    void mediumEntropyOfRelaxation() {
        final ReactionNetwork network = Processes.network(List.of(Species.of("A", 50), Species.of("B", 0)), 1,
            Processes.reaction("AB", new int[]{0}, new int[]{1}, 2, 1));
        final double[] medium = new double[2000];
        Ensemble.of(SimulationProblem.of(network, .7), new DirectMethod(), 3, 2000).run(
            i -> EntropyObserver.of(network, IrreversibleDrops.INFINITE), (i, o, end) -> {
                medium[i] = o.medium();
                // each trajectory telescopes: Σ ln[2 a / (b + 1)] over the path from a = 50 to the end
                double expected = 0;
                for (long a = 50; a > end.counts()[0]; a--) {
                    expected += Math.log(2.0 * a / (50 - a + 1));
                }
                assertEquals(expected, o.medium(), 1e-10);
            }, Monitor.NONE);
        assertTrue(Estimate.ofMean(medium).value() > 0);
    }
}
