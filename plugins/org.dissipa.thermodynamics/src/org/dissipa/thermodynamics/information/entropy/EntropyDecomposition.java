/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.entropy;

import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * Entropies [nat] of two variables and how they split: H(Y) = H(Y|X) + I(X;Y), H(X,Y) = H(X) + H(Y|X) = H(Y) + H(X|Y).
 *
 * <p>T. M. Cover, J. A. Thomas, Elements of Information Theory, chapter 2, doi:10.1002/047174882X.
 *
 * @param first  H(X)
 * @param second H(Y)
 * @param joint  H(X,Y)
 */
public record EntropyDecomposition(double first, double second, double joint) {

    /** From counts n_xy in rows X and columns Y. */
    public static EntropyDecomposition of(final EntropyEstimator estimator, final long[][] counts) {
        if (counts.length == 0) {
            throw new ThermodynamicsException("The joint table has no rows; it needs at least one.");
        }
        final int columns = counts[0].length;
        final long[] first = new long[counts.length];
        final long[] second = new long[columns];
        final long[] joint = new long[counts.length * columns];
        for (int x = 0; x < counts.length; x++) {
            if (counts[x].length != columns) {
                throw new ThermodynamicsException("Row " + x + " of the joint table has " + counts[x].length
                    + " columns, row 0 has " + columns + "; all rows must have as many.");
            }
            for (int y = 0; y < columns; y++) {
                first[x] += counts[x][y];
                second[y] += counts[x][y];
                joint[x * columns + y] = counts[x][y];
            }
        }
        return new EntropyDecomposition(estimator.of(first).value(), estimator.of(second).value(),
            estimator.of(joint).value());
    }

    /** H(Y|X) = H(X,Y) − H(X). */
    public double secondGivenFirst() {
        return joint - first;
    }

    /** H(X|Y) = H(X,Y) − H(Y). */
    public double firstGivenSecond() {
        return joint - second;
    }

    /** I(X;Y) = H(X) + H(Y) − H(X,Y); an estimate of it may come out slightly negative. */
    public double mutualInformation() {
        return first + second - joint;
    }
}
