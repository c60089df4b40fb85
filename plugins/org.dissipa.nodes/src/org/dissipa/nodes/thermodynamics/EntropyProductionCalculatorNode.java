/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dissipa.dynamics.deterministic.FixedPoint;
import org.dissipa.network.Monitor;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.EngineMonitor;
import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.thermodynamics.EntropyProductionCalculatorParameters.Irreversible;
import org.dissipa.nodes.view.ChartData;
import org.dissipa.thermodynamics.Estimate;
import org.dissipa.thermodynamics.MeanFieldDissipation;
import org.dissipa.thermodynamics.MechanismFlux;
import org.dissipa.thermodynamics.ReverseConstants;
import org.dissipa.thermodynamics.SampledSteadyState;
import org.dissipa.thermodynamics.SteadyState;
import org.knime.core.data.DataRow;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.KNIMEException;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultView.ViewInput;

/** Entropy Production Calculator: configure, execute, view. */
final class EntropyProductionCalculatorNode {
    private static final TableLayout TOTALS = TableLayout.of().text("quantity").text("computation").number("value")
        .number("standard error").integer("replicates");

    private static final TableLayout REACTIONS = TableLayout.of().text("reaction").text("computation")
        .number("current [1/time]").number("current standard error [1/time]").number("affinity [kT]")
        .number("entropy production [k_B/time]").number("medium entropy [k_B/time]")
        .number("medium entropy standard error [k_B/time]").number("activity [1/time]").flag("reversible");

    private static final int SIGMA = 5;
    private static final int MEDIUM = 6;

    private EntropyProductionCalculatorNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) {
        out.setOutSpecs(TOTALS.spec(), REACTIONS.spec(), RunSummary.LAYOUT.spec(), EntropyBalance.COURSE.spec(), EntropyBalance.THEOREMS.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out)
        throws CanceledExecutionException, KNIMEException {
        final EntropyProductionCalculatorParameters settings = in.getParameters();
        final ExecutionContext exec = in.getExecutionContext();
        final ReactionNetwork given = in.<NetworkPortObject>getInPortObject(0).network();
        final ReactionNetwork network = settings.m_irreversible == Irreversible.CONSTANTS
            ? EngineCall.execute(() -> ReverseConstants.apply(given, settings.m_reverseConstants)) : given;
        final Optional<Double> drop = settings.m_irreversible == Irreversible.REVERSE
            ? Optional.of(settings.m_potentialDrop) : Optional.empty();
        final SteadyStateRun run = EngineCall.execute(() -> SteadyStateRun.of(network, settings, drop, EngineMonitor.of(exec)));
        final TableWriter totals = TableWriter.of(TOTALS, exec);
        final TableWriter reactions = TableWriter.of(REACTIONS, exec);
        run.exact().ifPresent(steady -> writeExact(steady, totals, reactions));
        run.sampled().ifPresent(steady -> writeSampled(steady, network, totals, reactions));
        final List<String> obstacles = new ArrayList<>();
        if (settings.m_meanField) {
            EngineCall.execute(() -> SteadyStateRun.tried(settings, obstacles, "The mean field was left out: ",
                () -> writeMeanField(network, totals, reactions, EngineMonitor.of(exec))));
        }
        final EntropyBalance balance = new EntropyBalance(network, settings, EngineMonitor.of(exec), exec);
        if (settings.m_overTime && run.exact().isPresent()) {
            EngineCall.execute(() -> balance.write(run.exact().get().generator()));
        }
        run.warning(settings).ifPresent(w -> obstacles.add(0, w));
        warn(network, drop, obstacles.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", obstacles)), out);
        final BufferedDataTable byReaction = reactions.close();
        out.setOutData(totals.close(), byReaction, run.summary(exec), balance.course(), balance.theorems());
        out.setInternalData(byReaction);
    }

    private static void writeExact(final SteadyState steady, final TableWriter totals, final TableWriter reactions) {
        totals.row("entropy production [k_B/time]", "exact", steady.entropyProduction(), null, null);
        totals.row("pseudo entropy production [k_B/time]", "exact", steady.pseudoEntropyProduction(), null, null);
        totals.row("activity [1/time]", "exact", steady.activity(), null, null);
        double medium = 0;
        for (final MechanismFlux flux : steady.mechanisms()) {
            medium += flux.mediumEntropy();
            row(reactions, flux, "exact");
        }
        totals.row("medium entropy [k_B/time]", "exact", medium, null, null);
        totals.row("system entropy change [k_B/time]", "exact", 0.0, null, null);
        totals.row("housekeeping entropy [k_B/time]", "exact", steady.entropyProduction(), null, null);
        totals.row("excess entropy [k_B/time]", "exact", 0.0, null, null);
    }

    private static void row(final TableWriter reactions, final MechanismFlux flux, final String computation) {
        reactions.row(flux.name(), computation, flux.current(), null, flux.effectiveAffinity(), flux.entropyProduction(),
            flux.mediumEntropy(), null, flux.activity(), flux.reversible());
    }

    private static boolean writeMeanField(final ReactionNetwork network, final TableWriter totals, final TableWriter reactions, final Monitor monitor) {
        final FixedPoint steady = MeanFieldDissipation.steadyState(network, monitor);
        final MeanFieldDissipation field = MeanFieldDissipation.of(network, steady.values());
        totals.row("entropy production [k_B/time]", "mean-field", field.entropyProduction(), null, null);
        totals.row("activity [1/time]", "mean-field", field.activity(), null, null);
        field.reactions().forEach(flux -> row(reactions, flux, "mean-field"));
        return true;
    }

    private static void writeSampled(final SampledSteadyState steady, final ReactionNetwork network,
        final TableWriter totals, final TableWriter reactions) {
        final Estimate sigma = steady.entropyProduction();
        final Estimate activity = steady.activity();
        totals.row("entropy production [k_B/time]", "sampled", sigma.value(), sigma.standardError(), Math.toIntExact(sigma.n()));
        totals.row("activity [1/time]", "sampled", activity.value(), activity.standardError(), Math.toIntExact(activity.n()));
        for (int r = 0; r < network.reactions().size(); r++) {
            final Estimate current = steady.current(r);
            final Estimate medium = steady.mediumEntropy(r);
            reactions.row(network.reactions().get(r).name(), "sampled", current.value(), current.standardError(), null, null,
                medium.value(), medium.standardError(), steady.activity(r).value(),
                network.reactions().get(r).reversible());
        }
    }

    private static void warn(final ReactionNetwork network, final Optional<Double> drop, final Optional<String> bounds,
        final ExecuteOutput out) {
        final List<String> irreversible =
            network.reactions().stream().filter(r -> !r.reversible()).map(Reaction::name).toList();
        if (irreversible.isEmpty()) {
            bounds.ifPresent(out::setWarningMessage);
            return;
        }
        final String names = String.join(", ", irreversible.subList(0, Math.min(5, irreversible.size())))
            + (irreversible.size() > 5 ? ", ..." : "");
        out.setWarningMessage(bounds.map(b -> b + " ").orElse("") + (drop.isPresent()
            ? "Irreversible reactions (" + names + ") are taken to lose " + drop.get() + " kT at each firing."
            : "Irreversible reactions (" + names + ") dissipate without bound: the entropy production is infinite "
                + "where they fire. Give them a reverse constant, or choose a potential drop in the dialog."));
    }

    static Map<String, Object> view(final ViewInput in) {
        final Map<String, List<DataRow>> byComputation = new LinkedHashMap<>();
        final List<String> names = new ArrayList<>();
        for (final DataRow row : in.getInternalTables()[0]) {
            byComputation.computeIfAbsent(row.getCell(1).toString(), c -> new ArrayList<>()).add(row);
            if (!names.contains(row.getCell(0).toString())) {
                names.add(row.getCell(0).toString());
            }
        }
        final ChartData chart = ChartData.of("What each reaction dissipates", "entropy [k_B/time]").categories("", names);
        final List<DataRow> exact = byComputation.getOrDefault("exact", List.of());
        final List<DataRow> sampled = byComputation.getOrDefault("sampled", List.of());
        if (!exact.isEmpty()) {
            chart.bars("entropy production, exact", names(exact), numbers(exact, SIGMA));
        }
        final List<DataRow> meanField = byComputation.getOrDefault("mean-field", List.of());
        if (!meanField.isEmpty()) {
            chart.bars("entropy production, mean field", names(meanField), numbers(meanField, SIGMA));
        }
        if (!sampled.isEmpty()) {
            if (!exact.isEmpty()) {
                chart.bars("given to the medium, exact", names(exact), numbers(exact, MEDIUM));
            }
            chart.bars("given to the medium, sampled", names(sampled), numbers(sampled, MEDIUM), ends(sampled, -2), ends(sampled, 2));
            chart.note("Both add up to the same entropy production rate; a reaction's shares differ by what it changes the system's own "
                + "entropy. Error bars: two standard errors.");
        }
        return chart.toMap();
    }

    private static List<String> names(final List<DataRow> rows) {
        return rows.stream().map(row -> row.getCell(0).toString()).toList();
    }

    private static List<Double> numbers(final List<DataRow> rows, final int column) {
        return rows.stream().map(row -> number(row, column)).toList();
    }

    private static List<Double> ends(final List<DataRow> rows, final double errors) {
        return rows.stream().map(row -> number(row, MEDIUM) + errors * number(row, MEDIUM + 1)).toList();
    }

    private static double number(final DataRow row, final int column) {
        return row.getCell(column).isMissing() ? Double.NaN : ((DoubleValue)row.getCell(column)).getDoubleValue();
    }
}
