/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.avalanche;

import java.math.BigInteger;
import java.util.Optional;

import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * What is known exactly of the sandpile on L × L sites with open edges, Δ its toppling matrix (4 on the diagonal, −1 between neighbours, N = L²).
 *
 * <p>Mean topplings per grain at a uniform random site (1/N) Σ_ij (Δ⁻¹)_ij; number of recurrent configurations det Δ; one grain lost for each added.
 * With the eigenvalues 4 − 2 cos(πa/(L+1)) − 2 cos(πb/(L+1)) both are sums over modes. Cost: L². D. Dhar, Phys. Rev. Lett. 64, 1613 (1990),
 * doi:10.1103/PhysRevLett.64.1613.
 *
 * @param side            L
 * @param meanTopplings   mean topplings per grain
 * @param logRecurrent    ln det Δ
 * @param recurrentStates det Δ as an integer, for L up to 8
 */
public record SandpileTheory(int side, double meanTopplings, double logRecurrent, Optional<BigInteger> recurrentStates) {
    private static final int MOST_EXACT = 8;

    /** Theory of one size. */
    public static SandpileTheory of(final int side) {
        if (side < 1) {
            throw new ThermodynamicsException("A sandpile of side " + side + " was asked for; it must be at least 1.");
        }
        final double angle = Math.PI / (side + 1);
        double mean = 0;
        double log = 0;
        for (int a = 1; a <= side; a++) {
            for (int b = 1; b <= side; b++) {
                final double eigenvalue = 4 * square(Math.sin(a * angle / 2)) + 4 * square(Math.sin(b * angle / 2));
                log += Math.log(eigenvalue);
                if (a % 2 == 1 && b % 2 == 1) {
                    mean += square(2.0 / (side + 1) / Math.tan(a * angle / 2) / Math.tan(b * angle / 2)) / eigenvalue;
                }
            }
        }
        return new SandpileTheory(side, mean / side / side, log,
            side > MOST_EXACT ? Optional.empty() : Optional.of(determinant(side)));
    }

    private static double square(final double x) {
        return x * x;
    }

    /** det Δ by fraction-free elimination (Bareiss). */
    private static BigInteger determinant(final int side) {
        final int n = side * side;
        final BigInteger[][] m = new BigInteger[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                final int distance = Math.abs(i / side - j / side) + Math.abs(i % side - j % side);
                m[i][j] = BigInteger.valueOf(distance == 0 ? 4 : distance == 1 ? -1 : 0);
            }
        }
        BigInteger previous = BigInteger.ONE;
        for (int k = 0; k + 1 < n; k++) {
            for (int i = k + 1; i < n; i++) {
                for (int j = k + 1; j < n; j++) {
                    m[i][j] = m[i][j].multiply(m[k][k]).subtract(m[i][k].multiply(m[k][j])).divide(previous);
                }
            }
            previous = m[k][k];
        }
        return m[n - 1][n - 1];
    }
}
