/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.bounds;

import java.util.Arrays;
import java.util.List;

import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * Compares the entropy production of a realised state with declared alternatives (other steady states, other partitions, other parameters): saturation σ/max σ, rank, and the minimum as
 * well.
 *
 * <p>A heuristic ("maximum entropy production"), not a theorem: the answer depends wholly on which constraints define the alternatives. Two parallel conductors at fixed total current split it so as to
 * dissipate least.
 *
 * @param realised   entropy production of the realised state
 * @param saturation realised over the largest of all, the realised among them
 * @param fromLeast  realised over the least of all, at least 1; NaN where the least is 0
 * @param rank       1 for the largest; states that dissipate as much share the better rank
 * @param n          number of states compared, the realised among them
 */
public record EntropyComparison(double realised, double saturation, double fromLeast, int rank, int n) {

    /**
     * The comparison.
     *
     * @param realised     entropy production of the realised state, finite and not negative
     * @param alternatives those of the alternatives, at least one
     */
    public static EntropyComparison of(final double realised, final List<Double> alternatives) {
        if (alternatives.isEmpty()) {
            throw new ThermodynamicsException("There is no alternative to compare the state with; declare at least one.");
        }
        final double[] all = new double[alternatives.size() + 1];
        all[0] = realised;
        for (int i = 1; i < all.length; i++) {
            all[i] = alternatives.get(i - 1);
        }
        for (final double s : all) {
            if (!(s >= 0) || Double.isInfinite(s)) {
                throw new ThermodynamicsException("An entropy production is " + s
                    + "; to be compared it must be finite and not negative.");
            }
        }
        final double largest = Arrays.stream(all).max().orElseThrow();
        final double least = Arrays.stream(all).min().orElseThrow();
        final int rank = 1 + (int)Arrays.stream(all).filter(s -> s > realised).count();
        return new EntropyComparison(realised, largest == 0 ? 1 : realised / largest,
            least == 0 ? Double.NaN : realised / least, rank, all.length);
    }
}
