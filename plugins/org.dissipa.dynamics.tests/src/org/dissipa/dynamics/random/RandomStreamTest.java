/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.dissipa.dynamics.ChiSquare;
import org.junit.jupiter.api.Test;

/** Random streams are uniform, exponential and independent. Seeds are fixed; each statistical test states its false-alarm rate. */
class RandomStreamTest {
    private static final double FALSE_ALARM = 1e-4;
    private static final int DRAWS = 2_000_000;

    @Test
    void sameSeedAndIndexGiveSameNumbers() {
        final RandomStream a = RandomStream.of(7, 3);
        final RandomStream b = RandomStream.of(7, 3);
        for (int i = 0; i < 100; i++) {
            assertEquals(a.nextLong(), b.nextLong());
        }
        assertNotEquals(RandomStream.of(7, 3).nextLong(), RandomStream.of(3, 7).nextLong());
    }

    @Test
    void neighbouringStreamsStartDifferently() {
        final Set<Long> first = new HashSet<>();
        for (int seed = -100; seed < 100; seed++) {
            for (int index = -100; index < 100; index++) {
                first.add(RandomStream.of(seed, index).nextLong());
            }
        }
        assertEquals(200 * 200, first.size(), "two of 40000 first draws agree by chance once in 10^10 runs");
    }

    /** First draws across stream indices, in 1000 cells: what an ensemble of short trajectories sees. */
    @Test
    void firstDrawsOfConsecutiveStreamsAreUniform() {
        final long[] cells = new long[1000];
        for (int index = 0; index < 1_000_000; index++) {
            cells[(int)(RandomStream.of(42, index).nextDouble() * cells.length)]++;
        }
        check("first draws", cells, 1000);
    }

    /** Joint law of the draws of neighbouring streams on a 32 x 32 grid. */
    @Test
    void neighbouringStreamsAreIndependent() {
        final long[] cells = new long[1024];
        final RandomStream a = RandomStream.of(1, 0);
        final RandomStream b = RandomStream.of(1, 1);
        final RandomStream c = RandomStream.of(2, 0);
        final long[] seeds = new long[1024];
        for (int i = 0; i < DRAWS; i++) {
            final int x = (int)(a.nextDouble() * 32);
            cells[32 * x + (int)(b.nextDouble() * 32)]++;
            seeds[32 * x + (int)(c.nextDouble() * 32)]++;
        }
        check("streams 0 and 1 of a seed", cells, DRAWS / 1024.0);
        check("stream 0 of two seeds", seeds, DRAWS / 1024.0);
    }

    @Test
    void uniformDrawsFillTheUnitInterval() {
        final RandomStream random = RandomStream.of(11, 0);
        final long[] cells = new long[500];
        for (int i = 0; i < DRAWS; i++) {
            final double u = random.nextDouble();
            assertTrue(u >= 0 && u < 1);
            cells[(int)(u * cells.length)]++;
            final double v = random.nextDoubleOpenZero();
            assertTrue(v > 0 && v <= 1);
        }
        check("uniform", cells, DRAWS / 500.0);
    }

    /** Every bit of the generator's output is fair: 64 tests at 10^-5 each. */
    @Test
    void bitsAreFair() {
        final RandomStream random = RandomStream.of(5, 5);
        final long[] ones = new long[64];
        for (int i = 0; i < DRAWS; i++) {
            final long bits = random.nextLong();
            for (int b = 0; b < 64; b++) {
                ones[b] += bits >>> b & 1;
            }
        }
        for (int b = 0; b < 64; b++) {
            ChiSquare.check("bit " + b, new double[]{DRAWS / 2.0, DRAWS / 2.0}, new long[]{ones[b], DRAWS - ones[b]}, 1e-5);
        }
    }

    /** Exponential draws in 400 equally probable cells, and in cells of the tail beyond the ziggurat's lowest layer. */
    @Test
    void exponentialDrawsFollowTheirLaw() {
        final RandomStream random = RandomStream.of(13, 0);
        final long[] cells = new long[400];
        final long[] tail = new long[4];
        final int draws = 10 * DRAWS;
        for (int i = 0; i < draws; i++) {
            final double x = random.nextExponential();
            assertTrue(x >= 0);
            cells[Math.min(399, (int)(-Math.expm1(-x) * 400))]++;
            tail[Math.max(0, Math.min(3, (int)(x - 6.7)))]++;
        }
        check("exponential", cells, draws / 400.0);
        final double[] expected = new double[4];
        for (int i = 0; i < 4; i++) {
            expected[i] = draws * ((i == 0 ? 1 : Math.exp(-6.7 - i)) - (i == 3 ? 0 : Math.exp(-7.7 - i)));
        }
        ChiSquare.check("exponential tail", expected, tail, FALSE_ALARM);
    }

    /** Moments n! of the exponential: each within 4.5 standard errors (false alarm 7 in 10^6 each). */
    @Test
    void exponentialMomentsAreFactorials() {
        final RandomStream random = RandomStream.of(17, 0);
        final double[] sum = new double[3];
        for (int i = 0; i < DRAWS; i++) {
            final double x = random.nextExponential();
            sum[0] += x;
            sum[1] += x * x;
            sum[2] += x * x * x;
        }
        final double[] moment = {1, 2, 6, 24, 120, 720};
        for (int k = 1; k <= 3; k++) {
            final double error = Math.sqrt((moment[2 * k - 1] - moment[k - 1] * moment[k - 1]) / DRAWS);
            assertEquals(moment[k - 1], sum[k - 1] / DRAWS, 4.5 * error, "moment " + k);
        }
    }

    @Test
    void zigguratLayersCloseAtTheTop() {
        assertEquals(0, ExponentialZiggurat.closingError(), 1e-14);
    }

    @Test
    void boundedIntegersAreUnbiased() {
        final RandomStream random = RandomStream.of(19, 0);
        for (final int bound : new int[]{1, 2, 3, 7, 100}) {
            final long[] cells = new long[bound + 1];
            for (int i = 0; i < DRAWS / 4; i++) {
                cells[random.nextInt(bound)]++;
            }
            assertEquals(0, cells[bound]);
            if (bound > 1) {
                check("bound " + bound, Arrays.copyOf(cells, bound), DRAWS / 4.0 / bound);
            }
        }
        // a bound where the biased shortcut would favour some numbers by a half: 3 * 2^30 in 3 cells
        final long[] thirds = new long[3];
        for (int i = 0; i < DRAWS / 4; i++) {
            thirds[random.nextInt(3 << 29) >>> 29]++;
        }
        check("bound 3 * 2^29", thirds, DRAWS / 12.0);
    }

    @Test
    void boundMustBePositive() {
        final var e = assertThrows(IllegalArgumentException.class, () -> RandomStream.of(1, 1).nextInt(0));
        assertEquals("Bound 0 is not positive; there is nothing to choose from.", e.getMessage());
    }

    private static void check(final String what, final long[] observed, final double expected) {
        final double[] all = new double[observed.length];
        Arrays.fill(all, expected);
        ChiSquare.check(what, all, observed, FALSE_ALARM);
    }
}
