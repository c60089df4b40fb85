/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.occupancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.ConfidenceInterval;
import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.ReferenceTable;
import org.dissipa.thermodynamics.information.sampling.BinomialSampler;
import org.junit.jupiter.api.Test;

/** Fermi–Dirac fits: reference table, coverage, separated data, other laws, a million events. */
class FermiDiracFitTest {
    private static final boolean LONG = Boolean.getBoolean("dissipa.long");

    private static OccupancyTable data(final String name) {
        final ReferenceTable table = ReferenceTable.beside(FermiDiracFitTest.class, "C08b_fermi_dirac_data.csv");
        final int[] rows = table.rowsWhere("dataset", name);
        return OccupancyTable.of(Arrays.stream(rows).mapToDouble(r -> table.number(r, "E")).toArray(),
            Arrays.stream(rows).mapToLong(r -> (long)table.number(r, "trials")).toArray(),
            Arrays.stream(rows).mapToLong(r -> (long)table.number(r, "successes")).toArray());
    }

    private static OccupancyTable sample(final double beta, final double mu, final int levels, final long trials,
        final RandomStream random) {
        final double[] energies = new double[levels];
        final long[] n = new long[levels];
        final long[] k = new long[levels];
        for (int i = 0; i < levels; i++) {
            energies[i] = 5.0 * i / (levels - 1);
            n[i] = trials;
            k[i] = BinomialSampler.sample(random, trials, 1 / (1 + Math.exp(beta * (energies[i] - mu))));
        }
        return OccupancyTable.of(energies, n, k);
    }

    @Test
    void fitsMatchReference() {
        final ReferenceTable table = ReferenceTable.beside(FermiDiracFitTest.class, "C08_fermi_dirac_fit.csv");
        for (int row = 0; row < table.rows(); row++) {
            final FermiDiracFit fit = FermiDiracFit.of(data(table.text(row, "dataset")));
            final double unit = Math.max(1, Math.abs(table.number(row, "T_I")));
            assertEquals(table.number(row, "a"), fit.intercept().value(), 1e-9);
            assertEquals(table.number(row, "b"), fit.slope().value(), 1e-9);
            assertEquals(table.number(row, "se_a"), fit.intercept().standardError(), 1e-9);
            assertEquals(table.number(row, "se_b"), fit.slope().standardError(), 1e-9);
            assertEquals(table.number(row, "cov_ab"), fit.covariance(), 1e-9);
            assertEquals(table.number(row, "mu"), fit.threshold().value(), 1e-8);
            assertEquals(table.number(row, "se_mu"), fit.threshold().standardError(), 1e-7);
            assertEquals(table.number(row, "T_I"), fit.temperature().value(), 1e-8 * unit);
            assertEquals(table.number(row, "se_T"), fit.temperature().standardError(), 1e-7 * unit);
            assertEquals(table.number(row, "beta_I=1/T_I"), fit.beta().value(), 1e-9);
            assertEquals(table.number(row, "loglik"), fit.logLikelihood(), 1e-8);
            assertEquals(table.number(row, "deviance"), fit.deviance().statistic(), 1e-8);
            assertEquals(table.number(row, "df"), fit.deviance().degrees());
            assertEquals(table.number(row, "gof_p"), fit.deviance().pValue(), 1e-8);
            assertEquals(table.number(row, "LR_vs_flat"), fit.flatTest().statistic(), 1e-8);
            assertEquals(1, fit.flatTest().pValue() / table.number(row, "LR_p"), 1e-6);
            assertEquals(Separation.NONE, fit.separation());
        }
    }

    @Test
    void flatDataLeaveTemperatureAndThresholdUnidentified() {
        final FermiDiracFit flat = FermiDiracFit.of(data("flat"));
        assertTrue(flat.flatTest().pValue() > 0.05);
        assertTrue(flat.temperatureInterval(0.95).isEmpty());
        assertTrue(flat.thresholdInterval(0.95).isEmpty());
        final OccupancyBootstrap bootstrap = flat.bootstrap(OccupancyBootstrap.Resampling.WITHIN_LEVELS, 0.95, 400, 1, Monitor.NONE);
        assertTrue(bootstrap.temperature().isEmpty() && bootstrap.threshold().isEmpty());
    }

