/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.dissipa.network.Monitor;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.thermodynamics.ConfidenceInterval;
import org.dissipa.thermodynamics.information.occupancy.FermiDiracFit;
import org.dissipa.thermodynamics.information.occupancy.LikelihoodRatio;
import org.dissipa.thermodynamics.information.occupancy.OccupancyBootstrap;
import org.dissipa.thermodynamics.information.occupancy.OccupancyModel;
import org.dissipa.thermodynamics.information.occupancy.OccupancyTable;
import org.dissipa.thermodynamics.information.occupancy.Separation;

/** Rows of Fermi-Dirac Fitter: a row a data set, a row a level, a row a model. */
final class OccupancyRows {
    static final TableLayout FITS = TableLayout.of().text("group").count("trials").count("occurrences").integer("levels").number("beta [1/energy]")
        .number("standard error").number("confidence low").number("confidence high").number("bootstrap low").number("bootstrap high")
        .number("temperature [energy]").number("temperature standard error").number("temperature low").number("temperature high")
        .number("threshold [energy]").number("threshold standard error").number("threshold low").number("threshold high")
        .number("threshold bootstrap low").number("threshold bootstrap high").number("intercept").number("slope [1/energy]")
        .number("intercept standard error").number("covariance").number("log-likelihood").number("deviance").integer("degrees").number("p-value")
        .number("smallest expected count").number("likelihood ratio against flat").number("p-value against flat").text("separation").text("verdict");

    static final TableLayout LEVELS = TableLayout.of().text("group").number("energy").count("trials").count("occurrences").number("occupancy")
        .number("standard error").number("fitted occupancy");

    static final TableLayout MODELS = TableLayout.of().text("group").text("model").integer("parameters").number("log-likelihood").number("AIC")
        .number("difference").number("z").number("p-value");

    private static final double FEW = 5;

    private final FermiDiracFitterParameters m_settings;
    private final List<String> m_warnings;
    private final Monitor m_monitor;

    OccupancyRows(final FermiDiracFitterParameters settings, final List<String> warnings, final Monitor monitor) {
        m_settings = settings;
        m_warnings = warnings;
        m_monitor = monitor;
    }

    void write(final String group, final OccupancyTable table, final TableWriter fits, final TableWriter levels, final TableWriter models) {
        final FermiDiracFit fit = FermiDiracFit.of(table);
        fit(group, fit, fits);
        for (int i = 0; i < table.levels(); i++) {
            final double p = (double)table.occurrences(i) / table.trials(i);
            levels.row(group, table.energy(i), table.trials(i), table.occurrences(i), p, Math.sqrt(p * (1 - p) / table.trials(i)),
                fit.occupancy(table.energy(i)));
        }
        if (m_settings.m_compare && fit.separation() == Separation.NONE) {
            for (final OccupancyModel.Comparison c : fit.alternatives()) {
                models.row(group, CountsTemperature.words(c.model()), c.model().parameters(), c.logLikelihood(), c.akaike(), c.difference(), c.vuong(),
                    c.model() == OccupancyModel.FLAT ? fit.flatTest().pValue() : c.pValue());
            }
        }
    }

    private void fit(final String group, final FermiDiracFit fit, final TableWriter rows) {
        final OccupancyTable table = fit.table();
        final boolean resamples = new BootstrapBudget(m_settings.m_bootstrapReplicates, m_settings.m_bootstrapAlways)
            .affords(table.levels(), group, m_warnings);
        final Optional<OccupancyBootstrap> bootstrap = resamples
            ? Optional.of(fit.bootstrap(OccupancyBootstrap.Resampling.valueOf(m_settings.m_resampling.name()), m_settings.m_confidence,
                m_settings.m_bootstrapReplicates, m_settings.m_seed, m_monitor))
            : Optional.empty();
        final ConfidenceInterval beta = fit.betaInterval(m_settings.m_confidence);
        final Optional<ConfidenceInterval> temperature = fit.temperatureInterval(m_settings.m_confidence);
        final Optional<ConfidenceInterval> threshold = fit.thresholdInterval(m_settings.m_confidence);
        final Optional<ConfidenceInterval> resampled = bootstrap.flatMap(OccupancyBootstrap::threshold);
        final LikelihoodRatio deviance = fit.deviance();
        final LikelihoodRatio flat = fit.flatTest();
        rows.row(group, table.totalTrials(), table.totalOccurrences(), table.levels(), fit.beta().value(), fit.beta().standardError(), beta.lower(),
            beta.upper(), bootstrap.map(b -> b.beta().lower()).orElse(null), bootstrap.map(b -> b.beta().upper()).orElse(null),
            fit.temperature().value(), fit.temperature().standardError(), low(temperature), high(temperature), fit.threshold().value(),
            fit.threshold().standardError(), low(threshold), high(threshold), low(resampled), high(resampled), fit.intercept().value(),
            fit.slope().value(), fit.intercept().standardError(), fit.covariance(), fit.logLikelihood(), deviance.statistic(), deviance.degrees(),
            deviance.degrees() > 0 ? deviance.pValue() : null, fit.smallestExpected(), flat.statistic(), flat.pValue(),
            CountsTemperature.words(fit.separation()), verdict(group, fit));
    }

    private String verdict(final String group, final FermiDiracFit fit) {
        final String name = group.isEmpty() ? "" : "Data set '" + group + "': ";
        final LikelihoodRatio deviance = fit.deviance();
        if (fit.separation() != Separation.NONE) {
            m_warnings.add(name + "a threshold parts the data without overlap (" + CountsTemperature.words(fit.separation())
                + "): beta is known from one side alone, the estimates shown are penalised ones.");
            return "separated";
        } else if (fit.flatTest().pValue() > m_settings.m_significance) {
            m_warnings.add(name + "a flat occupancy is not rejected (p = " + String.format(Locale.ROOT, "%.3g", fit.flatTest().pValue())
                + "): temperature unidentified, threshold undefined.");
            return "temperature unidentified";
        } else if (deviance.degrees() > 0 && fit.smallestExpected() >= FEW && deviance.pValue() < m_settings.m_significance) {
            m_warnings.add(name + "the deviance rejects the Fermi-Dirac law (p = " + String.format(Locale.ROOT, "%.2g", deviance.pValue())
                + "); see the table of other models.");
            return "not Fermi-Dirac";
        }
        return fit.beta().value() < 0 ? "negative temperature" : "positive temperature";
    }

    private static Double low(final Optional<ConfidenceInterval> interval) {
        return interval.map(ConfidenceInterval::lower).orElse(null);
    }

    private static Double high(final Optional<ConfidenceInterval> interval) {
        return interval.map(ConfidenceInterval::upper).orElse(null);
    }
}
