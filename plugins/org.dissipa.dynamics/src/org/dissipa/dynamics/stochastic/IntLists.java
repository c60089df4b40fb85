/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Lists of whole numbers, end to end in one array: list i is {@code items[start[i]]} to {@code items[start[i + 1] - 1]}.
 * The arrays are shared: read them, do not change them.
 *
 * @param start where each list starts; one longer than the number of lists
 * @param items the lists' entries
 */
public record IntLists(int[] start, int[] items) {

    /** Number of lists. */
    public int size() {
        return start.length - 1;
    }

    /** A copy of list i. */
    public int[] list(final int i) {
        return Arrays.copyOfRange(items, start[i], start[i + 1]);
    }

    /**
     * Turns lists round: list j of the result holds, ascending, every i whose list holds j.
     *
     * @param size   number of given lists
     * @param values one more than the largest entry
     * @param lists  the given lists, each without repeated entries
     */
    static IntLists inverse(final int size, final int values, final IntFunction<int[]> lists) {
        final int[] start = new int[values + 1];
        for (int i = 0; i < size; i++) {
            for (final int value : lists.apply(i)) {
                start[value + 1]++;
            }
        }
        for (int j = 0; j < values; j++) {
            start[j + 1] += start[j];
        }
        final int[] next = start.clone();
        final int[] items = new int[start[values]];
        for (int i = 0; i < size; i++) {
            for (final int value : lists.apply(i)) {
                items[next[value]++] = i;
            }
        }
        return new IntLists(start, items);
    }
}
