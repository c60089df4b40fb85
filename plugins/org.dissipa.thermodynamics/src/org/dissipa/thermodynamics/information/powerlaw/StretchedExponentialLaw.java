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
 * Stretched exponential tail: P(X ≥ x) = exp(−λ(x^β − x_min^β)), for real numbers and for integers alike.
 *
 * <p>With y = ln(x/x_min) and c = 1/(λ β x_min^β), P = exp(−(e^{βy} − 1)/(β c)); given β the best continuous c is ⟨(e^{βy} − 1)/β⟩, so one
 * search parameter is left. As β → 0 it becomes a power law of exponent 1 + 1/c.
 */
final class StretchedExponentialLaw implements TailLaw {
    private static final double LEAST_BETA = 1e-8;
    private static final double MOST_EXPONENT = 500;

    private final boolean m_discrete;
    private final double m_xMin;
    private final double m_beta;
    private final double m_scale;

    private StretchedExponentialLaw(final boolean discrete, final double xMin, final double beta, final double scale) {
        m_discrete = discrete;
        m_xMin = xMin;
        m_beta = beta;
        m_scale = scale;
    }

    static StretchedExponentialLaw fit(final Tail tail) {
        final double most = Math.log(MOST_EXPONENT / Math.max(Math.log(tail.largest() / tail.xMin()), 1));
        final double log = new BrentOptimizer(1e-12, 1e-13).optimize(new MaxEval(1000), GoalType.MAXIMIZE,
            new UnivariateObjectiveFunction(u -> profile(tail, Math.exp(u))),
            new SearchInterval(Math.log(LEAST_BETA), most)).getPoint();
        final double scale = scale(tail, Math.exp(log));
        if (!tail.discrete()) {
            return new StretchedExponentialLaw(false, tail.xMin(), Math.exp(log), scale);
        }
        final double[] best = TwoParameterSearch.maximum((u, v) -> u > most || u < Math.log(LEAST_BETA) ? Double.NEGATIVE_INFINITY
            : tail.logLikelihood(new StretchedExponentialLaw(true, tail.xMin(), Math.exp(u), Math.exp(v))),
            Math.max(log, -4), Math.log(scale(tail, Math.exp(Math.max(log, -4)))), 0.3);
        return new StretchedExponentialLaw(true, tail.xMin(), Math.exp(best[0]), Math.exp(best[1]));
    }

    private static double scale(final Tail tail, final double beta) {
        return tail.mean(x -> Math.expm1(beta * Math.log(x / tail.xMin())) / beta);
    }

    private static double profile(final Tail tail, final double beta) {
        return beta * tail.meanLog() - Math.log(scale(tail, beta));
    }

    @Override
    public TailModel model() {
        return TailModel.STRETCHED_EXPONENTIAL;
    }

    @Override
    public double xMin() {
        return m_xMin;
    }

    @Override
    public Map<String, Double> parameters() {
        final Map<String, Double> parameters = new LinkedHashMap<>();
        parameters.put("beta", m_beta);
        parameters.put("lambda", 1 / (m_scale * m_beta * Math.pow(m_xMin, m_beta)));
        return parameters;
    }

    private double logCcdf(final double x) {
        return -Math.expm1(m_beta * Math.log(x / m_xMin)) / (m_beta * m_scale);
    }

    @Override
    public double logDensity(final double x) {
        if (m_discrete && x < LogNormalLaw.FAR) {
            return LogNormalLaw.logDifference(logCcdf(x), logCcdf(x + 1));
        }
        final double middle = m_discrete ? x + 0.5 : x;
        return m_beta * Math.log(middle / m_xMin) - Math.log(m_scale) - Math.log(middle) + logCcdf(middle);
    }

    @Override
    public double ccdf(final double x) {
        return Math.exp(logCcdf(x));
    }
}
