/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dissipa.dynamics.ChiSquare;
import org.dissipa.dynamics.random.RandomStream;
import org.junit.jupiter.api.Test;

/** Candidates are drawn at rates that bound what was asked for, whatever was moved before. */
class BoundGroupsTest {
    private static final int CHANNELS = 60;

    /**
     * After many moves over twelve orders of magnitude: each channel is drawn in proportion to its group's edge, and the edge is
     * between the bound and twice the bound. Chi-square, false-alarm rate 10^-5 for each of ten rounds.
     */
    @Test
    void channelsAreDrawnAtTheirEdges() {
        final RandomStream random = RandomStream.of(5, 0);
        final BoundGroups groups = new BoundGroups(CHANNELS);
        groups.clear(1e-3);
        final double[] bounds = new double[CHANNELS];
        for (int round = 0; round < 10; round++) {
            for (int i = 0; i < 1000; i++) {
                final int r = random.nextInt(CHANNELS);
                bounds[r] = random.nextInt(4) == 0 ? 0 : Math.pow(10, 4 * random.nextDouble() + round / 2.0 - 4);
                groups.place(r, bounds[r]);
            }
            if (round % 3 > 0) {
                groups.sort();
            }
            check(groups, bounds, random);
        }
    }

    private static void check(final BoundGroups groups, final double[] bounds, final RandomStream random) {
        final int draws = 400_000;
        final long[] drawn = new long[CHANNELS];
        final double[] edge = new double[CHANNELS];
        for (int i = 0; i < draws; i++) {
            final int group = groups.groupAt(groups.position(random.nextLong()));
            final int channel = groups.member(group, random.nextInt(groups.size(group)));
            drawn[channel]++;
            edge[channel] = groups.edge(group);
        }
        double total = 0;
        for (int r = 0; r < CHANNELS; r++) {
            if (drawn[r] > 0) {
                assertTrue(edge[r] >= bounds[r] && edge[r] <= 2 * bounds[r], edge[r] + " bounds " + bounds[r]);
            }
            total += edge[r];
        }
        assertEquals(total, groups.total(), 1e-3 * total, "channels not drawn have small edges");
        final double[] expected = new double[CHANNELS];
        for (int r = 0; r < CHANNELS; r++) {
            expected[r] = draws * edge[r] / groups.total();
        }
        ChiSquare.check("channels drawn", expected, drawn, 1e-5);
    }

    @Test
    void totalIsZeroExactlyWhenAllAreTakenOut() {
        final RandomStream random = RandomStream.of(6, 0);
        final BoundGroups groups = new BoundGroups(CHANNELS);
        groups.clear(1);
        for (int i = 0; i < 100_000; i++) {
            groups.place(random.nextInt(CHANNELS), Math.exp(20 * random.nextDouble() - 10));
        }
        for (int r = 0; r < CHANNELS; r++) {
            groups.place(r, 0);
        }
        assertEquals(0.0, groups.total());
    }

    /** Bounds far below the largest keep a positive edge, so that they are never lost; bounds far above make room. */
    @Test
    void rangeFollowsTheBounds() {
        final BoundGroups groups = new BoundGroups(3);
        groups.clear(1);
        groups.place(0, 1e-300);
        assertTrue(groups.total() > 0);
        groups.place(1, 1e200);
        assertTrue(groups.total() >= 1e200 && groups.total() < 1.3e200);
        groups.place(1, 0);
        assertTrue(groups.low());
        groups.clear(1e-300);
        groups.place(0, 1e-300);
        assertTrue(groups.total() >= 1e-300 && groups.total() < 1.3e-300);
    }
}
