/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.powerlaw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.ReferenceTable;
import org.junit.jupiter.api.Test;

/** Power-law fits: reference table with its data, samplers, brute-force distances, plausibility, rival laws. */
class PowerLawFitterTest {
    private static final Map<String, String> FILES = Map.of("cont_pl_2.5", "C13_data_cont_pl_2.5.csv", "disc_zeta_2.5",
        "C13_data_disc_zeta_2.5.csv", "shift_exp_8", "C13_data_shift_exp_8.csv", "mix_uniform(1-5)+pl2.2(>5)", "C13_data_mix.csv");

    private static TailSample data(final String dataset) {
        return TailSample.of(dataset.startsWith("disc") ? Support.DISCRETE : Support.CONTINUOUS,
            ReferenceTable.shared(FILES.get(dataset)).column("x"));
    }

    private static TailComparison against(final PowerLawFit fit, final TailModel model) {
        return fit.comparisons().stream().filter(c -> c.law().model() == model).findFirst().orElseThrow();
    }

    @Test
    void fitsMatchReference() {
        final ReferenceTable table = ReferenceTable.beside(PowerLawFitterTest.class, "C13_powerlaw_fits.csv");
        for (int row = 0; row < table.rows(); row++) {
            final TailSample sample = data(table.text(row, "dataset"));
            assertEquals(table.number(row, "n"), sample.size());
            final PowerLawFit fit = PowerLawFitter.from(table.number(row, "xmin_fixed")).fit(sample, Monitor.NONE);
            assertEquals(table.number(row, "alpha"), fit.alpha().value(), 2e-8, table.text(row, "dataset"));
            assertEquals(table.number(row, "se"), fit.alpha().standardError(), 1e-7);
            assertEquals(table.number(row, "KS_D"), fit.distance(), 1e-8);
            assertEquals(table.number(row, "n_tail"), fit.tailSize());
            assertEquals(table.number(row, "loglik"), fit.logLikelihood(), 1e-6);
            final PowerLawFit there = PowerLawFitter.from(table.number(row, "xmin_opt")).fit(sample, Monitor.NONE);
            assertEquals(table.number(row, "alpha_opt"), there.alpha().value(), 2e-8);
            assertEquals(table.number(row, "KS_opt"), there.distance(), 1e-8);
            assertEquals(table.number(row, "ntail_opt"), there.tailSize());
        }
    }

    /** The table tried every few numbers only; among all of them the best start is as good or better, and near. */
    @Test
    void chosenStartIsAtLeastAsGoodAsInTheReference() {
        final ReferenceTable table = ReferenceTable.beside(PowerLawFitterTest.class, "C13_powerlaw_fits.csv");
        for (int row = 0; row < table.rows(); row++) {
            final PowerLawFit chosen = PowerLawFitter.choosing().fit(data(table.text(row, "dataset")), Monitor.NONE);
            assertTrue(chosen.distance() <= table.number(row, "KS_opt") + 1e-9);
            assertEquals(table.number(row, "xmin_opt"), chosen.xMin(), 0.01 * chosen.xMin());
            assertEquals(table.number(row, "alpha_opt"), chosen.alpha().value(), 0.01);
        }
    }

    @Test
    void comparisonsMatchReference() {
        final ReferenceTable table = ReferenceTable.beside(PowerLawFitterTest.class, "C13_powerlaw_fits.csv");
        for (int row = 0; row < table.rows(); row++) {
            final String name = table.text(row, "dataset");
            final PowerLawFit fit = PowerLawFitter.from(table.number(row, "xmin_fixed")).fit(data(name), Monitor.NONE);
            final TailComparison exponential = against(fit, TailModel.EXPONENTIAL);
            assertEquals(table.number(row, "LR_vs_exponential"), exponential.ratio(), 1e-5, name);
            assertEquals(table.number(row, "vuong_z"), exponential.z(), 1e-6, name);
            assertEquals(1, exponential.pValue() / table.number(row, "p"), 1e-4, name);
            final TailComparison logNormal = against(fit, TailModel.LOG_NORMAL);
            assertTrue(logNormal.ratio() <= table.number(row, "LR_vs_lognormal") + 1e-6, "at least as likely as the table's fit");
            assertEquals(table.number(row, "LR_vs_lognormal"), logNormal.ratio(), 2e-4, name);
            assertEquals(table.number(row, "vuong_z_ln"), logNormal.z(), 0.02, name);
            assertEquals(table.number(row, "lognormal_sigma"), logNormal.law().parameters().get("sigma"), 0.05, name);
        }
    }

