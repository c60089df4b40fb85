/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.method;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import javax.management.ObjectName;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.dynamics.stochastic.CompiledNetwork;
import org.dissipa.dynamics.stochastic.EndState;
import org.dissipa.dynamics.stochastic.EndState.Ending;
import org.dissipa.dynamics.stochastic.GeneralLaw;
import org.dissipa.dynamics.stochastic.Models;
import org.dissipa.dynamics.stochastic.SimulationException;
import org.dissipa.dynamics.stochastic.SimulationLimits;
import org.dissipa.dynamics.stochastic.SimulationMethod;
import org.dissipa.dynamics.stochastic.Simulator;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.dynamics.stochastic.record.EventRecorder;
import org.dissipa.dynamics.stochastic.record.FirstPassage;
import org.dissipa.dynamics.stochastic.record.GridRecorder;
import org.dissipa.dynamics.stochastic.record.JointObserver;
import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.dynamics.stochastic.record.Trajectory;
import org.dissipa.network.Complex;
import org.dissipa.network.Monitor;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every exact simulator promises, whatever its method: observers, limits, cancel, errors, no allocation per event. */
class SimulatorContractTest {
    private static final ReactionNetwork ENZYME = Models.network("E=20 S=300 ES=0 P=0",
        "E + S -> ES ; 0.01", "ES -> E + S ; 0.5", "ES -> E + P ; 1", "P -> S ; 0.3");

    static Stream<String> methods() {
        return SimulationMethods.all().stream().filter(SimulationMethod::exact).map(SimulationMethod::name);
    }

    private static Simulator simulator(final String method, final ReactionNetwork network) {
        return SimulationMethods.named(method).newSimulator(CompiledNetwork.of(network));
    }

