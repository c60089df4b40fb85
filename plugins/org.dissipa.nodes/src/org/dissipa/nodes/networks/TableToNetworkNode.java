/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.networks;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.table.Columns;
import org.dissipa.network.table.NetworkTable;
import org.dissipa.network.table.ReactionRow;
import org.dissipa.network.table.SpeciesRow;
import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.port.NetworkPortObjectSpec;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.table.InputTable;
import org.knime.core.data.BooleanValue;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.StringValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;

/** Table to Network: configure and execute. */
final class TableToNetworkNode {
    private TableToNetworkNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        final TableToNetworkParameters settings = in.getParameters();
        checkReactions(in.getInTableSpec(0), settings);
        checkSpecies(in.getInTableSpec(1), settings);
        out.setOutSpec(0, new NetworkPortObjectSpec());
    }

    private static void checkReactions(final DataTableSpec spec, final TableToNetworkParameters settings)
        throws InvalidSettingsException {
        InputTable.column(spec, "Reactions", settings.m_equationColumn, StringValue.class, "text");
        InputTable.column(spec, "Reactions", settings.m_forwardColumn, DoubleValue.class, "numbers");
        if (settings.m_useReverse) {
            InputTable.column(spec, "Reactions", settings.m_reverseColumn, DoubleValue.class, "numbers");
        }
        if (settings.m_useNames) {
            InputTable.column(spec, "Reactions", settings.m_nameColumn, StringValue.class, "text");
        }
    }

    private static void checkSpecies(final DataTableSpec spec, final TableToNetworkParameters settings)
        throws InvalidSettingsException {
        InputTable.column(spec, "Species", settings.m_speciesColumn, StringValue.class, "text");
        InputTable.column(spec, "Species", settings.m_initialColumn, DoubleValue.class, "numbers");
        if (settings.m_useChemostats) {
            InputTable.column(spec, "Species", settings.m_chemostatColumn, BooleanValue.class, "yes and no");
        }
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out)
        throws CanceledExecutionException, KNIMEException {
        final TableToNetworkParameters settings = in.getParameters();
        final List<ReactionRow> reactions = reactions(in.getInTable(0), settings);
        final List<SpeciesRow> species = species(in.getInTable(1), settings);
        final Columns columns = new Columns(settings.m_useNames ? settings.m_nameColumn : null, settings.m_equationColumn,
            null, null, settings.m_forwardColumn, settings.m_useReverse ? settings.m_reverseColumn : null,
            settings.m_speciesColumn, settings.m_initialColumn,
            settings.m_useChemostats ? settings.m_chemostatColumn : null, null, null);
        final ReactionNetwork network = EngineCall.execute(() -> NetworkTable.toNetwork(settings.m_networkName,
            settings.m_volume, reactions, species, List.of(), columns));
        final NetworkPortObject object = new NetworkPortObject(network);
        out.setOutData(0, object);
        out.setInternalData(object);
    }

    private static List<ReactionRow> reactions(final BufferedDataTable table, final TableToNetworkParameters settings)
        throws KNIMEException {
        final DataTableSpec spec = table.getDataTableSpec();
        final int equation = spec.findColumnIndex(settings.m_equationColumn);
        final int forward = spec.findColumnIndex(settings.m_forwardColumn);
        final int reverse = settings.m_useReverse ? spec.findColumnIndex(settings.m_reverseColumn) : -1;
        final int name = settings.m_useNames ? spec.findColumnIndex(settings.m_nameColumn) : -1;
        final List<ReactionRow> rows = new ArrayList<>();
        for (final DataRow row : table) {
            rows.add(ReactionRow.of(name < 0 || row.getCell(name).isMissing() ? null : row.getCell(name).toString(),
                InputTable.text(row, equation, settings.m_equationColumn), constant(row.getCell(forward)),
                reverse < 0 ? null : constant(row.getCell(reverse))));
        }
        return rows;
    }

    private static String constant(final DataCell cell) {
        return cell.isMissing() ? null : ReactionRow.constant(((DoubleValue)cell).getDoubleValue());
    }

    private static List<SpeciesRow> species(final BufferedDataTable table, final TableToNetworkParameters settings)
        throws KNIMEException {
        final DataTableSpec spec = table.getDataTableSpec();
        final int name = spec.findColumnIndex(settings.m_speciesColumn);
        final int initial = spec.findColumnIndex(settings.m_initialColumn);
        final int chemostat = settings.m_useChemostats ? spec.findColumnIndex(settings.m_chemostatColumn) : -1;
        final List<SpeciesRow> rows = new ArrayList<>();
        for (final DataRow row : table) {
            final boolean fixed = chemostat >= 0 && !row.getCell(chemostat).isMissing()
                && ((BooleanValue)row.getCell(chemostat)).getBooleanValue();
            rows.add(new SpeciesRow(InputTable.text(row, name, settings.m_speciesColumn),
                InputTable.number(row, initial, settings.m_initialColumn, false), fixed));
        }
        return rows;
    }
}
