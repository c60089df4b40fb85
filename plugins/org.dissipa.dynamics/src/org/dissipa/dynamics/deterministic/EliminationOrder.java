/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.deterministic;

import java.util.BitSet;

import org.dissipa.network.Monitor;

/**
 * The order in which the variables of a sparse system are eliminated, each time the one with fewest neighbours, and what fills in. For systems of up to some ten thousand variables.
 *
 * @param order    variables in order
 * @param place    place of each variable in the order
 * @param later    for each place, the later places it is coupled to when its turn comes, ascending
 */
record EliminationOrder(int[] order, int[] place, int[][] later) {

    /** The order for a square matrix in compressed rows; structure is taken as symmetric. */
    static EliminationOrder of(final int[] start, final int[] column, final Monitor monitor) {
        final int n = start.length - 1;
        final BitSet[] neighbours = new BitSet[n];
        for (int i = 0; i < n; i++) {
            neighbours[i] = new BitSet(n);
        }
        for (int i = 0; i < n; i++) {
            for (int e = start[i]; e < start[i + 1]; e++) {
                if (column[e] != i) {
                    neighbours[i].set(column[e]);
                    neighbours[column[e]].set(i);
                }
            }
        }
        final int[] order = new int[n];
        final int[] place = new int[n];
        final int[][] later = new int[n][];
        final int[] degree = new int[n];
        for (int i = 0; i < n; i++) {
            degree[i] = neighbours[i].cardinality();
        }
        for (int k = 0; k < n; k++) {
            monitor.check();
            final int i = least(degree);
            order[k] = i;
            place[i] = k;
            degree[i] = Integer.MAX_VALUE;
            later[k] = neighbours[i].stream().toArray();
            for (final int j : later[k]) {
                neighbours[j].or(neighbours[i]);
                neighbours[j].clear(i);
                neighbours[j].clear(j);
                degree[j] = neighbours[j].cardinality();
            }
            neighbours[i] = null;
        }
        for (int k = 0; k < n; k++) {
            for (int m = 0; m < later[k].length; m++) {
                later[k][m] = place[later[k][m]];
            }
            java.util.Arrays.sort(later[k]);
        }
        return new EliminationOrder(order, place, later);
    }

    private static int least(final int[] degree) {
        int best = 0;
        for (int i = 1; i < degree.length; i++) {
            best = degree[i] < degree[best] ? i : best;
        }
        return best;
    }

    /** Multiplications of an elimination. */
    double work() {
        double work = 0;
        for (final int[] row : later) {
            work += (double)row.length * row.length;
        }
        return work;
    }
}
