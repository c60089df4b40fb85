/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.deterministic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Monitor;
import org.dissipa.network.text.CrnText;
import org.junit.jupiter.api.Test;

/** Mean-field solutions with events against closed forms: every case decays or grows exponentially between its events. */
class MeanFieldSolutionTest {
    private static final Tolerance FINE = new Tolerance(1e-12, 1e-10);

    private static MeanFieldSolution solve(final String text, final double end, final int intervals) {
        return MeanFieldSolution.of(CrnText.read(text), TimeGrid.linear(0, end, intervals), new Rodas4(), FINE, Monitor.NONE);
    }

    private static List<Double> times(final MeanFieldSolution s) {
        return s.occurrences().stream().map(MeanFieldSolution.Occurrence::time).toList();
    }

    /** A dose at a time; the grid's point at that very time has the value after it. */
    @Test
    void doseAtATime() {
        for (final OdeMethod method : OdeMethods.all()) {
            final MeanFieldSolution s = MeanFieldSolution.of(CrnText.read("A -> 0 ; 0.5\ninit A = 10\nevent dose: time >= 4 ; A = A + 7"),
                TimeGrid.linear(0, 10, 20), method, FINE, Monitor.NONE);
            for (int k = 0; k <= 20; k++) {
                final double t = .5 * k;
                assertEquals(10 * Math.exp(-.5 * t) + (t >= 4 ? 7 * Math.exp(-.5 * (t - 4)) : 0), s.value(k, 0), 2e-8);
            }
            assertEquals(List.of(4.0), times(s));
        }
    }

    /** Refilled to 10 whenever it has fallen to 2: a sawtooth of period ln 5 / k. */
    @Test
    void refillsAtALevel() {
        final MeanFieldSolution s = solve("A -> 0 ; 0.8\ninit A = 10\nevent refill: A <= 2 ; A = 10", 20, 400);
        final double period = Math.log(5) / .8;
        final int refills = (int)(20 / period);
        assertEquals(refills, s.occurrences().size());
        for (int i = 0; i < refills; i++) {
            assertEquals((i + 1) * period, s.occurrences().get(i).time(), 1e-8);
        }
        for (int k = 0; k <= 400; k++) {
            final double phase = s.grid().time(k) % period;
            if (phase > 1e-6 && period - phase > 1e-6) {
                assertEquals(10 * Math.exp(-.8 * phase), s.value(k, 0), 1e-6);
            }
        }
    }

    /** The delay is counted from the crossing; values are those of the crossing (early) or of the firing. */
    @Test
    void delayedEvents() {
        final double crossing = Math.log(2);
        for (final boolean early : new boolean[]{true, false}) {
            final MeanFieldSolution s = solve("A -> 0 ; 1\n0 -> B ; 0\ninit A = 8\nevent note: A < 4 ; B = A, A = 8 ; delay = 1.5, early = " + (early ? 1 : 0),
                2.5, 1);
            assertEquals(crossing + 1.5, s.occurrences().get(0).time(), 1e-9);
            assertEquals(early ? 4 : 4 * Math.exp(-1.5), s.value(1, 1), 1e-8);
            assertEquals(8 * Math.exp(-(2.5 - crossing - 1.5)), s.value(1, 0), 1e-7);
        }
    }

    /** A delayed event that is not persistent is called off when its trigger turns false again. */
    @Test
    void calledOff() {
        final String text = "0 -> A ; 1\nevent reset: time > 1 and time < 2 ; A = 100 ; delay = 3, persistent = ";
        assertEquals(6, solve(text + "0", 6, 1).value(1, 0), 1e-9);
        assertEquals(102, solve(text + "1", 6, 1).value(1, 0), 1e-8);
    }

    /** Of two events at one time that of higher priority goes first; the other sees what it set where its values are computed late. */
    @Test
    void priorities() {
        final String text = "A -> 0 ; 0\ninit A = 1\nevent add: time >= 1 ; A = A + 1 ; priority = %s\nevent double: time >= 1 ; A = 2*A ; priority = %s";
        assertEquals(2, solve(String.format(text, "2", "1"), 2, 1).value(1, 0), 1e-12);
        // values are those of the trigger's moment unless they are computed when set
        final String late = text.replace("priority = %s", "priority = %s, early = 0");
        assertEquals(4, solve(String.format(late, "2", "1"), 2, 1).value(1, 0), 1e-12);
        assertEquals(3, solve(String.format(late, "1", "2"), 2, 1).value(1, 0), 1e-12);
    }

    /** A trigger that is true at the start acts there only where it counts as false before. */
    @Test
    void initialTriggers() {
        final String text = "A -> 0 ; 1\ninit A = 5\nevent start: A > 1 ; A = 50 ; initially = ";
        assertEquals(50, solve(text + "0", 1, 1).value(0, 0));
        assertEquals(5, solve(text + "1", 1, 1).value(0, 0));
        assertEquals(50 * Math.exp(-1), solve(text + "0", 1, 1).value(1, 0), 1e-7);
    }

    /** Events change rate constants, and what follows from them. */
    @Test
    void parametersAreSet() {
        final MeanFieldSolution s = solve("k = 1\nhalf = k/2\nA -> 0 ; half\ninit A = 10\nevent slower: time >= 2 ; k = 0.2", 5, 5);
        assertEquals(10 * Math.exp(-1), s.value(2, 0), 1e-7);
        assertEquals(10 * Math.exp(-1 - .3), s.value(5, 0), 1e-7);
    }

    /** A short pulse of truth within a long step is not overlooked where it is a matter of time. */
    @Test
    void shortPulse() {
        final MeanFieldSolution s = solve("A -> 0 ; 0\ninit A = 1\nevent pulse: time >= 500 and time < 500.001 ; A = A + 1", 1000, 2);
        assertEquals(2, s.value(2, 0), 1e-12);
        assertEquals(List.of(500.0), times(s));
    }

    /** Two thresholds turn a source on and off: the times of all switchings are logarithms. */
    @Test
    void thermostat() {
        final MeanFieldSolution s = solve("on = 1\n0 -> A ; [10*on]\nA -> 0 ; 1\nevent off: A >= 8 ; on = 0\nevent back: A <= 4 ; on = 1", 30, 10);
        double time = Math.log(10 / 2.0);
        for (int i = 0; i < s.occurrences().size(); i++) {
            assertEquals(i % 2 == 0 ? "off" : "back", s.occurrences().get(i).event());
            assertEquals(time, s.occurrences().get(i).time(), 1e-7);
            time += i % 2 == 0 ? Math.log(2) : Math.log(6 / 2.0);
        }
        assertTrue(s.occurrences().size() > 25);
    }

    @Test
    void endlessAndInvalidEventsAreNamed() {
        assertTrue(assertThrows(OdeException.class,
            () -> solve("A -> 0 ; 1\ninit A = 1\nevent x: A < 0.5 ; A = 1/(A - A)", 3, 1)).getMessage().contains("Event x sets A"));
        assertTrue(assertThrows(OdeException.class,
            () -> solve("A -> 0 ; 1\ninit A = 1\nevent up: A < 2 ; A = 3 ; initially = 0\nevent down: A > 2 ; A = 1 ; initially = 0", 3, 1)).getMessage().contains("10000"));
        final String message = assertThrows(OdeException.class,
            () -> solve("root: A -> 0 ; [sqrt(A - 4) + 1]\ninit A = 10", 8, 1)).getMessage();
        assertTrue(message.contains("reaction root is NaN") && message.contains("time"), message);
    }
}
