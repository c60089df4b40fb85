/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.clamping;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

import org.dissipa.learning.equilibrium.ReachabilityClass;

/**
 * Weights of the states of a class, added up by the counts of some species.
 *
 * @param counts     the counts that occur, ascending, one a species
 * @param logWeights ln of the summed weights
 * @param cellOf     cell of every state
 */
public record Projection(double[][] counts, double[] logWeights, int[] cellOf) {

    /**
     * Adds up the weights of a class.
     *
     * @param logWeight ln of every state's weight
     * @param species   indices of the species whose counts make a cell
     */
    public static Projection of(final ReachabilityClass states, final double[] logWeight, final int[] species) {
        final Map<long[], Integer> found = new TreeMap<>(Arrays::compare);
        final long[] counts = states.space().initial();
        final long[][] keys = new long[states.size()][];
        for (int s = 0; s < keys.length; s++) {
            states.space().counts(s, counts);
            final long[] key = Arrays.stream(species).mapToLong(i -> counts[i]).toArray();
            found.putIfAbsent(key, 0);
            keys[s] = key;
        }
        final double[][] cells = new double[found.size()][];
        int k = 0;
        for (final Map.Entry<long[], Integer> e : found.entrySet()) {
            e.setValue(k);
            cells[k++] = Arrays.stream(e.getKey()).asDoubleStream().toArray();
        }
        final int[] cellOf = new int[keys.length];
        for (int s = 0; s < keys.length; s++) {
            cellOf[s] = found.get(keys[s]);
        }
        return new Projection(cells, logSums(cellOf, logWeight, k), cellOf);
    }

    private static double[] logSums(final int[] cellOf, final double[] logWeight, final int cells) {
        final double[] largest = new double[cells];
        Arrays.fill(largest, Double.NEGATIVE_INFINITY);
        for (int s = 0; s < cellOf.length; s++) {
            largest[cellOf[s]] = Math.max(largest[cellOf[s]], logWeight[s]);
        }
        final double[] sum = new double[cells];
        for (int s = 0; s < cellOf.length; s++) {
            sum[cellOf[s]] += Math.exp(logWeight[s] - largest[cellOf[s]]);
        }
        for (int k = 0; k < cells; k++) {
            sum[k] = largest[k] + Math.log(sum[k]);
        }
        return sum;
    }
}
