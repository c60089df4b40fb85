/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.event;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.dissipa.dynamics.ChiSquare;
import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.dynamics.stochastic.CompiledNetwork;
import org.dissipa.dynamics.stochastic.SimulationException;
import org.dissipa.dynamics.stochastic.SimulationLimits;
import org.dissipa.dynamics.stochastic.SimulationMethod;
import org.dissipa.dynamics.stochastic.SimulationProblem;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.dynamics.stochastic.ensemble.Ensemble;
import org.dissipa.dynamics.stochastic.method.SimulationMethods;
import org.dissipa.dynamics.stochastic.record.EventRecorder;
import org.dissipa.dynamics.stochastic.record.FirstPassage;
import org.dissipa.dynamics.stochastic.record.GridRecorder;
import org.dissipa.dynamics.stochastic.record.JointObserver;
import org.dissipa.dynamics.stochastic.record.Observables;
import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.expression.Expression;
import org.dissipa.network.text.CrnText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Events against closed forms with every exact method (chi-square, false-alarm rate 10^-5 each, seeds fixed), and their rules one by one. */
class EventSimulatorTest {
    private static final double FALSE_ALARM = 1e-5;
    private static final int REPLICATES = 4000;

    private static Stream<String> methods() {
        return SimulationMethods.all().stream().filter(SimulationMethod::exact).map(SimulationMethod::name);
    }

    /** A network whose species are those of its line {@code init A = 3, B = 0}, in that order. */
    private static ReactionNetwork network(final String text) {
        return CrnText.read(text.replaceFirst("(?m)^init .*$", "$0\nspecies ")
            .replaceFirst("(?m)^species $", "species " + text.replaceFirst("(?s).*?init ([^\n]*).*", "$1").replaceAll(" = \\d+", "")));
    }

    /** Counts of a species at the end of many replicates. */
    private static long[] ends(final String method, final ReactionNetwork network, final String species, final double end, final int most) {
        final long[] observed = new long[most + 1];
        Ensemble.of(SimulationProblem.of(network, end), SimulationMethods.named(method), 5, REPLICATES)
            .run(i -> TrajectoryObserver.NONE, (i, o, state) -> observed[(int)state.counts()[network.indexOf(species)]]++,
                Monitor.NONE);
        return observed;
    }

