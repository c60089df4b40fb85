/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.powerlaw;

/**
 * Greatest difference between the empirical and the fitted law on a tail, exactly, on both sides of each step, but without visiting all numbers: where
 * the two cannot differ by more than what was found already, between two visited numbers, those between are left out.
 */
final class KolmogorovDistance {
    private final TailSample m_sample;
    private final PowerLaw m_law;
    private final int m_start;
    private double m_largest;
    private final double m_enough;

    private KolmogorovDistance(final TailSample sample, final PowerLaw law, final int start, final double enough) {
        m_sample = sample;
        m_law = law;
        m_start = start;
        m_enough = enough;
    }

    /** The distance; any value not below {@code enough} where it is at least that. */
    static double of(final TailSample sample, final PowerLaw law, final int start, final double enough) {
        final KolmogorovDistance distance = new KolmogorovDistance(sample, law, start, enough);
        final int last = sample.distinct() - 1;
        distance.search(start, distance.visit(start), last, distance.visit(last));
        return distance.m_largest;
    }

    private double empirical(final int index) {
        return (double)m_sample.tailCount(index) / m_sample.tailCount(m_start);
    }

    /** P(X ≥ x) of the fitted law at a number; notes the differences there. */
    private double visit(final int index) {
        final double x = m_sample.value(index);
        final double at = m_law.ccdf(x);
        final double beyond = m_sample.support() == Support.DISCRETE ? m_law.ccdf(x + 1) : at;
        m_largest = Math.max(m_largest, Math.max(Math.abs(empirical(index) - at), Math.abs(empirical(index + 1) - beyond)));
        return at;
    }

    /** Both laws fall between two numbers, which bounds their difference in between. */
    private void search(final int low, final double fitLow, final int high, final double fitHigh) {
        if (high - low < 2 || m_largest >= m_enough
            || Math.max(empirical(low + 1) - fitHigh, fitLow - empirical(high)) <= m_largest) {
            return;
        }
        final int middle = (low + high) >>> 1;
        final double fit = visit(middle);
        search(low, fitLow, middle, fit);
        search(middle, fit, high, fitHigh);
    }
}
