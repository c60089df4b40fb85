/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.temperature;

import java.util.Optional;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.ConfidenceInterval;
import org.dissipa.thermodynamics.Estimate;
import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.ChiSquareTail;
import org.dissipa.thermodynamics.information.Percentiles;
import org.dissipa.thermodynamics.information.Replicates;
import org.dissipa.thermodynamics.information.sampling.MultinomialSampler;

/**
 * Inverse information temperature of counts over energy levels by maximum likelihood: the β with ⟨E⟩_β = Ē.
 *
 * <p>Standard error 1/√(N Var_β E). The sign may be either. Always read with the {@link #verdict}: a β comes out of any counts, but is a
 * temperature only where the law is canonical. For data that are not independent the standard error and all intervals are too small.
 *
 * <p>Cost: some ten passes over the levels. B. Efron, Ann. Stat. 6, 362 (1978), doi:10.1214/aos/1176344130 (exponential families).
 */
public final class CanonicalFit {
    private final LevelCounts m_counts;
    private final Optional<CanonicalState> m_state;
    private final Estimate m_beta;

    private CanonicalFit(final LevelCounts counts, final Optional<CanonicalState> state, final Estimate beta) {
        m_counts = counts;
        m_state = state;
        m_beta = beta;
    }

    /** Fits. Where only the lowest (highest) energy was seen β is ∞ (−∞) with infinite standard error. */
    public static CanonicalFit of(final LevelCounts counts) {
        final double energy = counts.meanEnergy();
        final EnergySpectrum spectrum = counts.spectrum();
        if (!(energy > spectrum.minimum() && energy < spectrum.maximum())) {
            final double beta = energy > spectrum.minimum() ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            return new CanonicalFit(counts, Optional.empty(), new Estimate(beta, Double.POSITIVE_INFINITY, counts.total()));
        }
        final CanonicalState state = spectrum.withEnergy(energy);
        return new CanonicalFit(counts, Optional.of(state),
            new Estimate(state.beta(), 1 / Math.sqrt(counts.total() * state.energyVariance()), counts.total()));
    }

    /** The data. */
    public LevelCounts counts() {
        return m_counts;
    }

    /** β [1/energy]. */
    public Estimate beta() {
        return m_beta;
    }

    /** T = 1/β [energy] with standard error se(β)/β²; ∞ with infinite error at β = 0. */
    public Estimate temperature() {
        final double beta = m_beta.value();
        return beta == 0 ? new Estimate(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, m_beta.n())
            : new Estimate(1 / beta, m_state.isEmpty() ? Double.POSITIVE_INFINITY : m_beta.standardError() / beta / beta, m_beta.n());
    }

    /** dI/dU = −β [nat/energy]. */
    public Estimate informationPerEnergy() {
        return new Estimate(-m_beta.value(), m_beta.standardError(), m_beta.n());
    }

    /** The canonical state of the fitted β; empty where that is infinite. */
    public Optional<CanonicalState> state() {
        return m_state;
    }

    /** −Σ p̂ ln(p̂/g) [nat] of the counts themselves; never above the entropy of {@link #state}. */
    public double empiricalEntropy() {
        return m_counts.spectrum().entropy(m_counts.law());
    }

    /** The G-test; empty where β is infinite. */
    public Optional<GoodnessOfFit> goodnessOfFit() {
        return m_state.map(state -> GoodnessOfFit.of(m_counts, state));
    }

    /**
     * Whether one temperature describes the counts.
     *
     * @param significance p-value below which it does not, such as 0.01
     */
    public CanonicalVerdict verdict(final double significance) {
        if (m_state.isEmpty()) {
            return CanonicalVerdict.ONE_SIDED;
        }
        final GoodnessOfFit fit = goodnessOfFit().orElseThrow();
        if (fit.degrees() < 1) {
            return CanonicalVerdict.NOT_TESTABLE;
        }
        return fit.pValue() < significance ? CanonicalVerdict.NOT_CANONICAL : CanonicalVerdict.NOT_REJECTED;
    }

    /**
     * The profile-likelihood interval of β: all β with 2[ℓ(β̂) − ℓ(β)] ≤ χ²₁(level). One-sided at that level where β̂ is infinite.
     */
    public ConfidenceInterval profileInterval(final double level) {
        if (m_state.isEmpty()) {
            return oneSided(level);
        }
        final double cut = ChiSquareTail.oneDegreeQuantile(level) / 2;
        final double best = logLikelihood(m_beta.value());
        final UnivariateFunction drop = beta -> best - logLikelihood(beta) - cut;
        return new ConfidenceInterval(crossing(drop, -1), crossing(drop, 1), level);
    }

