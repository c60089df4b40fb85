/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Lanes against the streams they stand for. No statistics: {@link RandomStream} has its own tests. */
class RandomStreamsTest {
    private static final int LANES = 37;

    @Test
    void everyLaneGivesTheNumbersOfItsStream() {
        final RandomStreams lanes = RandomStreams.of(LANES);
        final RandomStream[] streams = new RandomStream[LANES];
        for (int i = 0; i < LANES; i++) {
            streams[i] = RandomStream.of(42, i);
            lanes.start(i, streams[i]);
        }
        final double[] values = new double[LANES];
        double largest = 0;
        for (int k = 0; k < 20_000; k++) {
            lanes.nextExponentials(values, LANES);
            for (int i = 0; i < LANES; i++) {
                assertEquals(streams[i].nextExponential(), values[i], 0);
                largest = Math.max(largest, values[i]);
            }
            lanes.nextDoubles(values, LANES);
            for (int i = 0; i < LANES; i++) {
                assertEquals(streams[i].nextDouble(), values[i], 0);
            }
        }
        assertTrue(largest > 8, "the tail was drawn from");
    }

    @Test
    void lanesBeyondThoseAskedForStandStillAndCopiesGoOn() {
        final RandomStreams lanes = RandomStreams.of(3);
        for (int i = 0; i < 3; i++) {
            lanes.start(i, RandomStream.of(7, i));
        }
        final double[] values = new double[3];
        lanes.nextDoubles(values, 2);
        lanes.copy(2, 0);
        lanes.nextDoubles(values, 3);
        final RandomStream second = RandomStream.of(7, 1);
        second.nextDouble();
        assertEquals(RandomStream.of(7, 2).nextDouble(), values[0], 0);
        assertEquals(second.nextDouble(), values[1], 0);
        assertEquals(RandomStream.of(7, 2).nextDouble(), values[2], 0);
    }
}