    /** All three intervals of normal_T and inverted_T agree to a tenth of their width. */
    @Test
    void intervalsAgreeWhereTheLawIsWellKnown() {
        for (final String name : new String[] {"normal_T", "inverted_T"}) {
            final FermiDiracFit fit = FermiDiracFit.of(data(name));
            final OccupancyBootstrap bootstrap = fit.bootstrap(OccupancyBootstrap.Resampling.TRIALS, 0.95, 1000, 3, Monitor.NONE);
            close(fit.beta().interval(0.95), fit.betaInterval(0.95));
            close(fit.threshold().interval(0.95), fit.thresholdInterval(0.95).orElseThrow());
            close(fit.beta().interval(0.95), bootstrap.beta());
            close(fit.threshold().interval(0.95), bootstrap.threshold().orElseThrow());
            assertEquals(name.startsWith("inverted"), fit.temperatureInterval(0.95).orElseThrow().upper() < 0);
        }
    }

    private static void close(final ConfidenceInterval expected, final ConfidenceInterval actual) {
        assertEquals(expected.lower(), actual.lower(), 0.15 * expected.width());
        assertEquals(expected.upper(), actual.upper(), 0.15 * expected.width());
    }

    /**
     * Coverage of nominal 95 % intervals lies between 93 and 97 %. 600 samples know it to 0.9 %; the long run uses 10 thousand, and 1000 for the
     * bootstrap.
     */
    @Test
    void intervalsCover() {
        final int samples = LONG ? 10_000 : 600;
        final Map<OccupancyBootstrap.Resampling, int[]> boot = new EnumMap<>(OccupancyBootstrap.Resampling.class);
        final int[] covered = new int[4];
        for (int i = 0; i < samples; i++) {
            final FermiDiracFit fit = FermiDiracFit.of(sample(-1.2, 2.2, 11, 40, RandomStream.of(12, i)));
            covered[0] += fit.beta().interval(0.95).contains(-1.2) ? 1 : 0;
            covered[1] += fit.betaInterval(0.95).contains(-1.2) ? 1 : 0;
            covered[2] += fit.threshold().interval(0.95).contains(2.2) ? 1 : 0;
            covered[3] += fit.thresholdInterval(0.95).orElseThrow().contains(2.2) ? 1 : 0;
            if (LONG && i < 1000) {
                for (final OccupancyBootstrap.Resampling kind : OccupancyBootstrap.Resampling.values()) {
                    final OccupancyBootstrap bootstrap = fit.bootstrap(kind, 0.95, 500, i, Monitor.NONE);
                    final int[] count = boot.computeIfAbsent(kind, k -> new int[2]);
                    count[0] += bootstrap.beta().contains(-1.2) ? 1 : 0;
                    count[1] += bootstrap.threshold().orElseThrow().contains(2.2) ? 1 : 0;
                }
            }
        }
        for (final int count : covered) {
            assertEquals(0.95, count / (double)samples, 0.02);
        }
        if (LONG) {
            System.out.println("coverage of " + samples + ": " + Arrays.toString(covered));
            boot.forEach((kind, count) -> {
                System.out.println("bootstrap of 1000 " + kind + ": " + Arrays.toString(count));
                assertEquals(0.95, count[0] / 1000.0, 0.025);
                assertEquals(0.95, count[1] / 1000.0, 0.025);
            });
        }
    }

