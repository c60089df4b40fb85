/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.deterministic;

/** An autonomous system of ordinary differential equations dx/dt = f(x). Not safe for use by several threads. */
public interface DifferentialEquation {

    /** Number of variables n. */
    int dimension();

    /**
     * The right side f(x).
     *
     * @param x    n values; read only
     * @param into n rates, overwritten
     */
    void rates(double[] x, double[] into);

    /**
     * The Jacobian df_i/dx_j.
     *
     * @param x    n values; read only
     * @param into n rows of n entries, overwritten
     */
    void jacobian(double[] x, double[][] into);

    /** What is wrong with f at x where it is not finite; empty where nothing more is known. */
    default java.util.Optional<String> fault(final double[] x) {
        return java.util.Optional.empty();
    }
}
