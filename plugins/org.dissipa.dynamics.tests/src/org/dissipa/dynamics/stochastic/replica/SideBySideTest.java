/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.replica;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dissipa.dynamics.ChiSquare;
import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.dynamics.stochastic.CompiledNetwork;
import org.dissipa.dynamics.stochastic.EndState;
import org.dissipa.dynamics.stochastic.MasterEquation;
import org.dissipa.dynamics.stochastic.Models;
import org.dissipa.dynamics.stochastic.ReplicaSimulator;
import org.dissipa.dynamics.stochastic.SimulationException;
import org.dissipa.dynamics.stochastic.SimulationLimits;
import org.dissipa.dynamics.stochastic.SimulationProblem;
import org.dissipa.dynamics.stochastic.Simulator;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.dynamics.stochastic.ensemble.Ensemble;
import org.dissipa.dynamics.stochastic.ensemble.GridMoments;
import org.dissipa.dynamics.stochastic.method.DirectMethod;
import org.dissipa.dynamics.stochastic.record.EventRecorder;
import org.dissipa.dynamics.stochastic.record.EventSequence;
import org.dissipa.dynamics.stochastic.record.GridRecorder;
import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Replicas side by side against single trajectories, to the last bit, and against the exact master equation in all shapes of the slot table
 * (chi-square, false-alarm rate 10^-5 each; seeds fixed). Small shapes are held against the master equation by the tests of all exact methods too.
 */
class SideBySideTest {
    private static final double FALSE_ALARM = 1e-5;
    private static final int REPLICATES = 20_000;

    private record Case(String name, ReactionNetwork network, double end) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Two molecules that hop on a ring both ways at unequal rates: two channels a site. */
    private static Case ring(final int sites) {
        final StringBuilder species = new StringBuilder("S0=2");
        final String[] lines = new String[2 * sites];
        for (int i = 0; i < sites; i++) {
            final int next = (i + 1) % sites;
            species.append(i == 0 ? "" : " S" + i + "=0");
            lines[2 * i] = "S" + i + " -> S" + next + " ; " + (1 + 0.1 * i);
            lines[2 * i + 1] = "S" + next + " -> S" + i + " ; 0.5";
        }
        return new Case("ring of " + sites, Models.network(species.toString(), lines), 4);
    }

    private static Stream<Case> cases() {
        return Stream.of(
            new Case("one channel", Models.network("A=5", "A -> 0 ; 1"), 1),
            new Case("five channels", Models.network("A=6 B=4 C=0", "A + B -> C ; 0.3", "C -> A + B ; 1", "2 A -> B ; 0.1", "B -> 2 A ; 0.2",
                "3 A -> A + B ; 0.02"), 0.9),
            ring(8), ring(10), ring(16), ring(17), ring(32));
    }

    private static ReplicaSimulator sideBySide(final SimulationProblem problem) {
        return new DirectMethod().newReplicaSimulator(problem.network()).orElseThrow();
    }

    private static EndState single(final SimulationProblem problem, final long seed, final int replicate, final TrajectoryObserver observer) {
        final Simulator simulator = new DirectMethod().newSimulator(problem.network());
        return simulator.run(problem.initial(), problem.start(), problem.end(), RandomStream.of(seed, replicate), observer, Monitor.NONE,
            problem.limits());
    }

