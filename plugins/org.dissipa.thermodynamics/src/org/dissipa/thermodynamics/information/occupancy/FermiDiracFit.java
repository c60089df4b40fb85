/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.occupancy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.ConfidenceInterval;
import org.dissipa.thermodynamics.Estimate;

/**
 * Fermi–Dirac occupancy n(E) = 1/(1 + exp(β(E − μ))) fitted to exclusion counts by maximum likelihood: threshold μ, information temperature
 * T = 1/β of either sign.
 *
 * <p>logit n = a + bE with β = −b, T = −1/b, μ = −a/b; standard errors from the inverse Fisher information C and the delta method: se T = se b/b²,
 * Var μ = (−1/b, a/b²) C (−1/b, a/b²)ᵀ. The law is that of maximum binary entropy under mean number and energy; T &lt; 0 only tilts it, so that
 * n &gt; ½ above μ. Where {@link #flatTest()} does not reject b = 0, T is unidentified and μ undefined: intervals say so by being empty.
 * Separated data have no finite maximum; then a, b come from Firth's penalised likelihood and {@link #betaInterval} is open on one side.
 *
 * <p>Cost: some ten passes over the levels, a second for a million. D. R. Cox, Analysis of Binary Data (1970); D. Firth, Biometrika 80, 27
 * (1993), doi:10.1093/biomet/80.1.27.
 */
public final class FermiDiracFit {
    private final OccupancyTable m_table;
    private final Separation m_separation;
    private final BinomialRegression m_regression;
    private final double m_best;
    private final double[] m_covariance;
    /** Intervals found so far, by level: each takes many passes over the levels. */
    private final Map<Double, ConfidenceInterval> m_betaIntervals = new ConcurrentHashMap<>();

    private FermiDiracFit(final OccupancyTable table, final Separation separation) {
        m_table = table;
        m_separation = separation;
        m_regression = BinomialRegression.fit(table, Link.LOGIT, separation != Separation.NONE);
        m_best = separation == Separation.NONE ? m_regression.logLikelihood() : separatedLikelihood(table);
        m_covariance = m_regression.covariance();
    }

    /** Fits. */
    public static FermiDiracFit of(final OccupancyTable table) {
        final long k = table.totalOccurrences();
        if (k == 0 || k == table.totalTrials()) {
            return new FermiDiracFit(table, Separation.CONSTANT);
        }
        return new FermiDiracFit(table, switch (table.separation()) {
            case 1 -> Separation.OCCUPIED_ABOVE;
            case -1 -> Separation.OCCUPIED_BELOW;
            default -> Separation.NONE;
        });
    }

    /** The least upper bound of the likelihood of separated data: only a level that holds both outcomes costs. */
    private static double separatedLikelihood(final OccupancyTable table) {
        double sum = 0;
        for (int i = 0; i < table.levels(); i++) {
            sum += saturated(table.occurrences(i), table.trials(i));
        }
        return sum;
    }

    private static double saturated(final long k, final long n) {
        return (k > 0 ? k * Math.log((double)k / n) : 0) + (n > k ? (n - k) * Math.log((double)(n - k) / n) : 0);
    }

    /** The data. */
    public OccupancyTable table() {
        return m_table;
    }

    /** Whether the data are separated, and how; then estimates are penalised ones. */
    public Separation separation() {
        return m_separation;
    }

    /** a. */
    public Estimate intercept() {
        return estimate(m_regression.intercept(), m_covariance[0]);
    }

    /** b [1/energy]. */
    public Estimate slope() {
        return estimate(m_regression.slope(), m_covariance[2]);
    }

    /** Cov(a, b). */
    public double covariance() {
        return m_covariance[1];
    }

    /** β = −b [1/energy]. */
    public Estimate beta() {
        return estimate(-m_regression.slope(), m_covariance[2]);
    }

