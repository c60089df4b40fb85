/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

/**
 * The undirected graph of a rate matrix: states are neighbours where a rate joins them in either direction.
 *
 * @param start first neighbour of a state in {@code to}; one entry more than states
 * @param to    neighbours, each once, none its own
 */
record StateGraph(int[] start, int[] to) {

    /** The graph of a rate matrix and its transpose. */
    static StateGraph of(final RateMatrix rows, final RateMatrix columns) {
        final int n = rows.size();
        final int[] start = new int[n + 1];
        final int[] seen = new int[n];
        final int[] to = new int[rows.to.length + columns.to.length];
        int size = 0;
        for (int i = 0; i < n; i++) {
            seen[i] = i + 1;
            for (final RateMatrix side : new RateMatrix[]{rows, columns}) {
                for (int e = side.start[i]; e < side.start[i + 1]; e++) {
                    final int j = side.to[e];
                    if (seen[j] != i + 1) {
                        seen[j] = i + 1;
                        to[size++] = j;
                    }
                }
            }
            start[i + 1] = size;
        }
        return new StateGraph(start, java.util.Arrays.copyOf(to, size));
    }

    int size() {
        return start.length - 1;
    }
}