    private static void assertSame(final EndState expected, final EndState actual) {
        assertEquals(expected.time(), actual.time(), 0);
        assertEquals(expected.events(), actual.events());
        assertEquals(expected.ending(), actual.ending());
        assertArrayEquals(expected.counts(), actual.counts());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void endStateFollowsMasterEquation(final Case c) {
        final MasterEquation equation = MasterEquation.of(c.network(), 2000);
        final double[] p = equation.after(c.end());
        final long[] observed = new long[p.length];
        final EndState[] ends = sideBySide(SimulationProblem.of(c.network(), c.end())).run(SimulationProblem.of(c.network(), c.end()), 77, 0,
            REPLICATES, i -> TrajectoryObserver.NONE, Monitor.NONE);
        for (final EndState end : ends) {
            observed[equation.indexOf(end.counts())]++;
        }
        ChiSquare.check(c.name(), Arrays.stream(p).map(q -> q * REPLICATES).toArray(), observed, FALSE_ALARM);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void replicateIsTheSameAloneAndInAnyBlock(final Case c) {
        final SimulationProblem problem = SimulationProblem.of(c.network(), 3 * c.end());
        final EndState[] all = sideBySide(problem).run(problem, 5, 0, 600, i -> TrajectoryObserver.NONE, Monitor.NONE);
        final EndState[] some = sideBySide(problem).run(problem, 5, 391, 418, i -> TrajectoryObserver.NONE, Monitor.NONE);
        for (int i = 391; i < 418; i++) {
            assertSame(all[i], some[i - 391]);
            assertSame(single(problem, 5, i, TrajectoryObserver.NONE), all[i]);
        }
    }

    @Test
    void gridStatesAreThoseOfSingleTrajectories() {
        final SimulationProblem problem = SimulationProblem.of(Models.birthDeath(20), 7.5);
        final TimeGrid grid = TimeGrid.linear(0, 7.5, 30);
        final GridRecorder[] recorders = IntStream.range(0, 300).mapToObj(i -> GridRecorder.of(grid)).toArray(GridRecorder[]::new);
        sideBySide(problem).run(problem, 9, 0, 300, i -> recorders[i], Monitor.NONE);
        for (int i = 0; i < 300; i += 23) {
            final GridRecorder recorder = GridRecorder.of(grid);
            single(problem, 9, i, recorder);
            assertEquals(31, recorders[i].trajectory().size());
            for (int k = 0; k <= 30; k++) {
                assertArrayEquals(recorder.trajectory().state(k), recorders[i].trajectory().state(k));
            }
        }
    }

    @Test
    void observersThatSeeEventsSeeTheSameTrajectories() {
        final SimulationProblem problem = SimulationProblem.of(Models.birthDeath(5), 4);
        final EventRecorder[] recorders = IntStream.range(0, 40).mapToObj(i -> EventRecorder.of(1000)).toArray(EventRecorder[]::new);
        final IntFunction<TrajectoryObserver> everyOther = i -> i % 2 == 0 ? recorders[i] : TrajectoryObserver.NONE;
        final EndState[] ends = sideBySide(problem).run(problem, 3, 0, 40, everyOther, Monitor.NONE);
        for (int i = 0; i < 40; i++) {
            final EventRecorder recorder = EventRecorder.of(1000);
            assertSame(single(problem, 3, i, recorder), ends[i]);
            final EventSequence expected = recorder.events();
            final EventSequence actual = recorders[i].events();
            assertEquals(i % 2 == 0 ? expected.size() : 0, i % 2 == 0 ? actual.size() : 0);
            for (int e = 0; i % 2 == 0 && e < expected.size(); e++) {
                assertEquals(expected.time(e), actual.time(e), 0);
                assertEquals(expected.channel(e), actual.channel(e));
            }
        }
    }

    @Test
    void ensembleIsTheSameOnAnyNumberOfThreads() {
        final TimeGrid grid = TimeGrid.linear(0, 2, 4);
        final Ensemble ensemble = Ensemble.of(SimulationProblem.of(Models.birthDeath(40), 2), new DirectMethod(), 11, 1000);
        final GridMoments one = ensemble.withThreads(1).accumulate(() -> GridMoments.of(grid, 1), Monitor.NONE).sum();
        final GridMoments three = ensemble.withThreads(3).accumulate(() -> GridMoments.of(grid, 1), Monitor.NONE).sum();
        for (int k = 0; k <= 4; k++) {
            assertEquals(1000, one.n(k));
            assertEquals(one.mean(k, 0), three.mean(k, 0), 0);
            assertEquals(one.variance(k, 0), three.variance(k, 0), 0);
        }
    }

    @Test
    void limitsAndCancelEndTheBlock() {
        final SimulationProblem explosion = SimulationProblem.of(Models.network("X=1", "X -> 2 X ; 1"), 1000);
        final SimulationProblem small = explosion.withLimits(new SimulationLimits(1_000_000_000, 10_000));
        final SimulationException population = assertThrows(SimulationException.class,
            () -> sideBySide(small).run(small, 1, 0, 50, i -> TrajectoryObserver.NONE, Monitor.NONE));
        assertTrue(population.getMessage().contains("above the population limit 10000"), population::getMessage);
        final SimulationProblem few = explosion.withLimits(new SimulationLimits(1000, 1_000_000));
        final SimulationException events = assertThrows(SimulationException.class,
            () -> sideBySide(few).run(few, 1, 0, 50, i -> TrajectoryObserver.NONE, Monitor.NONE));
        assertTrue(events.getMessage().contains("Event limit 1000 passed"), events::getMessage);
        final Monitor cancelled = new Monitor() {
            @Override
            public void progress(final double fraction, final String message) {
                // not asked
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        final SimulationProblem endless = SimulationProblem.of(Models.birthDeath(20), 1e9);
        assertThrows(Monitor.CancelledException.class,
            () -> sideBySide(endless).run(endless, 1, 0, 50, i -> TrajectoryObserver.NONE, cancelled));
    }

    @Test
    void propensitiesThatOverflowAreAnError() {
        final SimulationProblem problem = SimulationProblem.of(Models.network("A=1000000", "2 A -> 3 A ; 1e300"), 1);
        final SimulationException e = assertThrows(SimulationException.class,
            () -> sideBySide(problem).run(problem, 1, 0, 50, i -> TrajectoryObserver.NONE, Monitor.NONE));
        assertTrue(e.getMessage().contains("add up to Infinity"), e::getMessage);
    }

    @Test
    void networksThatDoNotFitAreLeftToSingleTrajectories() {
        assertFalse(SlotTable.fits(CompiledNetwork.of(ring(33).network())));
        assertFalse(SlotTable.fits(CompiledNetwork.of(Models.network("A=9", "4 A -> 0 ; 1"))));
        assertFalse(SlotTable.fits(CompiledNetwork.of(Models.network("A=9 B=1", "2 A + 2 B -> 0 ; 1"))));
        assertTrue(new DirectMethod().newReplicaSimulator(CompiledNetwork.of(ring(33).network())).isEmpty());
    }
}
