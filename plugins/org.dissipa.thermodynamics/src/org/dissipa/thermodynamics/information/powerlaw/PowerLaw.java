/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.powerlaw;

import java.util.Map;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.thermodynamics.Estimate;
import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * The power law on x ≥ x_min: density (α − 1)/x_min (x/x_min)^{−α}, or probability k^{−α}/ζ(α, x_min) of integers.
 *
 * <p>Maximum likelihood: continuous α̂ = 1 + n/Σ ln(x/x_min), standard error (α̂ − 1)/√n; discrete by Newton on ∂/∂α of −n ln ζ − α Σ ln k, standard
 * error from the exact information. A. Clauset, C. R. Shalizi, M. E. J. Newman, SIAM Rev. 51, 661 (2009), doi:10.1137/070710111.
 */
public final class PowerLaw implements TailLaw {
    private final Support m_support;
    private final double m_xMin;
    private final double m_alpha;
    private final double m_logNorm;

    private PowerLaw(final Support support, final double xMin, final double alpha) {
        m_support = support;
        m_xMin = xMin;
        m_alpha = alpha;
        m_logNorm = support == Support.DISCRETE ? HurwitzZeta.log(alpha, xMin)
            : (1 - alpha) * Math.log(xMin) - Math.log(alpha - 1);
    }

    /**
     * The law of an exponent.
     *
     * @throws ThermodynamicsException unless α &gt; 1 and x_min &gt; 0, an integer for integers
     */
    public static PowerLaw of(final Support support, final double xMin, final double alpha) {
        if (!(alpha > 1) || !(xMin > 0) || Double.isInfinite(alpha) || Double.isInfinite(xMin)
            || support == Support.DISCRETE && xMin != Math.rint(xMin)) {
            throw new ThermodynamicsException("A power law of exponent " + alpha + " from " + xMin
                + " was asked for; the exponent must exceed 1 and the start 0, and be an integer for integers.");
        }
        return new PowerLaw(support, xMin, alpha);
    }

    static PowerLaw fit(final Tail tail) {
        final Support support = tail.sample().support();
        return of(support, tail.xMin(), support == Support.DISCRETE ? discreteAlpha(tail.xMin(), tail.meanLog())
            : 1 + 1 / tail.meanLog());
    }

    /** The α with −Z'/Z = ⟨ln(k/x_min)⟩: Newton on a convex function, kept above 1. */
    static double discreteAlpha(final double xMin, final double meanLog) {
        double alpha = 1 + 1 / (meanLog + Math.log(xMin / (xMin - 0.5)));
        for (int i = 0; i < 100; i++) {
            final HurwitzZeta zeta = HurwitzZeta.of(alpha, xMin);
            final double ratio = zeta.derivative() / zeta.value();
            final double step = -(ratio + meanLog) / (zeta.curvature() / zeta.value() - ratio * ratio);
            final double next = alpha + step > 1 ? alpha + step : (1 + alpha) / 2;
            if (Math.abs(next - alpha) <= 1e-14 * alpha) {
                return next;
            }
            alpha = next;
        }
        return alpha;
    }

    /** α of n numbers with its standard error. */
    Estimate estimate(final long n) {
        if (m_support == Support.CONTINUOUS) {
            return new Estimate(m_alpha, (m_alpha - 1) / Math.sqrt(n), n);
        }
        final HurwitzZeta zeta = HurwitzZeta.of(m_alpha, m_xMin);
        final double ratio = zeta.derivative() / zeta.value();
        return new Estimate(m_alpha, 1 / Math.sqrt(n * (zeta.curvature() / zeta.value() - ratio * ratio)), n);
    }

    @Override
    public TailModel model() {
        return TailModel.POWER_LAW;
    }

    @Override
    public double xMin() {
        return m_xMin;
    }

    /** α. */
    public double alpha() {
        return m_alpha;
    }

    @Override
    public Map<String, Double> parameters() {
        return Map.of("alpha", m_alpha);
    }

    @Override
    public double logDensity(final double x) {
        return -m_alpha * Math.log(x) - m_logNorm;
    }

    @Override
    public double ccdf(final double x) {
        return m_support == Support.DISCRETE ? Math.exp(HurwitzZeta.log(m_alpha, x) - m_logNorm)
            : Math.exp((1 - m_alpha) * Math.log(x / m_xMin));
    }

    /**
     * One number of the law: by inversion, or for integers by rejection from the continuous law rounded down, exact both.
     * L. Devroye, Non-Uniform Random Variate Generation (1986), chapter X.6.
     */
    public double sample(final RandomStream random) {
        final double exponent = -1 / (m_alpha - 1);
        if (m_support == Support.CONTINUOUS) {
            return m_xMin * Math.pow(random.nextDoubleOpenZero(), exponent);
        }
        final double top = ratio(m_xMin);
        while (true) {
            final double k = Math.floor(m_xMin * Math.pow(random.nextDoubleOpenZero(), exponent));
            if (!Double.isInfinite(k) && random.nextDouble() * top <= ratio(k)) {
                return k;
            }
        }
    }

    /** k^{−α} against the probability of the rounded continuous law; falls with k. */
    private double ratio(final double k) {
        return -1 / (k * Math.expm1((1 - m_alpha) * Math.log1p(1 / k)));
    }
}
