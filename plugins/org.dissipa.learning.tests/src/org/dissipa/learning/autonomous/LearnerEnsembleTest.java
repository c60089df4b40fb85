/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.dissipa.learning.LearningException;
import org.dissipa.network.Monitor;
import org.junit.jupiter.api.Test;

/** Runs side by side are the single runs of their seeds, whatever the number of threads; cancelling reaches them. */
class LearnerEnsembleTest {
    private static final EnsembleSettings SHORT = XorLearner.R2.settings(11).until(2);

    @Test
    void runsAreThoseOfTheirSeeds() {
        final List<AutonomousRun> one = LearnerEnsemble.of(XorLearner.R2.learner(), SHORT, 5, 3, 1, Monitor.NONE);
        final List<AutonomousRun> many = LearnerEnsemble.of(XorLearner.R2.learner(), SHORT, 5, 3, 3, Monitor.NONE);
        for (int r = 0; r < 3; r++) {
            assertEquals(11 + r, many.get(r).settings().seed());
            assertArrayEquals(one.get(r).learned(), many.get(r).learned());
            assertArrayEquals(XorLearner.R2.learner().run(SHORT.withSeed(11 + r), 5, Monitor.NONE).learned(), many.get(r).learned());
        }
        final LearnerEnsemble.Mean mean = LearnerEnsemble.mean(one, run -> run.settings().seed());
        assertEquals(12, mean.value());
        assertEquals(1, mean.sd());
        assertEquals(1 / Math.sqrt(3), mean.error(), 1e-15);
    }

    @Test
    void cancelStopsAllRunsWithinASecond() {
        final long begin = System.nanoTime();
        final Monitor cancelled = new Monitor() {
            @Override
            public void progress(final double fraction, final String message) {
                // nobody watches
            }

            @Override
            public boolean cancelled() {
                return System.nanoTime() - begin > 300_000_000L;
            }
        };
        assertThrows(Monitor.CancelledException.class,
            () -> LearnerEnsemble.of(XorLearner.R2.learner(), SHORT.until(1e6), 5, 2, 2, cancelled));
        assertTrue(System.nanoTime() - begin < 10_000_000_000L, "a busy machine gets ten seconds");
        assertThrows(LearningException.class, () -> LearnerEnsemble.of(XorLearner.R2.learner(), SHORT, 5, 0, 1, Monitor.NONE));
    }
}
