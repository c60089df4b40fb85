/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.equilibrium;

import org.apache.commons.math3.special.Gamma;

/** ln n!, from a table for small n. */
final class LogFactorial {
    private static final double[] TABLE = table();

    private LogFactorial() {
    }

    static double of(final long n) {
        return n < TABLE.length ? TABLE[(int)n] : Gamma.logGamma(n + 1.0);
    }

    private static double[] table() {
        final double[] table = new double[2048];
        final CompensatedSum sum = new CompensatedSum();
        for (int n = 1; n < table.length; n++) {
            sum.add(Math.log(n));
            table[n] = sum.value();
        }
        return table;
    }
}