    /** Complete separation between 2 and 3: finite penalised estimates, an interval open towards β = ∞, and μ between. */
    @Test
    void separatedDataGiveABound() {
        final FermiDiracFit fit = FermiDiracFit.of(OccupancyTable.of(new double[] {0, 1, 2, 3, 4},
            new long[] {5, 5, 5, 5, 5}, new long[] {5, 5, 5, 0, 0}));
        assertEquals(Separation.OCCUPIED_BELOW, fit.separation());
        assertTrue(fit.beta().value() > 1 && fit.beta().value() < 20);
        assertEquals(2.5, fit.threshold().value(), 0.1);
        final ConfidenceInterval beta = fit.betaInterval(0.95);
        assertEquals(Double.POSITIVE_INFINITY, beta.upper());
        assertTrue(beta.lower() > 0.5 && beta.lower() < fit.beta().value());
        assertEquals(0, fit.temperatureInterval(0.95).orElseThrow().lower(), 0);
        final ConfidenceInterval mu = fit.thresholdInterval(0.95).orElseThrow();
        assertTrue(mu.lower() < 2.5 && mu.upper() > 2.5 && mu.lower() > 1 && mu.upper() < 4);
        assertEquals(Separation.OCCUPIED_ABOVE, FermiDiracFit.of(OccupancyTable.of(new double[] {0, 1, 2, 3},
            new long[] {5, 5, 5, 5}, new long[] {0, 0, 2, 5})).separation(), "one level holds both");
        final FermiDiracFit always = FermiDiracFit.of(OccupancyTable.of(new double[] {0, 1, 2},
            new long[] {5, 5, 5}, new long[] {5, 5, 5}));
        assertEquals(Separation.CONSTANT, always.separation());
        assertEquals(Double.NEGATIVE_INFINITY, always.betaInterval(0.95).lower());
        assertEquals(Double.POSITIVE_INFINITY, always.betaInterval(0.95).upper());
    }

    /** Two levels: Firth's estimate is that of half an occurrence and half a failure more at each level. */
    @Test
    void firthOnTwoLevelsAddsAHalf() {
        final FermiDiracFit fit = FermiDiracFit.of(OccupancyTable.of(new double[] {0, 1}, new long[] {10, 20}, new long[] {10, 0}));
        assertEquals(Math.log(10.5 / 0.5), fit.intercept().value(), 1e-9);
        assertEquals(Math.log(0.5 / 20.5) - Math.log(10.5 / 0.5), fit.slope().value(), 1e-9);
    }

    /** Data from each law: with 2·10⁵ trials that law has the greatest likelihood, and Vuong's z tells it from Fermi–Dirac. */
    @Test
    void alternativesAreToldApart() {
        final double[] energies = {0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5};
        final long[] trials = new long[11];
        Arrays.fill(trials, 20_000);
        for (final OccupancyModel truth : OccupancyModel.values()) {
            final RandomStream random = RandomStream.of(21, truth.ordinal());
            final long[] k = new long[11];
            for (int i = 0; i < 11; i++) {
                final double eta = 2.2 - 1.1 * energies[i];
                k[i] = BinomialSampler.sample(random, trials[i], switch (truth) {
                    case FERMI_DIRAC -> Math.exp(Link.LOGIT.logP(eta));
                    case BOLTZMANN -> Math.exp(-0.2 - 0.8 * energies[i]);
                    case PROBIT -> Math.exp(Link.PROBIT.logP(eta));
                    case COMPLEMENTARY_LOG_LOG -> Math.exp(Link.COMPLEMENTARY_LOG_LOG.logP(eta));
                    case LOG_LOG -> Math.exp(Link.LOG_LOG.logP(eta));
                    case FLAT -> 0.4;
                });
            }
            final OccupancyTable table = OccupancyTable.of(energies, trials, k);
            for (final OccupancyModel.Comparison comparison : OccupancyModel.compare(table)) {
                if (truth != OccupancyModel.FLAT && comparison.model() == truth && truth != OccupancyModel.FERMI_DIRAC) {
                    assertTrue(comparison.difference() < 0 && comparison.vuong() < -3, truth + " " + comparison);
                } else if (truth == OccupancyModel.FERMI_DIRAC && comparison.model() != truth) {
                    assertTrue(comparison.difference() > 0 && comparison.vuong() > 3, truth + " " + comparison);
                } else if (comparison.model() == OccupancyModel.FERMI_DIRAC) {
                    assertEquals(0, comparison.vuong(), 0);
                    assertEquals(FermiDiracFit.of(table).logLikelihood(), comparison.logLikelihood(), 1e-6);
                }
            }
        }
    }