    /** Distances by visiting every number, on 40 small samples of both kinds with ties. */
    @Test
    void distanceIsExact() {
        for (int run = 0; run < 40; run++) {
            final RandomStream random = RandomStream.of(51, run);
            final Support support = run % 2 == 0 ? Support.DISCRETE : Support.CONTINUOUS;
            final double[] values = new double[300];
            for (int i = 0; i < values.length; i++) {
                final double x = 1 + 5 * random.nextExponential();
                values[i] = support == Support.DISCRETE ? Math.floor(x) : Math.rint(x * 20) / 20;
            }
            final TailSample sample = TailSample.of(support, values);
            final PowerLawFit fit = PowerLawFitter.from(2).fit(sample, Monitor.NONE);
            double largest = 0;
            for (final double x : values) {
                for (double at = x; x >= 2 && at <= (support == Support.DISCRETE ? x + 1 : x); at++) {
                    double atLeast = 0;
                    double above = 0;
                    for (final double other : values) {
                        atLeast += other >= at ? 1 : 0;
                        above += other > at ? 1 : 0;
                    }
                    final double model = fit.law().ccdf(at);
                    largest = Math.max(largest, Math.abs(atLeast / fit.tailSize() - model));
                    largest = support == Support.DISCRETE ? largest : Math.max(largest, Math.abs(above / fit.tailSize() - model));
                }
            }
            assertEquals(largest, fit.distance(), 1e-13);
        }
    }

    /** Standard errors against the scatter of 400 samples, known to 3.5 %: within 12 %; bias below 5 standard errors of the mean. */
    @Test
    void standardErrorIsTheScatter() {
        for (final Support support : Support.values()) {
            final PowerLaw truth = PowerLaw.of(support, 3, 2.3);
            double sum = 0;
            double squares = 0;
            double stated = 0;
            int covered = 0;
            for (int run = 0; run < 400; run++) {
                final RandomStream random = RandomStream.of(61, run);
                final double[] values = new double[400];
                for (int i = 0; i < values.length; i++) {
                    values[i] = truth.sample(random);
                }
                final PowerLawFit fit = PowerLawFitter.from(3).fit(TailSample.of(support, values), Monitor.NONE);
                sum += fit.alpha().value() - 2.3;
                squares += (fit.alpha().value() - 2.3) * (fit.alpha().value() - 2.3);
                stated += fit.alpha().standardError() / 400;
                covered += fit.alpha().interval(0.95).contains(2.3) ? 1 : 0;
            }
            assertEquals(1, Math.sqrt(squares / 400) / stated, 0.12);
            assertEquals(0, sum / 400, 5 * stated / 20 + 0.004, "the continuous estimate is biased by (α − 1)/n = 0.003");
            assertEquals(0.95, covered / 400.0, 0.035, "false alarm 1.3e-3 where the coverage is 95 %");
        }
    }

