/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.dissipa.network.Monitor;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.view.ChartData;
import org.dissipa.thermodynamics.ConfidenceInterval;
import org.dissipa.thermodynamics.information.powerlaw.Plausibility;
import org.dissipa.thermodynamics.information.powerlaw.PowerLawFit;
import org.dissipa.thermodynamics.information.powerlaw.TailComparison;
import org.dissipa.thermodynamics.information.powerlaw.TailLaw;
import org.dissipa.thermodynamics.information.powerlaw.TailModel;
import org.dissipa.thermodynamics.information.powerlaw.TailSample;

/** Rows of Power Law Fitter: a row a data set, a row a law, a row a point of the tail. */
final class PowerLawRows {
    static final TableLayout FITS = TableLayout.of().text("group").count("n").number("x_min").number("alpha").number("standard error")
        .number("confidence low").number("confidence high").count("tail").number("Kolmogorov-Smirnov distance").number("log-likelihood")
        .number("p-value").number("p-value standard error").text("verdict");

    static final TableLayout LAWS = TableLayout.of().text("group").text("law").text("parameters").number("log-likelihood").number("AIC")
        .number("log-likelihood ratio").number("z").number("p-value").flag("nested").text("verdict");

    private static final String TAIL = "P(X >= x)";

    static final TableLayout CCDF = ccdf();

    private static final double REJECTED = 0.1;
    private static final double SIGNIFICANT = 0.05;
    private static final int POINTS = 400;
    /** Laws are drawn down to this share of the last point of the data. */
    private static final double FADED = 0.02;

    private final PowerLawFitterParameters m_settings;
    private final List<String> m_warnings;
    private final Monitor m_monitor;

    PowerLawRows(final PowerLawFitterParameters settings, final List<String> warnings, final Monitor monitor) {
        m_settings = settings;
        m_warnings = warnings;
        m_monitor = monitor;
    }

    private static TableLayout ccdf() {
        TableLayout layout = TableLayout.of().text("group").number("x").number(TAIL);
        for (final TailModel model : TailModel.values()) {
            layout = layout.number(CountsTemperature.words(model));
        }
        return layout;
    }

    void write(final String group, final TailSample sample, final TableWriter fits, final TableWriter laws, final TableWriter points) {
        final PowerLawFit fit = m_settings.fitter().fit(sample, m_monitor);
        final boolean resamples = new BootstrapBudget(m_settings.m_bootstrapReplicates, m_settings.m_bootstrapAlways)
            .affords(sample.distinct(), group, m_warnings);
        final Optional<Plausibility> p = resamples
            ? Optional.of(fit.plausibility(m_settings.m_bootstrapReplicates, m_settings.m_seed, m_monitor)) : Optional.empty();
        final ConfidenceInterval alpha = fit.alpha().interval(m_settings.m_confidence);
        final List<TailComparison> others = fit.comparisons();
        final String verdict = verdict(p, others);
        fits.row(group, sample.size(), fit.xMin(), fit.alpha().value(), fit.alpha().standardError(), alpha.lower(), alpha.upper(), fit.tailSize(),
            fit.distance(), fit.logLikelihood(), p.map(Plausibility::pValue).orElse(null), p.map(Plausibility::standardError).orElse(null), verdict);
        if (!verdict.startsWith("not rejected")) {
            m_warnings.add((group.isEmpty() ? "" : "Data set '" + group + "': ") + "power law " + verdict + ".");
        }
        laws.row(group, CountsTemperature.words(TailModel.POWER_LAW), parameters(fit.law()), fit.logLikelihood(), 2 - 2 * fit.logLikelihood(), 0.0, null, null, false, verdict);
        others.forEach(other -> laws.row(group, CountsTemperature.words(other.law().model()), parameters(other.law()), other.logLikelihood(),
            other.akaike(), other.ratio(), other.z(), other.pValue(), other.nested(), verdict(other)));
        points(group, fit, others, points);
    }

    /** What the bootstrap and the comparisons say of the power law; nothing is said of criticality. */
    private static String verdict(final Optional<Plausibility> p, final List<TailComparison> others) {
        if (p.isPresent() && p.get().pValue() < REJECTED) {
            return "rejected by the bootstrap";
        }
        final String better = others.stream().filter(o -> o.ratio() < 0 && o.pValue() < SIGNIFICANT)
            .map(o -> CountsTemperature.words(o.law().model())).collect(Collectors.joining(", "));
        if (!better.isEmpty()) {
            return "less likely than " + better;
        }
        final String open = others.stream().filter(o -> !o.nested() && o.pValue() >= SIGNIFICANT)
            .map(o -> CountsTemperature.words(o.law().model())).collect(Collectors.joining(", "));
        return (p.isPresent() ? "not rejected" : "not rejected by the comparisons; no bootstrap") + (open.isEmpty() ? "" : "; not excluded: " + open);
    }

    private static String verdict(final TailComparison other) {
        if (other.pValue() >= SIGNIFICANT) {
            return other.nested() ? "cutoff not needed" : "data do not tell";
        }
        return other.nested() ? "cutoff needed" : other.ratio() > 0 ? "power law likelier" : "likelier than the power law";
    }

    private static String parameters(final TailLaw law) {
        return law.parameters().entrySet().stream().map(e -> e.getKey() + " = " + e.getValue()).collect(Collectors.joining(", "));
    }

    /** The empirical tail and each law's, at some hundred numbers evenly in the logarithm; laws are scaled to the share of the tail. */
    private static void points(final String group, final PowerLawFit fit, final List<TailComparison> others, final TableWriter rows) {
        final TailSample sample = fit.sample();
        final List<TailLaw> laws = new ArrayList<>(List.of(fit.law()));
        others.forEach(other -> laws.add(other.law()));
        final Map<TailModel, TailLaw> byModel = laws.stream().collect(Collectors.toMap(TailLaw::model, law -> law));
        final double share = (double)fit.tailSize() / sample.size();
        final double step = Math.log(sample.value(sample.distinct() - 1) / sample.value(0)) / POINTS;
        double next = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < sample.distinct(); i++) {
            final double x = sample.value(i);
            if (Math.log(x) >= next || i == sample.distinct() - 1) {
                next = Math.log(x) + step;
                final Object[] row = new Object[3 + TailModel.values().length];
                row[0] = group;
                row[1] = x;
                row[2] = sample.ccdf(i);
                for (final TailModel model : TailModel.values()) {
                    row[3 + model.ordinal()] = x < fit.xMin() ? null : share * byModel.get(model).ccdf(x);
                }
                rows.row(row);
            }
        }
    }

    /** Empirical tail with the candidates, log-log. */
    static ChartData chart(final String group, final TableGroups fits, final TableGroups points) {
        final ChartData chart = ChartData.of("Tail", TAIL).xAxis("x").logX().logY();
        final List<Double> x = points.numbers(group, "x");
        final List<Double> seen = points.numbers(group, TAIL);
        final double least = FADED * seen.get(seen.size() - 1);
        chart.steps("data", x, seen);
        for (final TailModel model : TailModel.values()) {
            final List<Double> law = points.numbers(group, CountsTemperature.words(model));
            chart.line(CountsTemperature.words(model), x, law.stream().map(p -> p < least ? Double.NaN : p).toList());
        }
        chart.referenceX(fits.number(fits.rows(group).get(0), "x_min"), "x_min");
        return chart.note("alpha = " + fits.text(fits.rows(group).get(0), "alpha") + " from x_min on; power law " + fits.text(fits.rows(group).get(0), "verdict")
            + ".");
    }
}
