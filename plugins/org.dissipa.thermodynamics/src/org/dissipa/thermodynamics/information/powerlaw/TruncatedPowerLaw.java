/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.powerlaw;

import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * Power law with exponential cutoff: x^{−α} e^{−λx}/N on x ≥ x_min, λ ≥ 0; for λ = 0 the power law itself.
 *
 * <p>N = ∫ or Σ of it; the integral in ln x by Gauss–Legendre panels, the sum by Euler–Maclaurin after 60 terms, both to about 10⁻¹².
 */
final class TruncatedPowerLaw implements TailLaw {
    private static final GaussIntegrator PANEL = new GaussIntegratorFactory().legendre(16);
    private static final int PANELS = 40;
    private static final int TERMS = 60;
    private static final double CLIFF = 100;

    private final boolean m_discrete;
    private final double m_xMin;
    private final double m_alpha;
    private final double m_lambda;
    private final double m_logNorm;

    private TruncatedPowerLaw(final boolean discrete, final double xMin, final double alpha, final double lambda) {
        m_discrete = discrete;
        m_xMin = xMin;
        m_alpha = alpha;
        m_lambda = lambda;
        m_logNorm = logNorm(xMin);
    }

    static TailLaw fit(final Tail tail) {
        final double meanLog = tail.mean(Math::log);
        final double mean = tail.mean(x -> x);
        final PowerLaw pure = PowerLaw.fit(tail);
        final double least = Math.log(1e-9 / tail.largest());
        final double most = Math.log(1e4 / (mean - tail.xMin()));
        final double[] best = TwoParameterSearch.maximum((alpha, logLambda) -> {
            if (logLambda < least || logLambda > most || Math.abs(alpha) > 20) {
                return Double.NEGATIVE_INFINITY;
            }
            final double lambda = Math.exp(logLambda);
            return -alpha * meanLog - lambda * mean - new TruncatedPowerLaw(tail.discrete(), tail.xMin(), alpha, lambda).m_logNorm;
        }, pure.alpha() - 0.1, Math.log(1 / tail.largest()), 0.5);
        final TruncatedPowerLaw law = new TruncatedPowerLaw(tail.discrete(), tail.xMin(), best[0], Math.exp(best[1]));
        return tail.logLikelihood(law) > tail.logLikelihood(pure) ? law
            : new TruncatedPowerLaw(tail.discrete(), tail.xMin(), pure.alpha(), 0);
    }

    /** ln of the integral or sum from a start. */
    private double logNorm(final double from) {
        if (m_lambda == 0) {
            return m_discrete ? HurwitzZeta.log(m_alpha, from)
                : (1 - m_alpha) * Math.log(from) - Math.log(m_alpha - 1);
        }
        final double reference = logTerm(from);
        if (!m_discrete) {
            return reference + Math.log(integral(from));
        }
        double sum = 0;
        for (int k = 0; k < TERMS; k++) {
            sum += Math.exp(logTerm(from + k) - reference);
        }
        final double x = from + TERMS;
        final double g = -m_alpha / x - m_lambda;
        final double g1 = m_alpha / (x * x);
        final double g2 = -2 * m_alpha / (x * x * x);
        sum += Math.exp(logTerm(x) - reference) * (integral(x) + 0.5 - g / 12 + (g2 + 3 * g * g1 + g * g * g) / 720);
        return reference + Math.log(sum);
    }

    private double logTerm(final double x) {
        return -m_alpha * Math.log(x) - m_lambda * x;
    }

    /** ∫_x^∞ of the density over its value at x, in y = ln(t/x). */
    private double integral(final double x) {
        final double l = m_lambda * x;
        final double width = Math.log1p((CLIFF + 5 * Math.max(1 - m_alpha, 0)) / l) / PANELS;
        double sum = 0;
        for (int panel = 0; panel < PANELS; panel++) {
            final double middle = (panel + 0.5) * width;
            double part = 0;
            for (int i = 0; i < PANEL.getNumberOfPoints(); i++) {
                final double y = middle + PANEL.getPoint(i) * width / 2;
                part += PANEL.getWeight(i) * Math.exp((1 - m_alpha) * y - l * Math.expm1(y));
            }
            sum += part * width / 2;
        }
        return x * sum;
    }

    @Override
    public TailModel model() {
        return TailModel.TRUNCATED_POWER_LAW;
    }

    @Override
    public double xMin() {
        return m_xMin;
    }

    @Override
    public Map<String, Double> parameters() {
        final Map<String, Double> parameters = new LinkedHashMap<>();
        parameters.put("alpha", m_alpha);
        parameters.put("lambda", m_lambda);
        return parameters;
    }

    @Override
    public double logDensity(final double x) {
        return logTerm(x) - m_logNorm;
    }

    @Override
    public double ccdf(final double x) {
        return Math.exp(logNorm(x) - m_logNorm);
    }
}
