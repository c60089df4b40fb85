/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.List;
import java.util.Map;

import org.dissipa.nodes.information.FermiDiracFitterParameters.Data;
import org.dissipa.nodes.run.EngineMonitor;
import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.view.ChartData;
import org.dissipa.nodes.view.ChartPanels;
import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.occupancy.OccupancyTable;
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

/** Fermi-Dirac Fitter: configure, execute, view. */
final class FermiDiracFitterNode {
    private static final String PORT = "Data";

    private FermiDiracFitterNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        final FermiDiracFitterParameters settings = in.getParameters();
        GroupedColumns.check(in.getInTableSpec(0), PORT, settings.group(), settings.columns());
        out.setOutSpecs(OccupancyRows.FITS.spec(), OccupancyRows.LEVELS.spec(), OccupancyRows.MODELS.spec(), RunSummary.LAYOUT.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out) throws CanceledExecutionException, KNIMEException {
        final FermiDiracFitterParameters settings = in.getParameters();
        final ExecutionContext exec = in.getExecutionContext();
        final long begin = System.nanoTime();
        final GroupedColumns data = GroupedColumns.read(in.getInTable(0), PORT, settings.group(), settings.columns(), exec);
        final List<String> warnings = data.warnings();
        final TableWriter fits = TableWriter.of(OccupancyRows.FITS, exec);
        final TableWriter levels = TableWriter.of(OccupancyRows.LEVELS, exec);
        final TableWriter models = TableWriter.of(OccupancyRows.MODELS, exec);
        final OccupancyRows rows = new OccupancyRows(settings, warnings, EngineMonitor.of(exec));
        data.forEach(exec, (group, columns) -> rows.write(group, table(settings, columns), fits, levels, models));
        Warnings.show(warnings, out);
        final BufferedDataTable[] tables = {fits.close(), levels.close()};
        final boolean draws = settings.m_bootstrapReplicates > 0;
        out.setOutData(tables[0], tables[1], models.close(), RunSummary.computed("maximum likelihood of exclusion counts", draws ? settings.m_seed : null,
            draws ? settings.m_bootstrapReplicates : null, null, (System.nanoTime() - begin) * 1e-9, data.hash(), exec));
        out.setInternalData(tables);
    }

    private static OccupancyTable table(final FermiDiracFitterParameters settings, final double[][] columns) {
        final long[] occurrences = GroupedColumns.counts(columns[1], settings.m_occurrencesColumn);
        if (settings.m_data == Data.COUNTS) {
            return OccupancyTable.of(columns[0], GroupedColumns.counts(columns[2], settings.m_trialsColumn), occurrences);
        }
        final boolean[] occurred = new boolean[occurrences.length];
        for (int i = 0; i < occurred.length; i++) {
            if (occurrences[i] > 1) {
                throw new ThermodynamicsException("Column '" + settings.m_occurrencesColumn + "' holds " + occurrences[i] + " in row " + i
                    + "; of a single trial it must be 0 or 1, no or yes. Choose 'Counts' for a table of counts.");
            }
            occurred[i] = occurrences[i] == 1;
        }
        return OccupancyTable.ofEvents(columns[0], occurred);
    }

    static Map<String, Object> view(final ViewInput in) {
        final TableGroups fits = TableGroups.of(in.getInternalTables()[0]);
        final TableGroups levels = TableGroups.of(in.getInternalTables()[1]);
        final ChartPanels panels = ChartPanels.of("Occupancy against energy");
        if (fits.names().size() > 1) {
            panels.panel("beta", fits.overview("Inverse temperature of each data set", "beta [1/energy]", "confidence low", "confidence high"));
            panels.panel("threshold", fits.overview("Threshold of each data set", "threshold [energy]", "threshold low", "threshold high"));
        }
        for (final String group : fits.shown()) {
            panels.panel(TableGroups.title(group), OccupancyChart.of(group, fits, levels));
        }
        return panels.note(fits.note()).toMap();
    }
}
