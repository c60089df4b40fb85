/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.network.Channel;
import org.dissipa.network.ReactionNetwork;
import org.junit.jupiter.api.Test;

/** The compiled form says the same as the network it was made from. */
class CompiledNetworkTest {
    private static final ReactionNetwork EVERY_ORDER = Models.inVolume(1.7, "A=5 B=4 C=3 F!=2",
        "0 -> A ; 2", "A -> B ; 3", "A + B -> C ; 0.5", "2 A -> C ; 0.25", "3 A -> B ; 0.125", "A + B + C -> F ; 1",
        "2 B + C -> 2 B ; 2", "F + A -> F + 2 B ; 1", "A -> A ; 4");

    @Test
    void propensitiesEqualTheLaws() {
        final CompiledNetwork compiled = CompiledNetwork.of(EVERY_ORDER);
        final RandomStream random = RandomStream.of(1, 1);
        for (int trial = 0; trial < 200; trial++) {
            final long[] counts = {random.nextInt(5), random.nextInt(5), random.nextInt(5), 2};
            final double[] x = compiled.newState(counts);
            for (final Channel channel : EVERY_ORDER.channels()) {
                final double exact = channel.law().propensity(counts, EVERY_ORDER.volume());
                assertEquals(exact, compiled.propensity(channel.index(), x, counts), 1e-14 * exact, channel.name());
            }
        }
    }

    @Test
    void changesEqualTheNetworks() {
        final CompiledNetwork compiled = CompiledNetwork.of(EVERY_ORDER);
        for (final Channel channel : EVERY_ORDER.channels()) {
            final int[] change = new int[EVERY_ORDER.species().size()];
            final Changes changes = compiled.changes();
            for (int i = changes.start()[channel.index()]; i < changes.start()[channel.index() + 1]; i++) {
                change[changes.species()[i]] += changes.amount()[i];
            }
            assertArrayEquals(EVERY_ORDER.change(channel), change, channel.name());
        }
    }

    /** Channel r touches channel q exactly where some state's propensity of q differs after r. */
    @Test
    void dependentsAreThoseWhosePropensityCanChange() {
        final CompiledNetwork compiled = CompiledNetwork.of(EVERY_ORDER);
        for (final Channel r : EVERY_ORDER.channels()) {
            final int[] change = EVERY_ORDER.change(r);
            final int[] expected = EVERY_ORDER.channels().stream()
                .filter(q -> Arrays.stream(q.law().dependencies()).anyMatch(s -> change[s] != 0))
                .mapToInt(Channel::index).toArray();
            assertArrayEquals(expected, compiled.dependents().list(r.index()), r.name());
        }
    }

    @Test
    void readersAreInverseOfDependencies() {
        assertArrayEquals(new int[]{1, 2, 3, 4, 5, 7, 8}, CompiledNetwork.of(EVERY_ORDER).readers().list(0));
        assertArrayEquals(new int[]{7}, CompiledNetwork.of(EVERY_ORDER).readers().list(3));
    }
}