    /** Integers from the sampler against the exact probabilities: chi-square at 10⁻⁵. */
    @Test
    void integersHaveTheirLaw() {
        final PowerLaw law = PowerLaw.of(Support.DISCRETE, 2, 1.8);
        final long[] counts = new long[12];
        final RandomStream random = RandomStream.of(71, 0);
        for (int i = 0; i < 200_000; i++) {
            counts[(int)Math.min(law.sample(random), 13) - 2]++;
        }
        double statistic = 0;
        for (int k = 2; k < 14; k++) {
            final double expected = 200_000 * (k == 13 ? law.ccdf(13) : Math.exp(law.logDensity(k)));
            statistic += (counts[k - 2] - expected) * (counts[k - 2] - expected) / expected;
        }
        assertTrue(org.dissipa.thermodynamics.information.ChiSquareTail.probability(statistic, 11) > 1e-5);
    }

    /** A genuine power law with a body is not rejected; an exponential forced to be one is. */
    @Test
    void plausibilityTellsPowerLawsFromOthers() {
        final RandomStream random = RandomStream.of(81, 0);
        final PowerLaw tail = PowerLaw.of(Support.CONTINUOUS, 5, 2.4);
        final double[] mixed = new double[1000];
        final double[] exponential = new double[1000];
        for (int i = 0; i < 1000; i++) {
            mixed[i] = i % 2 == 0 ? 1 + 4 * random.nextDouble() : tail.sample(random);
            exponential[i] = 1 + 8 * random.nextExponential();
        }
        final PowerLawFit good = PowerLawFitter.choosing().fit(TailSample.of(Support.CONTINUOUS, mixed), Monitor.NONE);
        assertEquals(5, good.xMin(), 1.5);
        assertTrue(good.plausibility(100, 1, Monitor.NONE).pValue() > 0.1);
        final PowerLawFit bad = PowerLawFitter.from(1).fit(TailSample.of(Support.CONTINUOUS, exponential), Monitor.NONE);
        assertEquals(0, bad.plausibility(100, 1, Monitor.NONE).pValue());
        assertTrue(against(bad, TailModel.EXPONENTIAL).z() < -5);
    }

    @Test
    void millionNumbersAreFittedInSeconds() {
        final RandomStream random = RandomStream.of(91, 0);
        final PowerLaw law = PowerLaw.of(Support.CONTINUOUS, 2, 2.2);
        final PowerLaw integers = PowerLaw.of(Support.DISCRETE, 1, 2.2);
        final double[] values = new double[1_000_000];
        final double[] whole = new double[1_000_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % 4 == 0 ? 2 * random.nextDouble() + 1e-9 : law.sample(random);
            whole[i] = integers.sample(random);
        }
        final PowerLawFit fit = new PowerLawFitter(0, 50, 500).fit(TailSample.of(Support.CONTINUOUS, values), Monitor.NONE);
        assertEquals(2.2, fit.alpha().value(), 0.02);
        assertEquals(500, fit.candidates());
        final PowerLawFit discrete = new PowerLawFitter(0, 50, 500).fit(TailSample.of(Support.DISCRETE, whole), Monitor.NONE);
        assertEquals(2.2, discrete.alpha().value(), 0.02);
    }

    @Test
    void badSamplesAreRefused() {
        assertThrows(ThermodynamicsException.class, () -> TailSample.of(Support.CONTINUOUS, new double[] {1, -2, 3}));
        assertThrows(ThermodynamicsException.class, () -> TailSample.of(Support.DISCRETE, new double[] {1, 2.5}));
        assertThrows(ThermodynamicsException.class, () -> TailSample.of(Support.DISCRETE, new double[] {1}));
        final TailSample equal = TailSample.of(Support.DISCRETE, new double[] {4, 4, 4, 4});
        assertThrows(ThermodynamicsException.class, () -> PowerLawFitter.from(1).fit(equal, Monitor.NONE));
        assertThrows(ThermodynamicsException.class, () -> PowerLawFitter.choosing().fit(equal, Monitor.NONE));
        assertThrows(ThermodynamicsException.class, () -> PowerLawFitter.from(0));
        assertThrows(ThermodynamicsException.class, () -> PowerLaw.of(Support.CONTINUOUS, 1, 1));
    }
}
