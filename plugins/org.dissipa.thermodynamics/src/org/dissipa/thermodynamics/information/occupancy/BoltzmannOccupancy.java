/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.occupancy;

/**
 * Maximum likelihood of p = exp(η(E)) with η linear in E and not positive on the range of energies: Boltzmann occupancy, of no exclusion.
 *
 * <p>The log-likelihood is concave in the values u = η(E_min) ≤ 0 and v = η(E_max) ≤ 0; projected Newton on them. Cost: one pass a step.
 */
final class BoltzmannOccupancy {
    private static final int STEPS = 500;

    private final OccupancyTable m_table;
    private double m_u;
    private double m_v;
    private double m_logLikelihood;

    private BoltzmannOccupancy(final OccupancyTable table) {
        m_table = table;
    }

    static BoltzmannOccupancy fit(final OccupancyTable table) {
        final BoltzmannOccupancy fit = new BoltzmannOccupancy(table);
        final double start = Math.log((table.totalOccurrences() + 0.25) / (table.totalTrials() + 0.5));
        fit.m_u = start;
        fit.m_v = start;
        fit.climb();
        return fit;
    }

    private double fraction(final int level) {
        final double low = m_table.energy(0);
        return (m_table.energy(level) - low) / (m_table.energy(m_table.levels() - 1) - low);
    }

    private void climb() {
        double height = value(m_u, m_v);
        for (int step = 0; step < STEPS; step++) {
            final double[] d = step();
            double length = 1;
            double u = Math.min(m_u + d[0], 0);
            double v = Math.min(m_v + d[1], 0);
            double next = value(u, v);
            while (!(next >= height) && length > 1e-14) {
                length /= 2;
                u = Math.min(m_u + length * d[0], 0);
                v = Math.min(m_v + length * d[1], 0);
                next = value(u, v);
            }
            if (!(next >= height)) {
                break;
            }
            final double moved = Math.abs(u - m_u) + Math.abs(v - m_v);
            m_u = u;
            m_v = v;
            height = next;
            if (moved <= 1e-14 * (1 + Math.abs(u) + Math.abs(v))) {
                break;
            }
        }
        m_logLikelihood = height;
    }

    /** Newton's step in the coordinates that are free to move. */
    private double[] step() {
        double gu = 0;
        double gv = 0;
        double uu = 0;
        double uv = 0;
        double vv = 0;
        for (int i = 0; i < m_table.levels(); i++) {
            final double x = fraction(i);
            final double eta = m_u * (1 - x) + m_v * x;
            final long failed = m_table.trials(i) - m_table.occurrences(i);
            final double odds = failed > 0 ? 1 / Math.expm1(-eta) : 0;
            final double slope = m_table.occurrences(i) - failed * odds;
            final double curvature = failed * odds * (1 + odds);
            gu += slope * (1 - x);
            gv += slope * x;
            uu += curvature * (1 - x) * (1 - x);
            uv += curvature * (1 - x) * x;
            vv += curvature * x * x;
        }
        final boolean heldU = m_u == 0 && gu >= 0;
        final boolean heldV = m_v == 0 && gv >= 0;
        final double det = uu * vv - uv * uv;
        if (heldU || heldV || !(det > 1e-14 * uu * vv)) {
            return new double[] {heldU ? 0 : single(gu, uu), heldV ? 0 : single(gv, vv)};
        }
        return new double[] {(vv * gu - uv * gv) / det, (uu * gv - uv * gu) / det};
    }

    private static double single(final double slope, final double curvature) {
        return curvature > 0 ? slope / curvature : Math.signum(slope);
    }

    private double value(final double u, final double v) {
        double sum = 0;
        for (int i = 0; i < m_table.levels(); i++) {
            final double x = fraction(i);
            final double eta = u * (1 - x) + v * x;
            final long failed = m_table.trials(i) - m_table.occurrences(i);
            sum += m_table.occurrences(i) * eta + (failed > 0 ? failed * Math.log(-Math.expm1(eta)) : 0);
        }
        return sum;
    }

    double logLikelihood() {
        return m_logLikelihood;
    }

    double logP(final int level) {
        final double x = fraction(level);
        return m_u * (1 - x) + m_v * x;
    }

    double logQ(final int level) {
        return Math.log(-Math.expm1(logP(level)));
    }
}
