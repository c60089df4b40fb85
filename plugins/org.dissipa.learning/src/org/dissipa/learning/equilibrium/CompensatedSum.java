/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.equilibrium;

/** A sum whose rounding error does not grow with the number of terms (Neumaier's variant of Kahan's summation, doi:10.1002/zamm.19740540106). */
final class CompensatedSum {
    private double m_sum;
    private double m_lost;

    void add(final double term) {
        final double sum = m_sum + term;
        m_lost += Math.abs(m_sum) >= Math.abs(term) ? m_sum - sum + term : term - sum + m_sum;
        m_sum = sum;
    }

    double value() {
        return m_sum + m_lost;
    }
}
