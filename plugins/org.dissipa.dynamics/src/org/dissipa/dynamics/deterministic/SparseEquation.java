/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.deterministic;

/** A differential equation whose Jacobian has few entries that are not always 0, in compressed rows. */
public interface SparseEquation extends DifferentialEquation {

    /** Where the rows of the Jacobian's entries begin: n + 1 places; shared. */
    int[] jacobianStarts();

    /** Columns of the entries, ascending in each row; shared. */
    int[] jacobianColumns();

    /**
     * The entries of the Jacobian.
     *
     * @param x    n values; read only
     * @param into one value an entry, overwritten
     */
    void jacobian(double[] x, double[] into);

    @Override
    default void jacobian(final double[] x, final double[][] into) {
        final int[] start = jacobianStarts();
        final int[] column = jacobianColumns();
        final double[] values = new double[column.length];
        jacobian(x, values);
        for (int i = 0; i < into.length; i++) {
            java.util.Arrays.fill(into[i], 0);
            for (int e = start[i]; e < start[i + 1]; e++) {
                into[i][column[e]] = values[e];
            }
        }
    }
}
