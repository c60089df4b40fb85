/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.powerlaw;

import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/**
 * Log-normal tail: ln x normal with μ, σ, cut at x_min; for integers the probability of the unit bin around k, cut at x_min − ½.
 *
 * <p>In y = ln(x/x_min) the law is exp(−y²/2s² − zy/s)/(s R(z)), s = σ, z = (ln x_min − μ)/σ, R the Mills ratio; given z the best s solves
 * s² − z⟨y⟩s − ⟨y²⟩ = 0, so the continuous likelihood has one search parameter. As z → ∞ it becomes a power law, and for genuine power laws the best
 * z is large and poorly determined.
 */
final class LogNormalLaw implements TailLaw {
    /** Integers beyond this have the density at their middle; the difference is of relative order 1/k². */
    static final double FAR = 1e5;
    private static final double MOST_Z = 1e3;

    private final boolean m_discrete;
    private final double m_xMin;
    /** Where the law is cut: x_min, or x_min − ½. */
    private final double m_cut;
    private final double m_z;
    private final double m_sigma;

    private LogNormalLaw(final boolean discrete, final double xMin, final double z, final double sigma) {
        m_discrete = discrete;
        m_xMin = xMin;
        m_cut = discrete ? xMin - 0.5 : xMin;
        m_z = z;
        m_sigma = sigma;
    }

    static LogNormalLaw fit(final Tail tail) {
        final double first = tail.mean(x -> Math.log(x / tail.xMin()));
        final double second = tail.mean(x -> Math.log(x / tail.xMin()) * Math.log(x / tail.xMin()));
        final double w = new BrentOptimizer(1e-12, 1e-13).optimize(new MaxEval(1000), GoalType.MAXIMIZE,
            new UnivariateObjectiveFunction(u -> profile(Math.sinh(u), first, second)),
            new SearchInterval(-asinh(MOST_Z), asinh(MOST_Z))).getPoint();
        final double z = Math.sinh(w);
        if (!tail.discrete()) {
            return new LogNormalLaw(false, tail.xMin(), z, sigma(z, first, second));
        }
        final double[] best = TwoParameterSearch.maximum((u, logSigma) -> Math.abs(u) > asinh(MOST_Z) ? Double.NEGATIVE_INFINITY
            : tail.logLikelihood(new LogNormalLaw(true, tail.xMin(), Math.sinh(u), Math.exp(logSigma))),
            Math.min(w, 3), Math.log(sigma(Math.min(z, 10), first, second)), 0.3);
        return new LogNormalLaw(true, tail.xMin(), Math.sinh(best[0]), Math.exp(best[1]));
    }

    private static double asinh(final double x) {
        return Math.log(x + Math.sqrt(x * x + 1));
    }

    private static double sigma(final double z, final double first, final double second) {
        final double b = z * first;
        final double root = Math.sqrt(b * b + 4 * second);
        return b > 0 ? (b + root) / 2 : 2 * second / (root - b);
    }

    private static double profile(final double z, final double first, final double second) {
        final double s = sigma(z, first, second);
        return -second / (2 * s * s) - z * first / s - Math.log(s) - MillsRatio.log(z);
    }

    @Override
    public TailModel model() {
        return TailModel.LOG_NORMAL;
    }

    @Override
    public double xMin() {
        return m_xMin;
    }

    @Override
    public Map<String, Double> parameters() {
        final Map<String, Double> parameters = new LinkedHashMap<>();
        parameters.put("mu", Math.log(m_cut) - m_z * m_sigma);
        parameters.put("sigma", m_sigma);
        return parameters;
    }

    @Override
    public double logDensity(final double x) {
        if (m_discrete && x < FAR) {
            return logDifference(logCcdf(x - 0.5), logCcdf(x + 0.5));
        }
        final double y = Math.log(x / m_cut) / m_sigma;
        return -y * y / 2 - m_z * y - Math.log(m_sigma) - MillsRatio.log(m_z) - Math.log(x);
    }

    /** ln(e^a − e^b) for a &gt; b. */
    static double logDifference(final double a, final double b) {
        return a + Math.log(-Math.expm1(b - a));
    }

    private double logCcdf(final double x) {
        final double y = Math.log(x / m_cut) / m_sigma;
        return MillsRatio.log(m_z + y) - MillsRatio.log(m_z) - y * (m_z + y / 2);
    }

    @Override
    public double ccdf(final double x) {
        return Math.exp(logCcdf(m_discrete ? x - 0.5 : x));
    }
}
