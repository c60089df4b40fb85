/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Which channels read which species, for the reference loop. */
final class Dependencies {
    private final List<List<Integer>> m_readers = new ArrayList<>();

    Dependencies(final int species, final int[][] factors) {
        for (int s = 0; s < species; s++) {
            m_readers.add(new ArrayList<>());
        }
        for (int r = 0; r < factors.length; r++) {
            for (final int s : IntStream.of(factors[r]).distinct().toArray()) {
                m_readers.get(s).add(r);
            }
        }
    }

    /** For each list of species, all their readers. */
    int[][] of(final int[][] changed) {
        final int[][] lists = new int[changed.length][];
        for (int r = 0; r < changed.length; r++) {
            lists[r] = IntStream.of(changed[r]).flatMap(s -> m_readers.get(s).stream().mapToInt(Integer::intValue)).distinct().toArray();
        }
        return lists;
    }
}
