/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.occupancy;

/**
 * Maximum likelihood of occurrences k_i in n_i trials with probability p(a + b E_i), by Fisher scoring (iteratively reweighted least squares)
 * with halved steps.
 *
 * <p>With {@code firth} the likelihood is multiplied by the root of the information's determinant (Jeffreys prior), which keeps the estimate
 * finite for separated data; for the logit link only. Energies are centred and scaled within. Cost: one pass over the levels a step.
 *
 * <p>D. Firth, Biometrika 80, 27 (1993), doi:10.1093/biomet/80.1.27; G. Heinze, M. Schemper, Stat. Med. 21, 2409 (2002),
 * doi:10.1002/sim.1047.
 */
final class BinomialRegression {
    private static final int STEPS = 200;

    private final OccupancyTable m_table;
    private final Link m_link;
    private final boolean m_firth;
    private final double m_centre;
    private final double m_scale;
    /** Value and slope in the scaled energy. */
    private double m_value;
    private double m_slope;
    private double m_i00;
    private double m_i01;
    private double m_i11;
    private double m_logLikelihood;

    private BinomialRegression(final OccupancyTable table, final Link link, final boolean firth) {
        m_table = table;
        m_link = link;
        m_firth = firth;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < table.levels(); i++) {
            sum += table.trials(i) * table.energy(i);
        }
        m_centre = sum / table.totalTrials();
        for (int i = 0; i < table.levels(); i++) {
            final double d = table.energy(i) - m_centre;
            squares += table.trials(i) * d * d;
        }
        m_scale = squares > 0 ? Math.sqrt(squares / table.totalTrials()) : 1;
    }

    static BinomialRegression fit(final OccupancyTable table, final Link link, final boolean firth) {
        final BinomialRegression regression = new BinomialRegression(table, link, firth);
        final double start = (table.totalOccurrences() + 0.5) / (table.totalTrials() + 1);
        regression.m_value = Math.log(start / (1 - start));
        regression.climb();
        return regression;
    }

    private void climb() {
        double height = inform(m_value, m_slope);
        for (int step = 0; step < STEPS; step++) {
            final double[] score = score();
            final double det = m_i00 * m_i11 - m_i01 * m_i01;
            final double value = m_value;
            final double slope = m_slope;
            double dv = (m_i11 * score[0] - m_i01 * score[1]) / det;
            double ds = (m_i00 * score[1] - m_i01 * score[0]) / det;
            if (!(det > 0) || !Double.isFinite(dv) || !Double.isFinite(ds)) {
                break;
            }
            final double cap = Math.max(1, Math.max(Math.abs(dv), Math.abs(ds)) / 5);
            dv /= cap;
            ds /= cap;
            double next = inform(value + dv, slope + ds);
            double length = 1;
            while (!(next >= height - 1e-12 * Math.abs(height)) && length > 1e-6) {
                length /= 2;
                next = inform(value + length * dv, slope + length * ds);
            }
            m_value = value + length * dv;
            m_slope = slope + length * ds;
            height = next;
            if (Math.abs(dv) + Math.abs(ds) < 1e-13 * (1 + Math.abs(m_value) + Math.abs(m_slope))) {
                break;
            }
        }
        inform(m_value, m_slope);
    }

    /** Likelihood and information at a point; returns what is to be maximised. */
    private double inform(final double value, final double slope) {
        m_i00 = 0;
        m_i01 = 0;
        m_i11 = 0;
        m_logLikelihood = 0;
        for (int i = 0; i < m_table.levels(); i++) {
            final double x = (m_table.energy(i) - m_centre) / m_scale;
            final double eta = value + slope * x;
            final long k = m_table.occurrences(i);
            final long n = m_table.trials(i);
            m_logLikelihood += (k > 0 ? k * m_link.logP(eta) : 0) + (n > k ? (n - k) * m_link.logQ(eta) : 0);
            final double weight = n * m_link.information(eta);
            m_i00 += weight;
            m_i01 += weight * x;
            m_i11 += weight * x * x;
        }
        return m_firth ? m_logLikelihood + Math.log(m_i00 * m_i11 - m_i01 * m_i01) / 2 : m_logLikelihood;
    }

    private double[] score() {
        final double[] score = new double[2];
        final double det = m_i00 * m_i11 - m_i01 * m_i01;
        for (int i = 0; i < m_table.levels(); i++) {
            final double x = (m_table.energy(i) - m_centre) / m_scale;
            final double eta = m_value + m_slope * x;
            final long k = m_table.occurrences(i);
            final long n = m_table.trials(i);
            double s = k * m_link.scoreP(eta) + (n - k) * m_link.scoreQ(eta);
            if (m_firth) {
                final double leverage = n * m_link.information(eta) * (m_i11 - 2 * m_i01 * x + m_i00 * x * x) / det;
                s += leverage * (0.5 - Math.exp(m_link.logP(eta)));
            }
            score[0] += s;
            score[1] += s * x;
        }
        return score;
    }

    /** a. */
    double intercept() {
        return m_value - m_slope * m_centre / m_scale;
    }

    /** b. */
    double slope() {
        return m_slope / m_scale;
    }

    /** Log-likelihood Σ k ln p + (n − k) ln(1 − p), without penalty and without binomial coefficients. */
    double logLikelihood() {
        return m_logLikelihood;
    }

    /** Var a, Cov(a, b), Var b from the inverse of the expected information. */
    double[] covariance() {
        final double det = m_i00 * m_i11 - m_i01 * m_i01;
        final double vv = m_i11 / det;
        final double vs = -m_i01 / det;
        final double ss = m_i00 / det;
        final double c = m_centre / m_scale;
        return new double[] {vv - 2 * c * vs + c * c * ss, (vs - c * ss) / m_scale, ss / m_scale / m_scale};
    }

    double probability(final double energy) {
        return Math.exp(m_link.logP(m_value + m_slope * (energy - m_centre) / m_scale));
    }

    double logP(final double energy) {
        return m_link.logP(m_value + m_slope * (energy - m_centre) / m_scale);
    }

    double logQ(final double energy) {
        return m_link.logQ(m_value + m_slope * (energy - m_centre) / m_scale);
    }
}