    private static EndState run(final String method, final ReactionNetwork network, final double end,
        final TrajectoryObserver observer) {
        return simulator(method, network).run(network.initialCounts(), 0, end, RandomStream.of(3, 0), observer,
            Monitor.NONE, SimulationLimits.DEFAULT);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void sameStreamGivesSameTrajectory(final String method) {
        final Simulator simulator = simulator(method, ENZYME);
        final EventRecorder first = EventRecorder.of(100_000);
        final EventRecorder second = EventRecorder.of(100_000);
        for (final EventRecorder recorder : List.of(first, second)) {
            simulator.run(ENZYME.initialCounts(), 0, 50, RandomStream.of(8, 1), recorder, Monitor.NONE,
                SimulationLimits.DEFAULT);
        }
        assertTrue(first.events().size() > 1000);
        assertEquals(first.events().size(), second.events().size());
        for (int i = 0; i < first.events().size(); i++) {
            assertEquals(first.events().time(i), second.events().time(i));
            assertEquals(first.events().channel(i), second.events().channel(i));
        }
    }

    /** Grid samples, event records and end states tell one story, and watching does not change it. */
    @ParameterizedTest
    @MethodSource("methods")
    void observersSeeOneTrajectory(final String method) {
        final TimeGrid grid = TimeGrid.linear(0, 40, 37);
        final GridRecorder states = GridRecorder.of(grid);
        final EventRecorder events = EventRecorder.of(1_000_000);
        final EndState end = run(method, ENZYME, 40, JointObserver.of(states, events));
        final GridRecorder alone = GridRecorder.of(grid);
        final EndState endAlone = run(method, ENZYME, 40, alone);
        assertEquals(end.events(), events.events().size());
        assertEquals(end.events(), endAlone.events());
        assertArrayEquals(end.counts(), endAlone.counts());
        assertEquals(Ending.END_TIME, end.ending());
        final Trajectory trajectory = states.trajectory();
        assertEquals(38, trajectory.size());
        final long[][] replayed = new long[38][];
        final int[] next = {0};
        final long[][] before = {ENZYME.initialCounts()};
        events.events().replay(CompiledNetwork.of(ENZYME).changes(), new TrajectoryObserver() {
            @Override
            public void event(final double time, final int channel, final long[] counts) {
                while (grid.time(next[0]) < time) {
                    replayed[next[0]++] = before[0];
                }
                before[0] = counts.clone();
            }

            @Override
            public void end(final double time, final long[] counts) {
                assertArrayEquals(end.counts(), counts);
                while (next[0] < 38) {
                    replayed[next[0]++] = counts.clone();
                }
            }
        });
        for (int k = 0; k < 38; k++) {
            assertEquals(grid.time(k), trajectory.time(k));
            assertArrayEquals(replayed[k], trajectory.state(k), "time " + grid.time(k));
            assertArrayEquals(replayed[k], alone.trajectory().state(k), "time " + grid.time(k));
        }
        assertArrayEquals(end.counts(), trajectory.state(37), "the last grid time is the end");
    }

    @ParameterizedTest
    @MethodSource("methods")
    void conservedTotalsAndEventOrder(final String method) {
        final double[] last = {0};
        run(method, ENZYME, 60, (time, channel, x) -> {
            assertTrue(time >= last[0] && time <= 60);
            last[0] = time;
            assertEquals(20, x[0] + x[2]);
            assertEquals(300, x[1] + x[2] + x[3]);
            assertTrue(x[0] >= 0 && x[1] >= 0 && x[2] >= 0 && x[3] >= 0);
        });
    }

    @ParameterizedTest
    @MethodSource("methods")
    void absorbedStateStaysUntilTheEnd(final String method) {
        final ReactionNetwork decay = Models.network("A=50 B=0", "A -> B ; 1");
        final GridRecorder states = GridRecorder.of(TimeGrid.of(0, 500, 1000));
        final EndState end = run(method, decay, 1000, states);
        assertEquals(Ending.ABSORBED, end.ending());
        assertEquals(1000, end.time());
        assertEquals(50, end.events());
        assertArrayEquals(new long[]{0, 50}, end.counts());
        assertArrayEquals(new long[]{50, 0}, states.trajectory().state(0));
        assertArrayEquals(new long[]{0, 50}, states.trajectory().state(2));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void emptyNetworksAndEmptySpansDoNothing(final String method) {
        final ReactionNetwork nothing = Models.network("A=3");
        assertEquals(Ending.ABSORBED, run(method, nothing, 5, TrajectoryObserver.NONE).ending());
        final ReactionNetwork noSpecies = ReactionNetwork.of("", List.of(), List.of(), Map.of(), 1);
        assertEquals(0, run(method, noSpecies, 5, TrajectoryObserver.NONE).events());
        final GridRecorder states = GridRecorder.of(TimeGrid.of(0));
        assertEquals(0, run(method, ENZYME, 0, states).events());
        assertEquals(1, states.trajectory().size());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void firstPassageStopsTheTrajectory(final String method) {
        final FirstPassage passage = FirstPassage.atLeast(3, 30);
        final EndState end = run(method, ENZYME, 1000, passage);
        assertEquals(Ending.OBSERVER, end.ending());
        assertEquals(30, end.counts()[3]);
        assertEquals(end.time(), passage.time());
        assertTrue(passage.reached() && passage.time() > 0 && passage.time() < 1000);
        final FirstPassage never = FirstPassage.atLeast(3, 1_000_000);
        assertEquals(Ending.END_TIME, run(method, ENZYME, 10, never).ending());
        assertTrue(!never.reached() && never.time() == 10);
        final FirstPassage atOnce = FirstPassage.atMost(3, 0);
        final EndState start = run(method, ENZYME, 10, atOnce);
        assertEquals(0, start.events());
        assertEquals(0, start.time());
        assertTrue(atOnce.reached());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void runawayGrowthMeetsThePopulationLimit(final String method) {
        final ReactionNetwork growth = Models.network("A=1", "A -> 2 A ; 1");
        final Simulator simulator = simulator(method, growth);
        final var e = assertThrows(SimulationException.class, () -> simulator.run(growth.initialCounts(), 0, 1e6,
            RandomStream.of(1, 1), TrajectoryObserver.NONE, Monitor.NONE, new SimulationLimits(1L << 40, 100_000)));
        assertTrue(e.getMessage().matches("Species A has 10\\d{4} molecules at time .*, above the population limit 100000; .*"),
            e.getMessage());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void eventLimitIsMet(final String method) {
        final Simulator simulator = simulator(method, Models.birthDeath(10));
        final var e = assertThrows(SimulationException.class, () -> simulator.run(new long[]{0}, 0, 1e9,
            RandomStream.of(1, 1), TrajectoryObserver.NONE, Monitor.NONE, new SimulationLimits(100_000, 100_000)));
        assertTrue(e.getMessage().startsWith("Event limit 100000 passed at time "), e.getMessage());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void cancelEndsALongTrajectoryWithinASecond(final String method) {
        final long begin = System.nanoTime();
        final AtomicLong asked = new AtomicLong();
        final Monitor monitor = new Monitor() {
            @Override
            public void progress(final double fraction, final String message) {
                assertTrue(fraction >= 0 && fraction <= 1);
            }

            @Override
            public boolean cancelled() {
                asked.set(System.nanoTime());
                return asked.get() - begin > 200_000_000;
            }
        };
        final Simulator simulator = simulator(method, Models.birthDeath(10));
        assertThrows(Monitor.CancelledException.class, () -> simulator.run(new long[]{0}, 0, 1e12,
            RandomStream.of(1, 1), TrajectoryObserver.NONE, monitor, SimulationLimits.DEFAULT));
        assertTrue(System.nanoTime() - begin < 1_200_000_000, "took " + (System.nanoTime() - begin) * 1e-9 + " s");
    }

    private static ReactionNetwork withLaw(final GeneralLaw law) {
        final Complex a = Complex.of(new int[]{0}, new int[]{1});
        final Complex b = Complex.of(new int[]{1}, new int[]{1});
        return ReactionNetwork.of("", List.of(Species.of("A", 5), Species.of("B", 0)),
            List.of(new Reaction("bad", a, b, law, null)), Map.of(), 1);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void badPropensitiesNameReactionAndState(final String method) {
        for (final double bad : new double[]{Double.NaN, -1, Double.POSITIVE_INFINITY}) {
            final ReactionNetwork network = withLaw(new GeneralLaw(x -> x[0] == 3 ? bad : x[0], 0));
            final var e = assertThrows(SimulationException.class,
                () -> run(method, network, 1000, TrajectoryObserver.NONE));
            assertEquals("Propensity of channel bad (A -> B) is " + bad + " in state (A = 3, B = 2); it must be a finite "
                + "number that is not negative. Check the rate law and its parameters.", e.getMessage());
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void firingWithoutReactantsIsAnError(final String method) {
        final var e = assertThrows(SimulationException.class,
            () -> run(method, withLaw(new GeneralLaw(x -> 1, 0)), 1000, TrajectoryObserver.NONE));
        assertEquals("Channel bad (A -> B) fired without its reactants and left -1 molecules of A; "
            + "its rate law must be 0 where a reactant is missing.", e.getMessage());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void overflowingPropensitiesAreAnError(final String method) {
        final ReactionNetwork huge = Models.network("A=1000000 B=1000000", "A + B -> A + B ; 1e300",
            "A -> A ; 1e305");
        final var e = assertThrows(SimulationException.class, () -> run(method, huge, 1, TrajectoryObserver.NONE));
        assertTrue(e.getMessage().contains("too large to compute with"), e.getMessage());
    }

    /** Ten times the time span, no more memory: less than one byte for a thousand events. */
    @ParameterizedTest
    @MethodSource("methods")
    void eventsDoNotAllocate(final String method) throws Exception {
        final Simulator simulator = simulator(method, ENZYME);
        final long[] initial = ENZYME.initialCounts();
        final RandomStream random = RandomStream.of(2, 2);
        final long[] firings = new long[4];
        final TrajectoryObserver counter = (time, channel, counts) -> firings[channel]++;
        simulator.run(initial, 0, 20_000, random, counter, Monitor.NONE, SimulationLimits.DEFAULT);
        for (int i = 0; i < 20; i++) {
            allocated(); // the JVM generates an accessor after some calls by reflection
        }
        final long[] bytes = new long[2];
        final long[] events = new long[2];
        for (int i = 0; i < 2; i++) {
            final long before = allocated();
            events[i] = simulator.run(initial, 0, i == 0 ? 2000 : 20_000, random, counter, Monitor.NONE,
                SimulationLimits.DEFAULT).events();
            bytes[i] = allocated() - before;
        }
        assertTrue(events[1] - events[0] > 100_000);
        // the smallest object takes 16 bytes; the JIT compiler may allocate a little on its own
        assertTrue(bytes[1] - bytes[0] <= events[1] - events[0],
            bytes[1] - bytes[0] + " bytes more for " + (events[1] - events[0]) + " events more");
    }

    private static long allocated() throws Exception {
        return (long)ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName("java.lang:type=Threading"),
            "getThreadAllocatedBytes", new Object[]{Thread.currentThread().getId()}, new String[]{"long"});
    }
}
