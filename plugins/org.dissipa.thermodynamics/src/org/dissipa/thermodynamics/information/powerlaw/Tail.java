/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.powerlaw;

import java.util.function.DoubleUnaryOperator;

/** The numbers of a sample that are at least x_min, with averages over them. */
final class Tail {
    private final TailSample m_sample;
    private final double m_xMin;
    private final int m_start;

    Tail(final TailSample sample, final double xMin) {
        m_sample = sample;
        m_xMin = xMin;
        m_start = sample.tailStart(xMin);
    }

    boolean discrete() {
        return m_sample.support() == Support.DISCRETE;
    }

    double xMin() {
        return m_xMin;
    }

    TailSample sample() {
        return m_sample;
    }

    int start() {
        return m_start;
    }

    long size() {
        return m_sample.tailCount(m_start);
    }

    double largest() {
        return m_sample.value(m_sample.distinct() - 1);
    }

    double mean(final DoubleUnaryOperator function) {
        double sum = 0;
        for (int i = m_start; i < m_sample.distinct(); i++) {
            sum += m_sample.count(i) * function.applyAsDouble(m_sample.value(i));
        }
        return sum / size();
    }

    /** Mean of ln(x/x_min). */
    double meanLog() {
        return m_sample.tailLogs(m_start) / size() - Math.log(m_xMin);
    }

    double logLikelihood(final TailLaw law) {
        return size() * mean(law::logDensity);
    }
}
