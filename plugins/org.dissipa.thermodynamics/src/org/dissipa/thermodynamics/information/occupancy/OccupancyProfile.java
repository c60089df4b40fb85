/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.occupancy;

import java.util.function.DoubleUnaryOperator;

import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.dissipa.thermodynamics.ConfidenceInterval;
import org.dissipa.thermodynamics.information.ChiSquareTail;

/** Likelihood profiles of β and μ: the other parameter is maximised over at each value, one concave search of one number. */
final class OccupancyProfile {
    private static final int STEPS = 200;
    private static final double FAR = 1e12;
    /** In units of the logit. The likelihood is flat at its maximum: a step this small changes it by some 10⁻¹⁶ a trial. */
    private static final double CONVERGED = 1e-8;
    private static final double ROUNDING = 1e-13;
    private static final double ACCURACY = 1e-9;

    private final OccupancyTable m_table;
    private final double m_best;
    private final double m_range;
    /** Where the last search ended, from which the next one starts. */
    private double m_last = Double.NaN;

    OccupancyProfile(final OccupancyTable table, final double best) {
        m_table = table;
        m_best = best;
        m_range = table.energy(table.levels() - 1) - table.energy(0);
    }

    /** max over μ of ℓ(β, μ). */
    double ofBeta(final double beta) {
        final double origin = m_table.energy(0);
        return maximum(i -> 1, i -> -beta * (m_table.energy(i) - origin), beta * m_range / 2);
    }

    /** max over β of ℓ(β, μ). */
    double ofMu(final double mu) {
        return maximum(i -> (m_table.energy(i) - mu) / m_range, i -> 0, 0);
    }

    private interface Column {
        double at(int level);
    }

    /**
     * Maximum over t of the likelihood of η = offset + t·direction: Newton on its derivative, which falls with t, inside a bracket; where it never
     * reaches 0 the supremum.
     */
    private double maximum(final Column direction, final Column offset, final double start) {
        double t = Double.isNaN(m_last) ? start : m_last;
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        double reach = 1;
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < STEPS; i++) {
            final double[] point = point(direction, offset, t);
            best = Math.max(best, point[0]);
            if (point[1] == 0) {
                break;
            } else if (point[1] > 0) {
                low = t;
            } else {
                high = t;
            }
            double next = t + point[1] / point[2];
            if (!(next > low && next < high) || Math.abs(next - t) > reach) {
                next = Double.isInfinite(low) || Double.isInfinite(high) ? t + Math.copySign(reach, point[1]) : (low + high) / 2;
                reach *= 2;
            }
            if (Math.abs(next - t) <= CONVERGED + ROUNDING * Math.abs(t)) {
                break;
            }
            t = next;
        }
        m_last = t;
        return best;
    }

    /** Likelihood at t, its derivative and minus its expected second derivative. Cost: one exponential and one logarithm a level. */
    private double[] point(final Column direction, final Column offset, final double t) {
        final double[] result = new double[3];
        for (int level = 0; level < m_table.levels(); level++) {
            final double d = direction.at(level);
            final double eta = offset.at(level) + t * d;
            final double small = Math.exp(-Math.abs(eta));
            final double log = Math.log1p(small);
            final double p = (eta >= 0 ? 1 : small) / (1 + small);
            final double q = (eta >= 0 ? small : 1) / (1 + small);
            final long k = m_table.occurrences(level);
            final long failed = m_table.trials(level) - k;
            result[0] -= k * (log + Math.max(-eta, 0)) + failed * (log + Math.max(eta, 0));
            result[1] += d * (k * q - failed * p);
            result[2] += d * d * (k + failed) * p * q;
        }
        return result;
    }

    /** All values whose profile is within the cut of the best; ends are infinite where it never falls that far. */
    ConfidenceInterval interval(final DoubleUnaryOperator profile, final double start, final double scale, final double level) {
        final double cut = m_best - ChiSquareTail.oneDegreeQuantile(level) / 2;
        return new ConfidenceInterval(end(profile, start, -scale, cut), end(profile, start, scale, cut), level);
    }

    private static double end(final DoubleUnaryOperator profile, final double start, final double scale, final double cut) {
        double inner = start;
        double reach = scale;
        while (profile.applyAsDouble(inner + reach) > cut) {
            inner += reach;
            reach *= 2;
            if (Math.abs(reach) > FAR * Math.abs(scale)) {
                return Math.copySign(Double.POSITIVE_INFINITY, scale);
            }
        }
        final double accuracy = ACCURACY * Math.abs(scale);
        return new BrentSolver(1e-13, accuracy).solve(500, x -> profile.applyAsDouble(x) - cut,
            Math.min(inner, inner + reach), Math.max(inner, inner + reach));
    }
}
