/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.TransientLaw;
import org.dissipa.dynamics.stochastic.Provenance;
import org.dissipa.dynamics.stochastic.method.SimulationMethods;
import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.port.NetworkPortObjectSpec;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.EngineMonitor;
import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.thermodynamics.CurrentDefinitions.Definition;
import org.dissipa.nodes.view.ChartData;
import org.dissipa.thermodynamics.CumulantGeneratingFunction;
import org.dissipa.thermodynamics.Current;
import org.dissipa.thermodynamics.CurrentsOverTime;
import org.dissipa.thermodynamics.Estimate;
import org.dissipa.thermodynamics.SampledCurrentsOverTime;
import org.dissipa.thermodynamics.SteadyState;
import org.knime.core.data.DataRow;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultView.ViewInput;

/** Currents and Affinities: configure, execute, view. */
final class CurrentsAndAffinitiesNode {
    private static final TableLayout OVER_TIME = TableLayout.of().number("time").text("reaction").text("computation").number("J [1/time]").number("net extent")
        .number("net extent standard error").integer("replicates");
    private static final TableLayout LARGE_DEVIATIONS = TableLayout.of().text("current").number("tilt").number("cumulant generating function [1/time]").number("j [1/time]")
        .number("rate function [1/time]");

    private static final int MOST_BARS = 40;

    private CurrentsAndAffinitiesNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        final CurrentsAndAffinitiesParameters settings = in.getParameters();
        final NetworkPortObjectSpec network = in.getInPortSpec(0);
        if (network.reactions().isPresent()) {
            EngineCall.configure(() -> CurrentDefinitions.read(settings.m_currents, network.reactions().get()));
        }
        out.setOutSpecs(CurrentTables.CURRENTS.spec(), CurrentTables.CYCLES.spec(), CurrentTables.CHEMOSTATS.spec(), OVER_TIME.spec(), LARGE_DEVIATIONS.spec(),
            RunSummary.LAYOUT.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out) throws CanceledExecutionException, KNIMEException {
        final CurrentsAndAffinitiesParameters settings = in.getParameters();
        final ReactionNetwork network = in.<NetworkPortObject>getInPortObject(0).network();
        final ExecutionContext exec = in.getExecutionContext();
        final Monitor monitor = EngineMonitor.of(exec);
        final TableWriter currents = TableWriter.of(CurrentTables.CURRENTS, exec);
        final TableWriter cycles = TableWriter.of(CurrentTables.CYCLES, exec);
        final TableWriter chemostats = TableWriter.of(CurrentTables.CHEMOSTATS, exec);
        final TableWriter times = TableWriter.of(OVER_TIME, exec);
        final TableWriter deviations = TableWriter.of(LARGE_DEVIATIONS, exec);
        final List<String> warnings = new ArrayList<>();
        final SteadyStateRun run = EngineCall.execute(() -> {
            final CurrentTables tables = new CurrentTables(network, settings, currents, cycles, chemostats);
            final SteadyStateRun computed = SteadyStateRun.of(network, settings, Optional.empty(), monitor);
            computed.exact().ifPresent(steady -> tables.exact(steady, monitor));
            computed.sampled().ifPresent(tables::sampled);
            if (settings.m_largeDeviations) {
                computed.exact().ifPresent(steady -> deviations(steady, tables.defined(), settings, deviations, monitor));
            }
            warnings.addAll(tables.warnings());
            computed.warning(settings).ifPresent(warnings::add);
            return computed;
        });
        final Optional<Provenance> besides = settings.m_overTime ? EngineCall.execute(() -> overTime(network, run, settings, times, monitor)) : Optional.empty();
        if (network.reactions().stream().anyMatch(r -> !r.reversible())) {
            warnings.add("The network has irreversible reactions: where they fire, affinities and entropy production are infinite.");
        }
        if (!warnings.isEmpty()) {
            out.setWarningMessage(String.join(" ", warnings));
        }
        final BufferedDataTable table = currents.close();
        out.setOutData(table, cycles.close(), chemostats.close(), times.close(), deviations.close(),
            run.sampled().isPresent() ? run.summary(exec) : run.summary(besides, exec));
        out.setInternalData(table);
    }

