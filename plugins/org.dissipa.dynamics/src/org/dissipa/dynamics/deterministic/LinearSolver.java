/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.deterministic;

import org.dissipa.network.Monitor;

/** Solves (s I − J) y = b for the Jacobian J of an equation, factored once and solved often. */
interface LinearSolver {
    /** Variables from which sparse elimination pays. */
    int SPARSE_FROM = 30;

    /** A solver for an equation: sparse where the equation tells its sparse Jacobian and has many variables. */
    static LinearSolver of(final DifferentialEquation equation, final Monitor monitor) {
        return equation instanceof SparseEquation sparse && sparse.dimension() >= SPARSE_FROM ? new SparseSolver(sparse, monitor)
            : new DenseSolver(equation);
    }

    /** Takes the Jacobian at x. */
    void evaluate(double[] x);

    /** The largest entry of the Jacobian taken, by size. */
    double largest();

    /** Factors s I − J; false where a pivot is too small. */
    boolean factor(double s);

    /** Solves in place. */
    void solve(double[] b);
}
