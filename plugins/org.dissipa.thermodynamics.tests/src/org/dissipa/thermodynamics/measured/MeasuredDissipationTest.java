/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.measured;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.Transition;
import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.Processes;
import org.dissipa.thermodynamics.SteadyState;
import org.dissipa.thermodynamics.ThermodynamicsException;
import org.junit.jupiter.api.Test;

/** Estimates of dissipation from series whose true dissipation is known, fully and partly seen. Seeds fixed; limits are 4 standard errors (false alarm 6e-5) unless said. */
class MeasuredDissipationTest {

    /** A trajectory of a process as a table would give it: a row a jump, and the end. */
    static ObservedSeries observe(final Generator g, final double time, final long seed, final UnaryOperator<String> seen) {
        final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        final ObservedSeries.Builder builder = new ObservedSeries.Builder();
        int state = 0;
        double t = -50;
        while (t < time) {
            if (t >= 0) {
                builder.add("1", t, seen.apply(g.stateName(state)));
            }
            t += random.nextExponential() / g.exitRate(state);
            double u = random.nextDouble() * g.exitRate(state);
            int e = g.firstEdge(state);
            while (u > g.rate(e) && e < g.firstEdge(state + 1) - 1) {
                u -= g.rate(e++);
            }
            state = t < time ? g.to(e) : state;
        }
        return builder.add("1", time, seen.apply(g.stateName(state))).build();
    }

    private static double sigma(final Generator g) {
        return SteadyState.of(g, Monitor.NONE).entropyProduction();
    }

    private static void agrees(final double expected, final DissipationEstimate e) {
        assertEquals(expected, e.value(), 4 * e.standardError(), e.toString());
        assertTrue(e.standardError() < .1 * expected, e.toString());
    }

    /** All states seen: plug-in and waiting times find σ itself; the uncertainty relation stays below it. */
    @Test
    void fullySeen() {
        final Generator g = Processes.fourStates(4);
        final ObservedSeries series = observe(g, 20_000, 1, s -> s);
        agrees(sigma(g), PlugInEstimator.estimate(series));
        agrees(sigma(g), WaitingTimeEstimator.estimate(series, Set.of(), 4));
        final DissipationEstimate precise = PrecisionEstimator.estimate(series, 50);
        assertTrue(precise.value() < sigma(g) + 4 * precise.standardError(), precise.toString());
        assertTrue(precise.value() > .4 * sigma(g), precise.toString());
        assertTrue(series.drift() < 4.5);
    }

    /** Two states lumped: the plug-in estimate is that of the lumped currents, which is known; every bound is below σ. */
    @Test
    void partlySeen() {
        final Generator g = Processes.fourStates(4);
        final ObservedSeries series = observe(g, 20_000, 2, s -> s.equals("2") || s.equals("3") ? "H" : s);
        agrees(lumped(g), PlugInEstimator.estimate(series));
        for (final DissipationEstimate e : List.of(PlugInEstimator.estimate(series), WaitingTimeEstimator.estimate(series, Set.of("H"), 6),
            PrecisionEstimator.estimate(series, 50))) {
            assertTrue(e.applies() && e.value() > 0 && e.value() < sigma(g) + 4 * e.standardError(), e.toString());
        }
    }

