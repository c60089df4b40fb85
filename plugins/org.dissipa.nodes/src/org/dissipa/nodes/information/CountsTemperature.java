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
import org.dissipa.thermodynamics.information.temperature.CanonicalFit;
import org.dissipa.thermodynamics.information.temperature.CanonicalVerdict;
import org.dissipa.thermodynamics.information.temperature.GoodnessOfFit;
import org.dissipa.thermodynamics.information.temperature.LevelCounts;
import org.dissipa.thermodynamics.information.temperature.LocalBeta;
import org.dissipa.thermodynamics.information.temperature.RegressionBeta;

/** Rows of Information Temperature Estimator on counts over levels: a row a data set, and a row a level. */
final class CountsTemperature {
    static final TableLayout TEMPERATURES = TableLayout.of().text("group").count("n").integer("levels").number("mean energy [energy]")
        .number("beta [1/energy]").number("standard error").number("confidence low").number("confidence high").number("bootstrap low")
        .number("bootstrap high").number("temperature [energy]").number("temperature standard error").number("information per energy [nat/energy]")
        .number("entropy [nat]").number("canonical entropy [nat]").number("G").integer("degrees").number("p-value").number("bootstrap p-value")
        .number("smallest expected count").text("verdict").number("beta least squares").number("beta weighted least squares")
        .number("least local beta").number("greatest local beta");

    static final TableLayout LEVELS = TableLayout.of().text("group").number("energy").number("degeneracy").count("count").number("fraction")
        .number("canonical probability").number("expected count").number("local beta to the next level").number("local beta standard error");

    private final InformationTemperatureEstimatorParameters m_settings;
    private final List<String> m_warnings;
    private final Monitor m_monitor;

    CountsTemperature(final InformationTemperatureEstimatorParameters settings, final List<String> warnings, final Monitor monitor) {
        m_settings = settings;
        m_warnings = warnings;
        m_monitor = monitor;
    }

    void write(final String group, final LevelCounts counts, final TableWriter temperatures, final TableWriter levels) {
        final CanonicalFit fit = CanonicalFit.of(counts);
        warn(group, fit);
        temperature(group, fit, temperatures);
        levels(group, fit, levels);
    }

    private void temperature(final String group, final CanonicalFit fit, final TableWriter rows) {
        final LevelCounts counts = fit.counts();
        final ConfidenceInterval profile = fit.profileInterval(m_settings.m_confidence);
        final boolean resamples = new BootstrapBudget(m_settings.m_bootstrapReplicates, m_settings.m_bootstrapAlways)
            .affords(counts.spectrum().levels(), group, m_warnings);
        final Optional<ConfidenceInterval> bootstrap = resamples
            ? Optional.of(fit.bootstrapInterval(m_settings.m_confidence, m_settings.m_bootstrapReplicates, m_settings.m_seed, m_monitor))
            : Optional.empty();
        final Optional<GoodnessOfFit> test = fit.goodnessOfFit();
        final Double pValue = resamples && test.filter(t -> t.degrees() > 0).isPresent()
            ? fit.bootstrapPValue(m_settings.m_bootstrapReplicates, ~m_settings.m_seed, m_monitor).value() : null;
        final Optional<RegressionBeta> lines = counts.occupiedEnergies() < 2 ? Optional.empty() : Optional.of(RegressionBeta.of(counts));
        final List<LocalBeta> local = LocalBeta.adjacent(counts);
        rows.row(group, counts.total(), counts.spectrum().levels(), counts.meanEnergy(), fit.beta().value(), fit.beta().standardError(),
            profile.lower(), profile.upper(), bootstrap.map(ConfidenceInterval::lower).orElse(null),
            bootstrap.map(ConfidenceInterval::upper).orElse(null), fit.temperature().value(), fit.temperature().standardError(),
            fit.informationPerEnergy().value(), fit.empiricalEntropy(), fit.state().map(s -> s.entropy()).orElse(null),
            test.map(GoodnessOfFit::statistic).orElse(null), test.map(GoodnessOfFit::degrees).orElse(null),
            test.filter(t -> t.degrees() > 0).map(GoodnessOfFit::pValue).orElse(null), pValue,
            test.map(GoodnessOfFit::smallestExpected).orElse(null), words(fit.verdict(m_settings.m_significance)),
            lines.map(RegressionBeta::unweighted).orElse(null), lines.map(RegressionBeta::weighted).orElse(null),
            local.isEmpty() ? null : local.stream().mapToDouble(b -> b.beta().value()).min().getAsDouble(),
            local.isEmpty() ? null : local.stream().mapToDouble(b -> b.beta().value()).max().getAsDouble());
    }

    private static void levels(final String group, final CanonicalFit fit, final TableWriter rows) {
        final LevelCounts counts = fit.counts();
        final LocalBeta[] next = new LocalBeta[counts.spectrum().levels()];
        LocalBeta.adjacent(counts).forEach(b -> next[b.lower()] = b);
        for (int i = 0; i < next.length; i++) {
            final int level = i;
            final Double p = fit.state().map(state -> state.law().probability(level)).orElse(null);
            rows.row(group, counts.spectrum().energy(i), counts.spectrum().degeneracy(i), counts.count(i), (double)counts.count(i) / counts.total(), p,
                p == null ? null : p * counts.total(), next[i] == null ? null : next[i].beta().value(),
                next[i] == null ? null : next[i].beta().standardError());
        }
    }

    private void warn(final String group, final CanonicalFit fit) {
        final String name = group.isEmpty() ? "" : "Data set '" + group + "': ";
        final LevelCounts counts = fit.counts();
        if (m_settings.m_data == InformationTemperatureEstimatorParameters.Data.EVENTS && counts.spectrum().levels() > counts.total() / 5) {
            m_warnings.add(name + "the energies hardly repeat, so that the levels that were not seen are unknown and the estimate is biased; "
                + "give counts over the levels of the spectrum, or bin the energies.");
        }
        final CanonicalVerdict verdict = fit.verdict(m_settings.m_significance);
        if (verdict == CanonicalVerdict.NOT_CANONICAL) {
            m_warnings.add(name + "not canonical (p = " + String.format(Locale.ROOT, "%.2g", fit.goodnessOfFit().orElseThrow().pValue())
                + "): no single temperature describes the counts; read the local values instead of beta.");
        } else if (verdict == CanonicalVerdict.NOT_TESTABLE) {
            m_warnings.add(name + "fewer than three levels: any counts are canonical, so nothing tests whether beta is a temperature.");
        } else if (verdict == CanonicalVerdict.ONE_SIDED) {
            m_warnings.add(name + "only one extreme energy was seen; beta is known from one side alone.");
        }
    }

    static String words(final Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