    /** Log-likelihood of β without the constant Σ n ln g: −N(β Ē + ln Z(β)). */
    public double logLikelihood(final double beta) {
        return -m_counts.total() * (beta * m_counts.meanEnergy() + m_counts.spectrum().at(beta).logPartition());
    }

    private double crossing(final UnivariateFunction drop, final int side) {
        double inner = m_beta.value();
        double reach = side * m_beta.standardError();
        while (drop.value(inner + reach) < 0) {
            inner += reach;
            reach *= 2;
        }
        final double accuracy = 1e-12 * (Math.abs(m_beta.value()) + m_beta.standardError());
        return new BrentSolver(1e-14, accuracy).solve(1000, drop, Math.min(inner, inner + reach), Math.max(inner, inner + reach));
    }

    /** The β beyond which seeing only the extreme level has probability 1 − level. */
    private ConfidenceInterval oneSided(final double level) {
        final boolean cold = m_beta.value() > 0;
        final EnergySpectrum spectrum = m_counts.spectrum();
        final double unit = 1 / (spectrum.maximum() - spectrum.minimum());
        final UnivariateFunction excess = beta -> m_counts.total() * logExtreme(beta, cold) - Math.log1p(-level);
        double reach = unit;
        while (excess.value(reach) * excess.value(-reach) > 0) {
            reach *= 2;
        }
        final double inner = new BrentSolver(1e-14, 1e-12 * unit).solve(1000, excess, -reach, reach);
        return cold ? new ConfidenceInterval(inner, Double.POSITIVE_INFINITY, level)
            : new ConfidenceInterval(Double.NEGATIVE_INFINITY, inner, level);
    }

    private double logExtreme(final double beta, final boolean cold) {
        final EnergySpectrum spectrum = m_counts.spectrum();
        final double energy = cold ? spectrum.minimum() : spectrum.maximum();
        double g = 0;
        for (int i = 0; i < spectrum.levels(); i++) {
            g += spectrum.energy(i) == energy ? spectrum.degeneracy(i) : 0;
        }
        return Math.log(g) - beta * energy - spectrum.at(beta).logPartition();
    }

    /**
     * Percentile interval of β over multinomial resamples of the counts. Resamples that see one extreme energy alone count as ±∞.
     *
     * @param level      confidence level
     * @param replicates at least 200, better 2000
     * @param seed       seed of the replicates' streams
     * @param monitor    progress and cancel
     */
    public ConfidenceInterval bootstrapInterval(final double level, final int replicates, final long seed, final Monitor monitor) {
        requireReplicates(replicates);
        final double[][] betas = Replicates.run(replicates, seed, monitor, random -> new double[] {
            of(LevelCounts.of(m_counts.spectrum(), MultinomialSampler.sample(random, m_counts.total(), m_counts.law())))
                .beta().value()});
        return Percentiles.interval(Replicates.column(betas, 0), level);
    }

    /**
     * P-value of G by parametric bootstrap from the fitted canonical law, right also where expected counts are small:
     * (1 + number of replicates with G at least as large)/(1 + replicates).
     *
     * @throws ThermodynamicsException where β is infinite
     */
    public Estimate bootstrapPValue(final int replicates, final long seed, final Monitor monitor) {
        requireReplicates(replicates);
        final CanonicalState state = m_state.orElseThrow(() -> new ThermodynamicsException(
            "Only one extreme energy was seen; there is no finite temperature to test."));
        final double observed = goodnessOfFit().orElseThrow().statistic();
        final double[][] exceed = Replicates.run(replicates, seed, monitor, random -> {
            final CanonicalFit refit = of(LevelCounts.of(m_counts.spectrum(),
                MultinomialSampler.sample(random, m_counts.total(), state.law())));
            return new double[] {refit.goodnessOfFit().map(GoodnessOfFit::statistic).orElse(0.0) >= observed ? 1 : 0};
        });
        double above = 0;
        for (final double[] row : exceed) {
            above += row[0];
        }
        final double p = (1 + above) / (1 + replicates);
        return new Estimate(p, Math.sqrt(p * (1 - p) / replicates), replicates);
    }

    private static void requireReplicates(final int replicates) {
        if (replicates < 200) {
            throw new ThermodynamicsException(replicates + " bootstrap replicates were asked for; ask for at least 200.");
        }
    }
}