    /** T = −1/b [energy]; read it together with {@link #flatTest()}. */
    public Estimate temperature() {
        final double b = m_regression.slope();
        return estimate(-1 / b, m_covariance[2] / (b * b * b * b));
    }

    /** μ = −a/b [energy], where n = ½; read it together with {@link #flatTest()}. */
    public Estimate threshold() {
        final double a = m_regression.intercept();
        final double b = m_regression.slope();
        final double variance = (m_covariance[0] - 2 * a / b * m_covariance[1] + a * a / b / b * m_covariance[2]) / b / b;
        return estimate(-a / b, variance);
    }

    private Estimate estimate(final double value, final double variance) {
        return new Estimate(value, Math.sqrt(Math.max(variance, 0)), m_table.totalTrials());
    }

    /** n(E). */
    public double occupancy(final double energy) {
        return m_regression.probability(energy);
    }

    /** Log-likelihood Σ k ln p + (n − k) ln(1 − p) at the estimate, without binomial coefficients. */
    public double logLikelihood() {
        return m_regression.logLikelihood();
    }

    /** Deviance against a free occupancy at each level, K − 2 degrees of freedom; a test only where most expected counts exceed 5. */
    public LikelihoodRatio deviance() {
        double saturated = 0;
        for (int i = 0; i < m_table.levels(); i++) {
            saturated += saturated(m_table.occurrences(i), m_table.trials(i));
        }
        return LikelihoodRatio.of(2 * (saturated - logLikelihood()), m_table.levels() - 2);
    }

    /** Least expected number of occurrences or failures at a level, on which the deviance's test hangs. */
    public double smallestExpected() {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < m_table.levels(); i++) {
            final double p = occupancy(m_table.energy(i));
            least = Math.min(least, m_table.trials(i) * Math.min(p, 1 - p));
        }
        return least;
    }

    /** Likelihood ratio against b = 0: where it does not reject, T is unidentified and μ undefined. */
    public LikelihoodRatio flatTest() {
        return LikelihoodRatio.of(2 * (m_best - saturated(m_table.totalOccurrences(), m_table.totalTrials())), 1);
    }

    /** Profile-likelihood interval of β; infinite towards where the data are separated. */
    public ConfidenceInterval betaInterval(final double level) {
        return m_betaIntervals.computeIfAbsent(level, l -> {
            final OccupancyProfile profile = new OccupancyProfile(m_table, m_best);
            return profile.interval(profile::ofBeta, beta().value(), slope().standardError(), l);
        });
    }

    /** 1/β over the interval of β; empty where that contains 0, for then T may be any large number of either sign. */
    public Optional<ConfidenceInterval> temperatureInterval(final double level) {
        return Optional.of(betaInterval(level)).filter(beta -> !beta.contains(0))
            .map(beta -> new ConfidenceInterval(1 / beta.upper(), 1 / beta.lower(), level));
    }

    /** Profile-likelihood interval of μ; empty where b = 0 is not rejected at that level, for then any μ will do. */
    public Optional<ConfidenceInterval> thresholdInterval(final double level) {
        if (betaInterval(level).contains(0)) {
            return Optional.empty();
        }
        final OccupancyProfile profile = new OccupancyProfile(m_table, m_best);
        return Optional.of(profile.interval(profile::ofMu, threshold().value(),
            Math.max(threshold().standardError(), 1e-6 * Math.abs(temperature().value())), level));
    }

    /** Fermi–Dirac beside the other laws. */
    public List<OccupancyModel.Comparison> alternatives() {
        return OccupancyModel.compare(m_table);
    }

    /** Percentile intervals of β, T and μ from resampled data; see {@link OccupancyBootstrap}. */
    public OccupancyBootstrap bootstrap(final OccupancyBootstrap.Resampling resampling, final double level,
        final int replicates, final long seed, final Monitor monitor) {
        return OccupancyBootstrap.of(m_table, resampling, level, replicates, seed, monitor);
    }
}
