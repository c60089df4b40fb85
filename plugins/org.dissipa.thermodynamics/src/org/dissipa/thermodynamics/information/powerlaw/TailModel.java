/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.powerlaw;

/** Laws of a tail x ≥ x_min. */
public enum TailModel {
    /** x^{−α}. */
    POWER_LAW(1),
    /** e^{−λx}. */
    EXPONENTIAL(1),
    /** Log-normal, cut at x_min. */
    LOG_NORMAL(2),
    /** x^{β−1} exp(−λ x^β) (Weibull), cut at x_min. */
    STRETCHED_EXPONENTIAL(2),
    /** x^{−α} e^{−λx}, of which the power law is the case λ = 0. */
    TRUNCATED_POWER_LAW(2);

    private final int m_parameters;

    TailModel(final int parameters) {
        m_parameters = parameters;
    }

    /** Number of fitted parameters. */
    public int parameters() {
        return m_parameters;
    }

    /** Maximum likelihood on the tail of a sample. */
    public TailLaw fit(final TailSample sample, final double xMin) {
        final Tail tail = new Tail(sample, xMin);
        return switch (this) {
            case POWER_LAW -> PowerLaw.fit(tail);
            case EXPONENTIAL -> ExponentialLaw.fit(tail);
            case LOG_NORMAL -> LogNormalLaw.fit(tail);
            case STRETCHED_EXPONENTIAL -> StretchedExponentialLaw.fit(tail);
            case TRUNCATED_POWER_LAW -> TruncatedPowerLaw.fit(tail);
        };
    }
}
