/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.dissipa.nodes.run.EngineMonitor;
import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.view.ChartPanels;
import org.dissipa.thermodynamics.information.powerlaw.Support;
import org.dissipa.thermodynamics.information.powerlaw.TailSample;
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

/** Power Law Fitter: configure, execute, view. */
final class PowerLawFitterNode {
    private static final String PORT = "Values";

    private PowerLawFitterNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        final PowerLawFitterParameters settings = in.getParameters();
        GroupedColumns.check(in.getInTableSpec(0), PORT, settings.group(), List.of(settings.m_valueColumn));
        out.setOutSpecs(PowerLawRows.FITS.spec(), PowerLawRows.LAWS.spec(), PowerLawRows.CCDF.spec(), RunSummary.LAYOUT.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out) throws CanceledExecutionException, KNIMEException {
        final PowerLawFitterParameters settings = in.getParameters();
        final ExecutionContext exec = in.getExecutionContext();
        final long begin = System.nanoTime();
        final GroupedColumns data = GroupedColumns.read(in.getInTable(0), PORT, settings.group(), List.of(settings.m_valueColumn), exec);
        final List<String> warnings = data.warnings();
        final TableWriter fits = TableWriter.of(PowerLawRows.FITS, exec);
        final TableWriter laws = TableWriter.of(PowerLawRows.LAWS, exec);
        final TableWriter points = TableWriter.of(PowerLawRows.CCDF, exec);
        final PowerLawRows rows = new PowerLawRows(settings, warnings, EngineMonitor.of(exec));
        data.forEach(exec, (group, columns) -> rows.write(group, sample(settings, group, columns[0], warnings), fits, laws, points));
        Warnings.show(warnings, out);
        final BufferedDataTable[] tables = {fits.close(), points.close()};
        final boolean draws = settings.m_bootstrapReplicates > 0;
        out.setOutData(tables[0], laws.close(), tables[1], RunSummary.computed("maximum likelihood, x_min by Kolmogorov-Smirnov distance",
            draws ? settings.m_seed : null, draws ? settings.m_bootstrapReplicates : null, null, (System.nanoTime() - begin) * 1e-9, data.hash(), exec));
        out.setInternalData(tables);
    }

    private static TailSample sample(final PowerLawFitterParameters settings, final String group, final double[] values, final List<String> warnings) {
        final double[] positive = settings.m_skipNotPositive ? Arrays.stream(values).filter(x -> !(x <= 0)).toArray() : values;
        if (positive.length < values.length) {
            warnings.add((group.isEmpty() ? "" : "Data set '" + group + "': ") + (values.length - positive.length) + " of " + values.length
                + " values are not positive and were left out.");
        }
        return TailSample.of(Support.valueOf(settings.m_numbers.name()), positive);
    }

    static Map<String, Object> view(final ViewInput in) {
        final TableGroups fits = TableGroups.of(in.getInternalTables()[0]);
        final TableGroups points = TableGroups.of(in.getInternalTables()[1]);
        final ChartPanels panels = ChartPanels.of("Tail with candidates");
        fits.shown().forEach(group -> panels.panel(TableGroups.title(group), PowerLawRows.chart(group, fits, points)));
        if (fits.names().size() > 1) {
            panels.panel("alpha", fits.overview("Exponent of each data set", "alpha", "confidence low", "confidence high"));
        }
        return panels.note(fits.note()).note("A straight line is no evidence of criticality; see how the cutoff moves with the size of the system.").toMap();
    }
}
