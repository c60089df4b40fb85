/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.nodes.table.InputTable;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.InvalidSettingsException;

/**
 * The columns of a table that hold sets of parameters, a row a set; a missing value leaves the network's own.
 *
 * @param columns names of the columns
 * @param indices their positions in the table
 */
record ParameterSets(List<String> columns, int[] indices) {

    /** @throws InvalidSettingsException if a chosen column is not there or holds no numbers, or no column is numeric */
    static ParameterSets of(final DataTableSpec spec, final String[] chosen) throws InvalidSettingsException {
        final List<String> columns = chosen.length > 0 ? List.of(chosen) : spec.stream()
            .filter(c -> c.getType().isCompatible(DoubleValue.class)).map(c -> c.getName()).toList();
        if (columns.isEmpty()) {
            throw new InvalidSettingsException("Table 'Parameter Sets' has no numeric column; give it a column for each parameter to change, "
                + "named like the parameter.");
        }
        final int[] indices = new int[columns.size()];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = InputTable.column(spec, "Parameter Sets", columns.get(i), DoubleValue.class, "numbers");
        }
        return new ParameterSets(columns, indices);
    }

    /** The sets, in the order of the rows. */
    List<Map<String, Double>> read(final BufferedDataTable table) {
        final List<Map<String, Double>> sets = new ArrayList<>();
        for (final DataRow row : table) {
            final Map<String, Double> set = new LinkedHashMap<>();
            for (int i = 0; i < indices.length; i++) {
                if (!row.getCell(indices[i]).isMissing()) {
                    set.put(columns.get(i), ((DoubleValue)row.getCell(indices[i])).getDoubleValue());
                }
            }
            sets.add(set);
        }
        return sets;
    }
}