    private static void checkBinomial(final String what, final int n, final double p, final long[] observed) {
        final double[] expected = new double[n + 1];
        Arrays.setAll(expected, k -> REPLICATES * new BinomialDistribution(n, p).probability(k));
        ChiSquare.check(what, expected, observed, FALSE_ALARM);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void amountsAreSetAtATime(final String method) {
        final ReactionNetwork network = network("""
            init A = 100
            A -> 0 ; 1
            event refill: time >= 3 ; A = 20
            """);
        checkBinomial(method, 20, Math.exp(-1.5), ends(method, network, "A", 4.5, 20));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void ratesChangeAtATime(final String method) {
        final ReactionNetwork network = network("""
            k = 0.2
            init A = 20
            A -> 0 ; k
            event faster: time > 1 ; k = 1
            """);
        checkBinomial(method, 20, Math.exp(-0.2 - 0.8), ends(method, network, "A", 1.8, 20));
    }

    /** A molecule decays at rate 1; two units later B appears: at time 3 with probability 1 - e^-1. */
    @ParameterizedTest
    @MethodSource("methods")
    void triggersOnCountsWithDelay(final String method) {
        final ReactionNetwork network = network("""
            init A = 1, B = 0, C = 30
            A -> 0 ; 1
            C -> 0 ; 2
            0 -> C ; 60
            event late: A < 1 ; B = B + 1 ; delay = 2
            """);
        checkBinomial(method, 1, 1 - Math.exp(-1), ends(method, network, "B", 3, 1));
    }

    private static GridRecorder run(final String text, final TimeGrid grid) {
        final ReactionNetwork network = network(text);
        final GridRecorder recorder = GridRecorder.of(grid);
        SimulationMethods.named("direct").newSimulator(CompiledNetwork.of(network)).run(network.initialCounts(), 0,
            grid.time(grid.size() - 1), RandomStream.of(1, 1), recorder, Monitor.NONE, SimulationLimits.DEFAULT);
        return recorder;
    }

    private static long[] end(final String text, final double end) {
        return run(text, TimeGrid.of(end)).trajectory().state(0);
    }

    /** A dose every five units, without any reaction; states shown at the times of doses are those after them. */
    @Test
    void eventsMayRepeatThemselves() {
        final GridRecorder recorder = run("""
            next = 5
            init A = 1
            event dose: time >= next ; A = A + 10, next = next + 5
            """, TimeGrid.linear(0, 1000, 1000));
        for (int t = 0; t <= 1000; t++) {
            assertEquals(1 + 10 * (t / 5), recorder.trajectory().count(t, 0), "time " + t);
        }
    }

    @Test
    void triggersTrueAtTheStartFireThereOnlyIfTheyCountAsFalseBefore() {
        assertArrayEquals(new long[]{1}, end("init A = 1\nevent e: A > 0 ; A = 7", 1));
        assertArrayEquals(new long[]{7}, end("init A = 1\nevent e: A > 0 ; A = 7 ; initially = 0", 1));
    }

    @Test
    void eventsThatDoNotPersistNeedTheirTriggerUntilTheyAreDue() {
        final String text = """
            init A = 0, B = 0
            event up: time >= 1 ; A = 1
            event down: time >= 2 ; A = 0
            event late: A > 0 ; B = 1 ; delay = %s, persistent = %s
            """;
        assertArrayEquals(new long[]{0, 1}, end(text.formatted("1.5", "1"), 4));
        assertArrayEquals(new long[]{0, 0}, end(text.formatted("1.5", "0"), 4));
        assertArrayEquals(new long[]{0, 1}, end(text.formatted("0.5", "0"), 4));
    }

    @Test
    void valuesAreTakenAtTheTriggerOrWhenTheyAreSet() {
        final String text = """
            init A = 3, B = 0
            event change: time >= 2 ; A = 8
            event copy: time >= 1 ; B = A ; delay = 2, early = %s
            """;
        assertArrayEquals(new long[]{8, 3}, end(text.formatted("1"), 4));
        assertArrayEquals(new long[]{8, 8}, end(text.formatted("0"), 4));
    }

    @Test
    void higherPrioritiesComeFirst() {
        final String text = """
            init A = 3
            event twice: time >= 1 ; A = 2*A ; priority = %s, early = 0
            event more: time >= 1 ; A = A + 1 ; priority = 5, early = 0
            """;
        assertArrayEquals(new long[]{7}, end(text.formatted("6"), 2));
        assertArrayEquals(new long[]{8}, end(text.formatted("4"), 2));
    }

    @Test
    void conditionsOnTimeAndCountsMayBeJoined() {
        assertArrayEquals(new long[]{9}, end("init A = 1\nevent e: time >= 2 and A == 1 ; A = 9", 3));
        assertArrayEquals(new long[]{1}, end("init A = 1\nevent e: time >= 2 and A == 2 ; A = 9", 3));
        assertArrayEquals(new long[]{4}, end("init A = 1\nevent e: sin(time) > 0.5 ; A = A + 1", 15), "rises at 0.52 + 2 pi n");
    }

    @Test
    void whatCannotBeSimulatedIsRefused() {
        assertTrue(message("init A = 1\nevent e: time > 1 ; A = 0.5").startsWith("Event e sets species A to 0.5 at time 1.0"));
        assertTrue(message("init A = 1\nevent e: time > 1 ; A = -2").contains("need a whole number that is not negative"));
        assertTrue(message("init A = 1\nevent e: A > 1 + time ; A = 0").startsWith("Event e compares amounts with time in"));
        assertTrue(message("init A = 1\nevent e: time > 1 ; A = 2 ; delay = -1").startsWith("The delay of event e is -1.0 at time 1.0"));
        assertTrue(message("init A = 1\nevent a: A > 1 ; A = 0\nevent b: A < 1 ; A = 2\nevent c: time > 1 ; A = 2")
            .startsWith("More than 10000 events of the network take place at time 1.0"));
    }

    private static String message(final String text) {
        return assertThrows(SimulationException.class, () -> end(text, 2)).getMessage();
    }

    /** Observers that follow channels one by one would miss what events set. */
    @Test
    void followingChannelsIsRefused() {
        final ReactionNetwork network = network("init A = 5\nA -> 0 ; 1\nevent e: time > 1 ; A = 5");
        final var e = assertThrows(SimulationException.class, () -> SimulationMethods.named("direct")
            .newSimulator(CompiledNetwork.of(network)).run(network.initialCounts(), 0, 2, RandomStream.of(1, 1),
                (time, channel, counts) -> assertTrue(time <= 1), Monitor.NONE, SimulationLimits.DEFAULT));
        assertTrue(e.getMessage().contains("Record states at chosen times instead"), e.getMessage());
    }

    /** A record of every event tells the same story as a grid, with observables at the parameters that hold. */
    @Test
    void everyEventIsRecordedWithWhatEventsSet() {
        final ReactionNetwork network = network("""
            k = 1
            init A = 50
            A -> 0 ; k
            observable rate = k*A
            event e: time >= 1 ; A = 40, k = 3
            event f: A < 10 ; A = 30
            """);
        final TimeGrid grid = TimeGrid.linear(0, 3, 30);
        final EventRecorder events = EventRecorder.of(10_000);
        final GridRecorder states = GridRecorder.of(grid, Observables.of(network));
        SimulationMethods.named("direct").newSimulator(CompiledNetwork.of(network)).run(network.initialCounts(), 0, 3,
            RandomStream.of(4, 1), JointObserver.of(events, states), Monitor.NONE, SimulationLimits.DEFAULT);
        final int[] next = {0};
        final double[] rate = {50};
        final int[] jumps = {0};
        events.events().replay(CompiledNetwork.of(network).changes(), new TrajectoryObserver() {
            private Observables m_now = Observables.of(network);

            private void until(final double time) {
                while (grid.time(next[0]) < time) {
                    assertEquals(rate[0], states.trajectory().observables(next[0])[0], "time " + grid.time(next[0]));
                    next[0]++;
                }
            }

            @Override
            public void parametersSet(final ReactionNetwork changed) {
                m_now = m_now.at(changed);
            }

            @Override
            public void event(final double time, final int channel, final long[] counts) {
                until(time);
                rate[0] = m_now.value(0, counts, time);
            }

            @Override
            public void jump(final double time, final long[] counts) {
                event(time, -1, counts);
                jumps[0]++;
            }

            @Override
            public void end(final double time, final long[] counts) {
                until(Math.nextUp(time));
            }
        });
        assertEquals(31, next[0]);
        assertTrue(jumps[0] >= 3, jumps[0] + " jumps");
        assertTrue(states.trajectory().observables(15)[0] >= 30, "three times the count after time 1");
    }

    /** A passage that an event makes, under a condition on an observable. */
    @Test
    void firstPassageByAnEvent() {
        final ReactionNetwork network = network("""
            k = 1
            init A = 50
            0 -> A ; 1
            observable scaled = k*A
            event e: time >= 2 ; k = 1000
            """);
        final FirstPassage passage = FirstPassage.when(network, Expression.of("scaled > 10000"));
        for (int i = 0; i < 3; i++) {
            SimulationMethods.named("direct").newSimulator(CompiledNetwork.of(network)).run(network.initialCounts(), 0, 3,
                RandomStream.of(4, i), passage, Monitor.NONE, SimulationLimits.DEFAULT);
            assertTrue(passage.reached());
            assertEquals(2, passage.time());
            assertTrue(passage.counts()[0] >= 50);
        }
        assertThrows(IllegalArgumentException.class, () -> FirstPassage.when(network, Expression.of("time > 3")));
    }

    /** Values that differ from trajectory to trajectory must not be kept for ever. */
    @Test
    void manyDifferentParameterValues() {
        final ReactionNetwork network = network("""
            last = 0
            k = 1
            init A = 10
            A -> 0 ; k
            0 -> A ; 10
            event e: A > 12 ; last = time, k = k + 0.001
            """);
        final long[] reached = {0};
        Ensemble.of(SimulationProblem.of(network, 50), SimulationMethods.named("next reaction"), 5, 20)
            .run(i -> TrajectoryObserver.NONE, (i, o, end) -> reached[0] += end.events(), Monitor.NONE);
        assertTrue(reached[0] > 10_000);
    }

    @Test
    void cancelIsAnsweredBetweenEvents() {
        final ReactionNetwork network = network("""
            next = 0.001
            init A = 1
            event tick: time >= next ; next = next + 0.001
            """);
        final long begin = System.nanoTime();
        final Monitor impatient = new Monitor() {
            @Override
            public void progress(final double fraction, final String message) {
                assertTrue(fraction >= 0 && fraction <= 1);
            }

            @Override
            public boolean cancelled() {
                return System.nanoTime() - begin > 100_000_000;
            }
        };
        assertThrows(Monitor.CancelledException.class, () -> SimulationMethods.named("direct").newSimulator(CompiledNetwork.of(network))
            .run(network.initialCounts(), 0, 1e9, RandomStream.of(1, 1), TrajectoryObserver.NONE, impatient, SimulationLimits.DEFAULT));
    }
}
