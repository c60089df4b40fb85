/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dissipa.learning.clamping.ClampedLaw;
import org.dissipa.learning.equilibrium.CountLaw;
import org.dissipa.learning.equilibrium.Divergence;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.nodes.learning.EquilibriumCalculatorParameters.Clamp;
import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.port.NetworkPortObjectSpec;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.EngineMonitor;
import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.view.ChartData;
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

/** Equilibrium Calculator: configure, execute, view. */
final class EquilibriumCalculatorNode {
    private static final TableLayout MOMENTS = TableLayout.of().text("species").number("mean").number("sd").number("unclamped mean")
        .number("unclamped sd").number("energy [kT]").number("target").number("shift [kT]").number("potential");

    private static final TableLayout DISTANCES = TableLayout.of().text("distance from the unclamped law").number("value");

    private EquilibriumCalculatorNode() {
        // functions of the node
    }

    private static TableLayout law(final List<String> species) {
        TableLayout layout = TableLayout.of();
        for (final String name : species) {
            layout = layout.count(name);
        }
        return layout.number("probability").number("unclamped probability");
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        final EquilibriumCalculatorParameters settings = in.getParameters();
        final NetworkPortObjectSpec network = in.getInPortSpec(0);
        final List<String> species = settings.species().isEmpty() ? network.species().orElse(null) : settings.species();
        out.setOutSpec(0, new NetworkPortObjectSpec());
        if (species != null) {
            out.setOutSpec(1, EngineCall.configure(() -> law(species).spec()));
        }
        out.setOutSpec(2, MOMENTS.spec());
        out.setOutSpec(3, DISTANCES.spec());
        out.setOutSpec(4, RunSummary.LAYOUT.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out)
        throws CanceledExecutionException, KNIMEException {
        final EquilibriumCalculatorParameters settings = in.getParameters();
        final ReactionNetwork network = in.<NetworkPortObject>getInPortObject(0).network();
        final ExecutionContext exec = in.getExecutionContext();
        final EquilibriumRun run = EngineCall.execute(() -> EquilibriumRun.of(network, settings, EngineMonitor.of(exec)));
        final BufferedDataTable law = EngineCall.execute(() -> law(run, settings, exec));
        if (run.tail() > 0) {
            out.setWarningMessage("The reachable states have no end; they were cut off where the unclamped equilibrium probability beyond is below "
                + run.tail() + "." + (settings.m_clamp == Clamp.NONE ? "" : " That of the clamped law is not certified."));
        }
        out.setOutData(new NetworkPortObject(run.network()), law, moments(run, settings, exec), distances(run, exec),
            RunSummary.exact(run.law().size() + " states, " + settings.m_clamp.name().toLowerCase(java.util.Locale.ROOT) + " clamp", run.seconds(),
                network, exec));
        out.setInternalData(law);
    }

    private static BufferedDataTable law(final EquilibriumRun run, final EquilibriumCalculatorParameters settings,
        final ExecutionContext exec) throws CanceledExecutionException {
        final int[] species = run.species(settings.species());
        final CountLaw law = run.law().marginal(species);
        final CountLaw free = run.free().marginal(species);
        final TableWriter rows = TableWriter.of(law(law.species()), exec);
        for (int k = 0; k < law.size(); k++) {
            if ((k & 0xfff) == 0) {
                exec.checkCanceled();
            }
            final long[] counts = law.counts(k);
            final Object[] row = new Object[counts.length + 2];
            for (int a = 0; a < counts.length; a++) {
                row[a] = counts[a];
            }
            row[counts.length] = law.probability(k);
            row[counts.length + 1] = free.probabilityOf(counts);
            rows.row(row);
        }
        return rows.close();
    }

    private static BufferedDataTable moments(final EquilibriumRun run, final EquilibriumCalculatorParameters settings,
        final ExecutionContext exec) {
        final double[] mean = run.law().means();
        final double[] variance = run.law().variances();
        final double[] freeMean = run.free().means();
        final double[] freeVariance = run.free().variances();
        final double[] energy = run.balanced().energies();
        final TableWriter rows = TableWriter.of(MOMENTS, exec);
        for (int i = 0; i < mean.length; i++) {
            final String name = run.network().species().get(i).name();
            final int a = run.clamped().map(c -> c.species().indexOf(name)).orElse(-1);
            final ClampedLaw clamp = run.clamped().orElse(null);
            rows.row(name, mean[i], Math.sqrt(variance[i]), freeMean[i], Math.sqrt(freeVariance[i]), energy[i], a < 0 ? null : clamp.targets()[a],
                a < 0 ? null : clamp.shifts()[a], a < 0 ? null : clamp.potentials(settings.m_bathEnergy)[a]);
        }
        return rows.close();
    }

    private static BufferedDataTable distances(final EquilibriumRun run, final ExecutionContext exec) {
        final TableWriter rows = TableWriter.of(DISTANCES, exec);
        for (final Divergence kind : Divergence.values()) {
            rows.row(kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                kind.of(run.law().probabilities(), run.free().probabilities()));
        }
        return rows.close();
    }

    static Map<String, Object> view(final ViewInput in) {
        final BufferedDataTable table = in.getInternalTables()[0];
        final int species = table.getDataTableSpec().getNumColumns() - 2;
        final ChartData chart = ChartData.of("Equilibrium law", "probability")
            .xAxis(species == 1 ? table.getDataTableSpec().getColumnSpec(0).getName() + " [molecules]" : "state");
        for (int column = species; column < species + 2; column++) {
            final List<Double> x = new ArrayList<>();
            final List<Double> y = new ArrayList<>();
            for (final DataRow row : table) {
                x.add(species == 1 ? ((DoubleValue)row.getCell(0)).getDoubleValue() : x.size());
                y.add(((DoubleValue)row.getCell(column)).getDoubleValue());
            }
            chart.line(table.getDataTableSpec().getColumnSpec(column).getName(), x, y);
        }
        return chart.toMap();
    }
}
