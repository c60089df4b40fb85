/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SplittableRandom;
import org.dissipa.network.text.CrnText;
import org.junit.jupiter.api.Test;

/** General laws agree with mass action where they say the same, and say clearly when they cannot be evaluated. */
class RateLawTest {
    private static final String REACTIONS = """
        k = 0.3
        volume = 2.5
        species A, B, C
        observable total = A + 2*B
        A + 2 B -> C ; k
        A + 2 B -> C ; [k*A*B*(B - 1)/volume^2]
        C -> A ; [k*total/(1 + C)]
        """;

    @Test
    void massActionWrittenOutIsMassAction() {
        final ReactionNetwork network = CrnText.read(REACTIONS);
        final SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 100; i++) {
            final long[] counts = {random.nextInt(4), random.nextInt(4), random.nextInt(4)};
            final double a = network.channels().get(0).law().propensity(counts, network.volume());
            assertEquals(a, network.channels().get(1).law().propensity(counts, network.volume()), 1e-14 * a);
        }
        assertArrayEquals(new int[]{0, 1}, network.channels().get(1).law().dependencies());
    }

    @Test
    void observablesAreReadThrough() {
        final RateLaw law = CrnText.read(REACTIONS).channels().get(2).law();
        assertArrayEquals(new int[]{0, 1, 2}, law.dependencies());
        assertEquals(0.3 * (5 + 2 * 7) / (1 + 3), law.propensity(new long[]{5, 7, 3}, 2.5), 1e-15);
        assertEquals(0, law.propensity(new long[]{5, 7, 0}, 2.5));
        assertEquals("[k*total/(1 + C)]", law.toText(null));
    }

    @Test
    void gradientsAgreeWithDifferenceQuotients() {
        final ReactionNetwork network = CrnText.read(REACTIONS);
        final double[] amounts = {1.5, 2.5, 0.5};
        for (final Channel channel : network.channels()) {
            final int[] dependencies = channel.law().dependencies();
            final double[] gradient = new double[dependencies.length];
            channel.law().gradient().at(amounts, network.volume(), gradient);
            for (int i = 0; i < dependencies.length; i++) {
                final double[] more = amounts.clone();
                final double[] less = amounts.clone();
                more[dependencies[i]] += 1e-5;
                less[dependencies[i]] -= 1e-5;
                assertEquals((channel.law().meanField(more, 2.5) - channel.law().meanField(less, 2.5)) / 2e-5, gradient[i], 1e-8);
            }
        }
    }

    @Test
    void negativeAndInfinitePropensitiesAreRefused() {
        final RateLaw law = CrnText.read("A -> 0 ; [3 - A]").channels().get(0).law();
        assertEquals("The rate law 3 - A is -2.0 at A = 5; a propensity must be a finite number that is not negative. Correct the law or "
            + "its parameters.", assertThrows(NetworkException.class, () -> law.propensity(new long[]{5}, 1)).getMessage());
        final RateLaw pole = CrnText.read("A -> 0 ; [1/(A - 2)]").channels().get(0).law();
        assertThrows(NetworkException.class, () -> pole.propensity(new long[]{2}, 1));
        final RateLaw nan = CrnText.read("A -> 0 ; [ln(A - 2)]").channels().get(0).law();
        assertThrows(NetworkException.class, () -> nan.propensity(new long[]{1}, 1));
    }
}
