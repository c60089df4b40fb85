/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.method;

import org.dissipa.dynamics.stochastic.CompiledNetwork;

/**
 * Intervals around the counts of all species within which bounds of propensities hold. Counts of 0 and 1 are held exactly, up to 25
 * within 3, larger ones within a tenth; species that a law other than mass action up to second order reads, exactly.
 *
 * <p>For each species one long holds how far its count may rise (upper half) and fall (lower half): adding a change's
 * {@link #step} keeps both, and a set sign bit of either half says that the count has left its interval.
 */
final class CountIntervals {
    /** The sign bits of both halves. */
    static final long LEFT = 0x8000_0000_8000_0000L;

    private static final double EXACT_TO = 1;
    private static final double NEAR_TO = 25;
    private static final double NEAR = 3;
    private static final double PART = 0.1;
    private static final double WIDEST = 1 << 30;

    /** Upper ends, laid out as {@link CompiledNetwork#newState} lays out states. */
    final double[] high;
    /** Room upwards and downwards; one more entry for changes that are none. */
    final long[] room;

    private final boolean[] m_tight;

    CountIntervals(final CompiledNetwork network) {
        final int n = network.species();
        high = network.newState(new long[n]);
        room = new long[n + 2];
        m_tight = new boolean[n];
        for (int s = 0; s < n; s++) {
            for (int i = network.readers().start()[s]; i < network.readers().start()[s + 1]; i++) {
                m_tight[s] |= !network.isSimple(network.readers().items()[i]);
            }
        }
    }

    /** What to add to {@link #room} when a count changes by {@code amount}. */
    static long step(final int amount) {
        return amount - ((long)amount << 32);
    }

    /** Lays the interval of a species anew around its count. */
    void renew(final int species, final double count) {
        final double up = m_tight[species] || count <= EXACT_TO ? 0
            : count < NEAR_TO ? NEAR : Math.min(WIDEST, Math.ceil(PART * count));
        final double down = Math.min(up, count - EXACT_TO);
        high[species] = count + up;
        room[species] = ((long)up << 32) + (long)(up == 0 ? 0 : down);
    }
}