    /** σ of the process with the states 2 and 3 lumped: the fluxes between lumps add up. */
    private static double lumped(final Generator g) {
        final SteadyState s = SteadyState.of(g, Monitor.NONE);
        final double[][] flux = new double[3][3];
        for (int e = 0; e < g.edges(); e++) {
            flux[lump(g.stateName(g.from(e)))][lump(g.stateName(g.to(e)))] += s.flux(e);
        }
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < i; j++) {
                sum += (flux[i][j] - flux[j][i]) * Math.log(flux[i][j] / flux[j][i]);
            }
        }
        return sum;
    }

    private static int lump(final String state) {
        return Math.min(2, Integer.parseInt(state));
    }

    /**
     * At a stalling force no net current is seen between two resolved states beside a lump, and the plug-in and precision estimates find nothing; the waiting times still tell that the process runs.
     */
    @Test
    void waitingTimesSeeDissipationWithoutACurrent() {
        final Generator g = stalled();
        final SteadyState s = SteadyState.of(g, Monitor.NONE);
        final int edge = Processes.edge(g, "0", "1");
        assertEquals(0, s.flux(edge) - s.flux(g.reverse(edge)), 1e-9);
        final ObservedSeries series = observe(g, 60_000, 3, x -> x.equals("0") || x.equals("1") ? x : "H");
        final DissipationEstimate plugIn = PlugInEstimator.estimate(series);
        assertEquals(0, plugIn.value(), 4 * plugIn.standardError() + 1e-3, plugIn.toString());
        final DissipationEstimate waits = WaitingTimeEstimator.estimate(series, Set.of("H"), 8);
        assertTrue(waits.value() > 4 * waits.standardError(), waits.toString());
        assertTrue(waits.value() < s.entropyProduction(), waits.toString());
    }

    /** Two driven cycles that share the edge 0 - 1, one each way, tuned so that its net current vanishes. */
    private static Generator stalled() {
        double low = -10;
        double high = 10;
        for (int i = 0; i < 200; i++) {
            final double force = (low + high) / 2;
            final Generator g = twoCycles(force);
            final SteadyState s = SteadyState.of(g, Monitor.NONE);
            final int edge = Processes.edge(g, "0", "1");
            if (s.flux(edge) > s.flux(g.reverse(edge))) {
                high = force;
            } else {
                low = force;
            }
        }
        return twoCycles(low);
    }

    private static Generator twoCycles(final double force) {
        return Generator.of(List.of(Transition.of("0", "1", 2 * Math.exp(force / 2)), Transition.of("1", "0", 2 * Math.exp(-force / 2)), Transition.of("1", "2", 4),
            Transition.of("2", "1", .4), Transition.of("2", "0", 4), Transition.of("0", "2", .4), Transition.of("0", "3", 1), Transition.of("3", "0", .1),
            Transition.of("3", "1", .5), Transition.of("1", "3", .05)));
    }

    /** Equilibrium: nothing is found, though few data flatter a plain plug-in estimate. */
    @Test
    void equilibrium() {
        final Generator g = Processes.fourStates(0);
        final ObservedSeries series = observe(g, 3000, 4, s -> s);
        for (final DissipationEstimate e : List.of(PlugInEstimator.estimate(series), WaitingTimeEstimator.estimate(series, Set.of(), 4),
            PrecisionEstimator.estimate(series, 15))) {
            assertEquals(0, e.value(), 4.5 * e.standardError() + 1e-6, e.toString());
            assertEquals(0, e.lowerLimit(), .02, e.toString());
        }
    }

    /** A one-way cycle dissipates without limit; what is seen one way only is left out and said. */
    @Test
    void oneWayChangesAreLeftOut() {
        final Generator g = Generator.of(List.of(Transition.of("a", "b", 1), Transition.of("b", "c", 1), Transition.of("c", "a", 1)));
        final DissipationEstimate e = PlugInEstimator.estimate(observe(g, 500, 5, s -> s));
        assertEquals(0, e.value(), 0);
        assertTrue(e.reason().contains("in one direction only"), e.reason());
    }

    @Test
    void wrongSeriesAreRefused() {
        assertThrows(ThermodynamicsException.class, () -> new ObservedSeries.Builder().add("1", 1, "a").add("1", 0, "b"));
        assertThrows(ThermodynamicsException.class, () -> new ObservedSeries.Builder().add("1", 1, "a").build());
        final ObservedSeries still = new ObservedSeries.Builder().add("1", 0, "a").add("1", 9, "a").build();
        assertEquals(0, still.transitions());
        assertFalse(PrecisionEstimator.estimate(still, 0).applies());
        assertFalse(WaitingTimeEstimator.estimate(still, Set.of(), 3).applies());
    }

    /** A series that wanders off is told from a stationary one. */
    @Test
    void driftIsSeen() {
        final ObservedSeries.Builder builder = new ObservedSeries.Builder();
        for (int k = 0; k < 400; k++) {
            builder.add("1", k, k % 2 == 0 || k > 200 ? "a" : "b");
        }
        assertTrue(builder.build().drift() > 4.5);
    }
}
