/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.network.Monitor;
import org.junit.jupiter.api.Test;

/** First passage times in closed form. */
class FirstPassageTest {

    /** n independent decays: mean Σ 1/k, variance Σ 1/k², survival 1 − (1 − e^{−t})^n. */
    @Test
    void extinctionOfIndependentMolecules() {
        final int n = 12;
        final List<Transition> table = new ArrayList<>();
        double mean = 0;
        double variance = 0;
        for (int k = n; k > 0; k--) {
            table.add(Transition.of("" + k, "" + (k - 1), k));
            mean += 1.0 / k;
            variance += 1.0 / (k * k);
        }
        final FirstPassage passage = FirstPassage.of(Generator.of(table), 0, i -> i == n, Monitor.NONE);
        assertEquals(mean, passage.mean(), 1e-13);
        assertEquals(variance, passage.variance(), 1e-12);
        assertEquals(mean - 1.0 / n, passage.meanFromAll()[1], 1e-13);
        assertEquals(0, passage.meanFromAll()[n]);
        for (final double t : new double[]{0, .1, 1, 4}) {
            assertEquals(1 - Math.pow(1 - Math.exp(-t), n), passage.survival(t, 1e-15, Monitor.NONE), 1e-13);
        }
    }

    /** Escape over a barrier takes 1e12 and more: exact by the double sum of detailed balance. */
    @Test
    void rareEscape() {
        final int n = 40;
        final double[] up = new double[n];
        final double[] down = new double[n + 1];
        final List<Transition> table = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            up[i] = .3;
            down[i + 1] = 1;
            table.add(Transition.of("" + i, "" + (i + 1), up[i]));
            table.add(Transition.of("" + (i + 1), "" + i, down[i + 1]));
        }
        double mean = 0;
        double inner = 0;
        for (int i = 0; i < n; i++) {
            inner = (inner * down[i] + 1) / up[i];
            mean += inner;
        }
        final FirstPassage passage = FirstPassage.of(Generator.of(table), 0, i -> i == n, Monitor.NONE);
        assertTrue(mean > 1e12);
        assertEquals(mean, passage.mean(), 1e-12 * mean);
        // such an escape is a Poisson event: standard deviation equals mean
        assertEquals(1, Math.sqrt(passage.variance()) / mean, 1e-6);
    }

    /** Gambler's ruin: from i of n with odds 2 to 1 the chance to win is (1 − 2^−i)/(1 − 2^−n). */
    @Test
    void gamblersRuin() {
        final int n = 10;
        final List<Transition> table = new ArrayList<>();
        for (int i = 1; i < n; i++) {
            table.add(Transition.of("" + i, "" + (i + 1), 2));
            table.add(Transition.of("" + i, "" + (i - 1), 1));
        }
        final Generator g = Generator.of(table);
        int won = -1;
        int lost = -1;
        int start = -1;
        for (int i = 0; i < g.states(); i++) {
            won = g.stateName(i).equals("10") ? i : won;
            lost = g.stateName(i).equals("0") ? i : lost;
            start = g.stateName(i).equals("3") ? i : start;
        }
        final int[] ends = {won, lost};
        final double[] split = FirstPassage.of(g, start, i -> i == ends[0] || i == ends[1], Monitor.NONE).splitting();
        final double expected = (1 - 1 / 8.0) / (1 - Math.pow(2, -n));
        assertEquals(expected, split[won], 1e-14);
        assertEquals(1 - expected, split[lost], 1e-14);
        final int home = start;
        assertTrue(assertThrows(MasterEquationException.class, () -> FirstPassage.of(g, home, i -> i == ends[0], Monitor.NONE))
            .getMessage().contains("cannot be reached any more"));
        assertThrows(MasterEquationException.class, () -> FirstPassage.of(g, home, i -> i == home, Monitor.NONE));
    }
}
