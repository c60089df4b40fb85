/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.occupancy;

import java.util.Arrays;
import java.util.List;

import org.apache.commons.math3.special.Erf;

/** Laws of occupancy against energy. */
public enum OccupancyModel {
    /** 1/(1 + e^{β(E − μ)}): maximum of the binary entropy Σ −n ln n − (1 − n) ln(1 − n). */
    FERMI_DIRAC(2),
    /** e^{−β(E − μ)} ≤ 1: maximum of −Σ n ln n, without exclusion. */
    BOLTZMANN(2),
    /** Φ(a + bE): a threshold smeared by normal noise. */
    PROBIT(2),
    /** 1 − exp(−e^{a + bE}). */
    COMPLEMENTARY_LOG_LOG(2),
    /** exp(−e^{−(a + bE)}). */
    LOG_LOG(2),
    /** The same occupancy at all energies. */
    FLAT(1);

    private final int m_parameters;

    OccupancyModel(final int parameters) {
        m_parameters = parameters;
    }

    /** Number of fitted parameters. */
    public int parameters() {
        return m_parameters;
    }

    /**
     * One model beside Fermi–Dirac.
     *
     * @param model         the model
     * @param logLikelihood greatest log-likelihood, without binomial coefficients
     * @param akaike        2·parameters − 2·logLikelihood; the least is best
     * @param difference    Fermi–Dirac's log-likelihood minus the model's, positive in favour of Fermi–Dirac
     * @param vuong         the difference in units of its standard deviation √(Σ trials · variance per trial); 0 where the two do not differ.
     *                      Not a test for FLAT, which is nested: see {@link FermiDiracFit#flatTest()}
     * @param pValue        two-sided normal p-value of it: large means that the data do not tell the two apart
     */
    public record Comparison(OccupancyModel model, double logLikelihood, double akaike, double difference, double vuong,
        double pValue) {
    }

    /**
     * All models on one table. Q. H. Vuong, Econometrica 57, 307 (1989), doi:10.2307/1912557. Cost: a fit a model.
     */
    public static List<Comparison> compare(final OccupancyTable table) {
        final double[][] reference = FERMI_DIRAC.logLaw(table);
        return Arrays.stream(values()).map(model -> comparison(table, model, reference, model.logLaw(table))).toList();
    }

    /** ln p and ln(1 − p) of the fitted law at each level. */
    double[][] logLaw(final OccupancyTable table) {
        final double[][] law = new double[2][table.levels()];
        switch (this) {
            case BOLTZMANN -> {
                final BoltzmannOccupancy fit = BoltzmannOccupancy.fit(table);
                Arrays.setAll(law[0], fit::logP);
                Arrays.setAll(law[1], fit::logQ);
            }
            case FLAT -> {
                final double p = (double)table.totalOccurrences() / table.totalTrials();
                Arrays.fill(law[0], Math.log(p));
                Arrays.fill(law[1], Math.log1p(-p));
            }
            default -> {
                final BinomialRegression fit = BinomialRegression.fit(table, link(), false);
                Arrays.setAll(law[0], i -> fit.logP(table.energy(i)));
                Arrays.setAll(law[1], i -> fit.logQ(table.energy(i)));
            }
        }
        return law;
    }

    private Link link() {
        return switch (this) {
            case FERMI_DIRAC -> Link.LOGIT;
            case PROBIT -> Link.PROBIT;
            case COMPLEMENTARY_LOG_LOG -> Link.COMPLEMENTARY_LOG_LOG;
            case LOG_LOG -> Link.LOG_LOG;
            default -> throw new IllegalStateException(this + " has no link.");
        };
    }

    private static Comparison comparison(final OccupancyTable table, final OccupancyModel model, final double[][] fermi,
        final double[][] other) {
        double logLikelihood = 0;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < table.levels(); i++) {
            final long[] counts = {table.occurrences(i), table.trials(i) - table.occurrences(i)};
            for (int outcome = 0; outcome < 2; outcome++) {
                if (counts[outcome] > 0) {
                    final double difference = fermi[outcome][i] - other[outcome][i];
                    logLikelihood += counts[outcome] * other[outcome][i];
                    sum += counts[outcome] * difference;
                    squares += counts[outcome] * difference * difference;
                }
            }
        }
        final double n = table.totalTrials();
        final double spread = Math.sqrt(Math.max(squares - sum * sum / n, 0));
        final double z = spread > 1e-9 * (1 + Math.abs(logLikelihood)) ? sum / spread : 0;
        return new Comparison(model, logLikelihood, 2.0 * model.m_parameters - 2 * logLikelihood, sum, z,
            Erf.erfc(Math.abs(z) / Math.sqrt(2)));
    }
}
