/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.powerlaw;

import java.util.Map;

/** Exponential tail λ e^{−λ(x − x_min)}, or geometric (1 − e^{−λ}) e^{−λ(k − x_min)} for integers; λ by maximum likelihood in closed form. */
final class ExponentialLaw implements TailLaw {
    private final double m_xMin;
    private final double m_lambda;
    private final double m_logNorm;

    private ExponentialLaw(final double xMin, final double lambda, final boolean discrete) {
        m_xMin = xMin;
        m_lambda = lambda;
        m_logNorm = discrete ? Math.log(-Math.expm1(-lambda)) : Math.log(lambda);
    }

    static ExponentialLaw fit(final Tail tail) {
        final double excess = tail.mean(x -> x - tail.xMin());
        return new ExponentialLaw(tail.xMin(), tail.discrete() ? Math.log1p(1 / excess) : 1 / excess, tail.discrete());
    }

    @Override
    public TailModel model() {
        return TailModel.EXPONENTIAL;
    }

    @Override
    public double xMin() {
        return m_xMin;
    }

    @Override
    public Map<String, Double> parameters() {
        return Map.of("lambda", m_lambda);
    }

    @Override
    public double logDensity(final double x) {
        return m_logNorm - m_lambda * (x - m_xMin);
    }

    @Override
    public double ccdf(final double x) {
        return Math.exp(-m_lambda * (x - m_xMin));
    }
}
