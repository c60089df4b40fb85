/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dissipa.dynamics.deterministic.FixedPoint;
import org.dissipa.dynamics.deterministic.MeanField;
import org.dissipa.dynamics.deterministic.MeanFieldSolution;
import org.dissipa.dynamics.deterministic.OdeException;
import org.dissipa.dynamics.deterministic.OdeMethods;
import org.dissipa.dynamics.deterministic.Tolerance;
import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;
import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.port.NetworkPortObjectSpec;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.EngineMonitor;
import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.knime.core.data.DataRow;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultView.ViewInput;

/** Deterministic Simulator: configure, execute, view. */
final class DeterministicSimulatorNode {
    private static final TableLayout STEADY = TableLayout.of().text("species").number("amount").flag("stable")
        .number("slowest eigenvalue, real part [1/time]").number("slowest eigenvalue, imaginary part [1/time]");

    private static final TableLayout EIGENVALUES = TableLayout.of().number("real part [1/time]").number("imaginary part [1/time]")
        .number("time constant [time]").number("period [time]");

    private static final TableLayout EVENTS = TableLayout.of().number("time").text("event");

    private static final int SHOWN = 12;
    private static final int POINTS = 2000;

    private DeterministicSimulatorNode() {
        // functions of the node
    }

    private static TableLayout layout(final List<String> species) {
        TableLayout layout = TableLayout.of().number("time");
        for (final String name : species) {
            layout = layout.number(name);
        }
        return layout;
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        final NetworkPortObjectSpec network = in.getInPortSpec(0);
        if (network.species().isPresent()) {
            out.setOutSpec(0, EngineCall.configure(() -> layout(network.species().get()).spec()));
        }
        out.setOutSpec(1, STEADY.spec());
        out.setOutSpec(2, RunSummary.LAYOUT.spec());
        out.setOutSpec(3, EIGENVALUES.spec());
        out.setOutSpec(4, EVENTS.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out)
        throws CanceledExecutionException, KNIMEException {
        final DeterministicSimulatorParameters settings = in.getParameters();
        final ReactionNetwork network = in.<NetworkPortObject>getInPortObject(0).network();
        final Tolerance tolerance = new Tolerance(settings.m_absoluteTolerance, settings.m_relativeTolerance);
        final Monitor monitor = EngineMonitor.of(in.getExecutionContext());
        final long begin = System.nanoTime();
        final MeanFieldSolution solution = EngineCall.execute(() -> MeanFieldSolution.of(network,
            TimeGrid.linear(0, settings.m_endTime, settings.m_timePoints), OdeMethods.named(settings.m_method), tolerance, monitor));
        final BufferedDataTable table = EngineCall.execute(() -> write(solution, network, in));
        final Optional<FixedPoint> steady = settings.m_steadyState
            ? EngineCall.execute(() -> steady(network, settings.m_horizon, tolerance, monitor, out)) : Optional.empty();
        out.setOutData(table, write(steady, network, in), RunSummary.exact(settings.m_method + ", " + solution.run().steps()
            + " steps", (System.nanoTime() - begin) * 1e-9, network, in.getExecutionContext()), eigenvalues(steady, in), events(solution, in));
        out.setInternalData(table);
    }

    private static Optional<FixedPoint> steady(final ReactionNetwork network, final double horizon, final Tolerance tolerance,
        final Monitor monitor, final ExecuteOutput out) {
        if (!network.events().isEmpty()) {
            out.setWarningMessage("The network has events, so no steady state was looked for. Switch 'Find the steady state' off, or take the events out.");
            return Optional.empty();
        }
        try {
            final FixedPoint point = FixedPoint.reachedFrom(MeanField.of(network),
                network.species().stream().mapToDouble(Species::initial).toArray(), horizon, tolerance, monitor);
            if (!point.hasEigenvalues()) {
                out.setWarningMessage("Whether the steady state is stable was not computed: that is done up to " + FixedPoint.DENSE_LIMIT
                    + " species, and there are " + network.species().size() + ".");
            }
            return Optional.of(point);
        } catch (OdeException e) { // NOSONAR the solution is there; that it comes to no rest is a finding
            out.setWarningMessage(e.getMessage());
            return Optional.empty();
        }
    }

    private static BufferedDataTable eigenvalues(final Optional<FixedPoint> steady, final ExecuteInput in) {
        final TableWriter rows = TableWriter.of(EIGENVALUES, in.getExecutionContext());
        steady.filter(FixedPoint::hasEigenvalues).ifPresent(point -> point.eigenvalues()
            .forEach(e -> rows.row(e.real(), e.imaginary(), e.timeConstant(), e.period())));
        return rows.close();
    }

    private static BufferedDataTable events(final MeanFieldSolution solution, final ExecuteInput in) {
        final TableWriter rows = TableWriter.of(EVENTS, in.getExecutionContext());
        solution.occurrences().forEach(o -> rows.row(o.time(), o.event()));
        return rows.close();
    }

    private static BufferedDataTable write(final MeanFieldSolution solution, final ReactionNetwork network, final ExecuteInput in) {
        final List<String> species = network.species().stream().map(Species::name).toList();
        final TableWriter rows = TableWriter.of(layout(species), in.getExecutionContext());
        for (int k = 0; k < solution.grid().size(); k++) {
            final Object[] row = new Object[species.size() + 1];
            row[0] = solution.grid().time(k);
            for (int i = 0; i < species.size(); i++) {
                row[i + 1] = solution.value(k, i);
            }
            rows.row(row);
        }
        return rows.close();
    }

    private static BufferedDataTable write(final Optional<FixedPoint> steady, final ReactionNetwork network,
        final ExecuteInput in) {
        final TableWriter rows = TableWriter.of(STEADY, in.getExecutionContext());
        steady.ifPresent(point -> {
            final double[] values = point.values();
            final var slowest = !point.hasEigenvalues() || point.eigenvalues().isEmpty() ? null : point.eigenvalues().get(0);
            for (int i = 0; i < values.length; i++) {
                rows.row(network.species().get(i).name(), values[i], point.hasEigenvalues() ? point.stable() : null, slowest == null ? null : slowest.real(),
                    slowest == null ? null : slowest.imaginary());
            }
        });
        return rows.close();
    }

    static Map<String, Object> view(final ViewInput in) {
        final BufferedDataTable table = in.getInternalTables()[0];
        final String[] names = table.getDataTableSpec().getColumnNames();
        final int shown = Math.min(SHOWN, names.length - 1);
        final long stride = Math.max(1, table.size() / POINTS);
        final List<List<Double>> columns = new ArrayList<>();
        for (int i = 0; i <= shown; i++) {
            columns.add(new ArrayList<>());
        }
        long at = 0;
        for (final DataRow row : table) {
            if (at++ % stride == 0 || at == table.size()) {
                for (int i = 0; i <= shown; i++) {
                    columns.get(i).add(((DoubleValue)row.getCell(i)).getDoubleValue());
                }
            }
        }
        final List<Map<String, Object>> series = new ArrayList<>();
        for (int i = 1; i <= shown; i++) {
            series.add(Map.of("name", names[i], "kind", "mean", "values", columns.get(i)));
        }
        final Map<String, Object> data = new LinkedHashMap<>();
        data.put("title", "Mean-field solution");
        data.put("time", columns.get(0));
        data.put("steps", false);
        data.put("valueName", "amount");
        data.put("valueUnit", "molecules");
        data.put("series", series);
        data.put("notes", names.length - 1 > SHOWN ? List.of("The first " + SHOWN + " of " + (names.length - 1) + " species are shown.")
            : List.of());
        return data;
    }
}