    /** Occupancy 1 at the lowest energy puts the Boltzmann fit on its bound, where it must still find the maximum. */
    @Test
    void boltzmannOnItsBound() {
        final OccupancyTable table = OccupancyTable.of(new double[] {0, 1, 2}, new long[] {100, 100, 100}, new long[] {100, 99, 60});
        final double best = BoltzmannOccupancy.fit(table).logLikelihood();
        double grid = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= 1000; i++) {
            for (int j = 1; j <= 1000; j++) {
                final double u = -0.001 * i;
                final double v = -0.001 * j;
                final double middle = (u + v) / 2;
                grid = Math.max(grid, 100 * u + 99 * middle + Math.log(-Math.expm1(middle)) + 60 * v
                    + 40 * Math.log(-Math.expm1(v)));
            }
        }
        assertEquals(grid, best, 1e-3);
        assertTrue(best >= grid - 1e-9);
    }

    @Test
    void millionEventsAreFittedInSeconds() {
        final RandomStream random = RandomStream.of(14, 0);
        final double[] energies = new double[1_000_000];
        final boolean[] occurred = new boolean[energies.length];
        for (int i = 0; i < energies.length; i++) {
            energies[i] = 10 * random.nextDouble() - 5;
            occurred[i] = random.nextDouble() < 1 / (1 + Math.exp(-0.8 * (energies[i] - 0.5)));
        }
        final FermiDiracFit fit = FermiDiracFit.of(OccupancyTable.ofEvents(energies, occurred));
        assertEquals(-0.8, fit.beta().value(), 5 * fit.beta().standardError());
        assertEquals(0.5, fit.threshold().value(), 5 * fit.threshold().standardError());
        assertTrue(fit.beta().standardError() < 0.003);
    }

    /** Energies in joule or far from zero: the same fit in other units. */
    @Test
    void unitsDoNotMatter() {
        final OccupancyTable plain = data("normal_T");
        final double[] energies = new double[plain.levels()];
        final long[] n = new long[plain.levels()];
        final long[] k = new long[plain.levels()];
        for (int i = 0; i < n.length; i++) {
            energies[i] = 4e-21 * (plain.energy(i) + 300);
            n[i] = plain.trials(i);
            k[i] = plain.occurrences(i);
        }
        final FermiDiracFit a = FermiDiracFit.of(plain);
        final FermiDiracFit b = FermiDiracFit.of(OccupancyTable.of(energies, n, k));
        assertEquals(a.beta().value(), b.beta().value() * 4e-21, 1e-9);
        assertEquals(a.threshold().value() + 300, b.threshold().value() / 4e-21, 1e-9);
        assertEquals(a.threshold().standardError(), b.threshold().standardError() / 4e-21, 1e-6);
        close(a.betaInterval(0.9), new ConfidenceInterval(b.betaInterval(0.9).lower() * 4e-21, b.betaInterval(0.9).upper() * 4e-21, 0.9));
    }

    @Test
    void badTablesAreRefused() {
        assertThrows(ThermodynamicsException.class,
            () -> OccupancyTable.of(new double[] {0, 1}, new long[] {5, 5}, new long[] {6, 0}));
        assertThrows(ThermodynamicsException.class,
            () -> OccupancyTable.of(new double[] {0, 0}, new long[] {5, 5}, new long[] {1, 0}));
        assertThrows(ThermodynamicsException.class,
            () -> OccupancyTable.of(new double[] {0, Double.NaN}, new long[] {5, 5}, new long[] {1, 0}));
        final OccupancyTable single = OccupancyTable.ofEvents(new double[] {0, 1, 2, 3}, new boolean[] {true, false, true, false});
        assertThrows(ThermodynamicsException.class, () -> FermiDiracFit.of(single)
            .bootstrap(OccupancyBootstrap.Resampling.WITHIN_LEVELS, 0.95, 400, 1, Monitor.NONE));
        assertFalse(FermiDiracFit.of(single).betaInterval(0.95).upper() < 0);
    }
}