    private static void deviations(final SteadyState steady, final List<Definition> defined, final CurrentsAndAffinitiesParameters settings, final TableWriter rows,
        final Monitor monitor) {
        final Generator generator = steady.generator();
        final List<Current> currents = defined.isEmpty() ? Current.ofAllMechanisms(generator)
            : defined.stream().map(d -> Current.ofMechanisms(d.name(), generator, d.weights())).toList();
        final double step = (settings.m_greatestTilt - settings.m_leastTilt) / (settings.m_tilts - 1);
        final double[] tilts = IntStream.range(0, settings.m_tilts).mapToDouble(k -> settings.m_leastTilt + k * step).toArray();
        for (final Current current : currents) {
            CumulantGeneratingFunction.of(generator, current).points(tilts, monitor)
                .forEach(p -> rows.row(current.name(), p.lambda(), p.value(), p.current(), p.rate()));
        }
    }

    private static Optional<Provenance> overTime(final ReactionNetwork network, final SteadyStateRun run, final CurrentsAndAffinitiesParameters settings, final TableWriter rows,
        final Monitor monitor) {
        final double[] times = TimeGrid.linear(0, settings.m_endTime, settings.m_timePoints).times();
        run.exact().ifPresent(steady -> {
            final CurrentsOverTime exact = CurrentsOverTime.of(steady.generator(), TransientLaw.concentrated(steady.generator().states(), 0), times, monitor);
            for (int k = 0; k < times.length; k++) {
                for (int r = 0; r < exact.mechanisms().size(); r++) {
                    rows.row(times[k], exact.mechanisms().get(r), "exact", exact.rate(k, r), exact.extent(k, r), null, null);
                }
            }
        });
        if (!settings.m_computation.sampled()) {
            return Optional.empty();
        }
        final SampledCurrentsOverTime sample =
            SampledCurrentsOverTime.of(network, SimulationMethods.named("direct"), times, settings.m_replicates, settings.m_seed, monitor);
        for (int k = 0; k < times.length; k++) {
            for (int r = 0; r < sample.reactions().size(); r++) {
                final Estimate extent = sample.extent(k, r);
                rows.row(times[k], sample.reactions().get(r), "sampled", null, extent.value(), extent.standardError(), extent.n());
            }
        }
        return Optional.of(sample.provenance());
    }

    static Map<String, Object> view(final ViewInput in) {
        final List<DataRow> rows = new ArrayList<>();
        in.getInternalTables()[0].forEach(rows::add);
        final List<DataRow> exact = strongest(rows, "exact");
        final List<DataRow> sampled = strongest(rows, "sampled");
        final List<String> names = (exact.isEmpty() ? sampled : exact).stream().map(CurrentsAndAffinitiesNode::name).toList();
        final ChartData chart = ChartData.of("Currents", "J [1/time]").categories("", names);
        if (!exact.isEmpty()) {
            chart.bars("exact", names, exact.stream().map(r -> number(r, CurrentTables.CURRENT)).toList());
        }
        final List<DataRow> shown = sampled.stream().filter(r -> names.contains(name(r))).toList();
        if (!shown.isEmpty()) {
            chart.bars("sampled", shown.stream().map(CurrentsAndAffinitiesNode::name).toList(), shown.stream().map(r -> number(r, CurrentTables.CURRENT)).toList(), ends(shown, -2),
                ends(shown, 2)).note("Error bars: two standard errors.");
        }
        final long all = rows.stream().filter(r -> r.getCell(CurrentTables.COMPUTATION).toString().equals(exact.isEmpty() ? "sampled" : "exact")).count();
        return chart.note(all > names.size() ? "The " + names.size() + " strongest of " + all + " currents." : null).toMap();
    }

    private static List<DataRow> strongest(final List<DataRow> rows, final String computation) {
        return rows.stream().filter(r -> r.getCell(CurrentTables.COMPUTATION).toString().equals(computation))
            .sorted(Comparator.comparingDouble((DataRow r) -> -Math.abs(number(r, CurrentTables.CURRENT)))).limit(MOST_BARS).toList();
    }

    private static String name(final DataRow row) {
        return row.getCell(0).toString();
    }

    private static List<Double> ends(final List<DataRow> rows, final double errors) {
        return rows.stream().map(r -> number(r, CurrentTables.CURRENT) + errors * number(r, CurrentTables.ERROR)).toList();
    }

    private static double number(final DataRow row, final int column) {
        return row.getCell(column).isMissing() ? Double.NaN : ((DoubleValue)row.getCell(column)).getDoubleValue();
    }
}
