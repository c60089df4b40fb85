/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

/** A solved irreducible class: its stationary vector and the means to solve the two singular systems of its generator. */
interface Reduction {

    /** The stationary probabilities, adding up to 1. */
    double[] stationary();

    /** r with W r = b and Σr = 0, where Σb = 0; W is the generator in columns (ṗ = W p). */
    double[] solve(double[] b);

    /** r with W r = b but for the state kept last, where r = 0. */
    double[] solveGrounded(double[] b);

    /** u with Wᵀu = c − (π·c) and π·u = 0. */
    double[] solveAdjoint(double[] c);

    /** Name of the method. */
    String method();
}
