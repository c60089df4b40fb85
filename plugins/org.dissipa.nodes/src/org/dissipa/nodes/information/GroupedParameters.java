/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.List;
import java.util.Optional;

import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataValue;
import org.knime.core.data.DoubleValue;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.updates.ValueReference;
import org.knime.node.parameters.updates.util.BooleanReference;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.choices.ColumnChoicesProvider;
import org.knime.node.parameters.widget.choices.util.ColumnSelectionUtil;

/** What nodes ask that treat several data sets of one table, each by itself. */
abstract class GroupedParameters implements NodeParameters {

    /** Whether the table holds several data sets. */
    static final class HasGroups implements BooleanReference {
    }

    /** All columns of the first input. */
    static final class AnyOfFirst implements ColumnChoicesProvider {
        @Override
        public List<DataColumnSpec> columnChoices(final NodeParametersInput context) {
            return ColumnSelectionUtil.getAllColumns(context, 0);
        }
    }

    @Widget(title = "Several data sets", description = "The rows belong to several data sets, such as epochs or replicates, each treated by itself. If "
        + "switched off, all rows are one data set.")
    @ValueReference(HasGroups.class)
    boolean m_useGroups;

    @Widget(title = "Group column", description = "Column whose value names the data set of a row.")
    @ChoicesProvider(AnyOfFirst.class)
    @Effect(predicate = HasGroups.class, type = EffectType.SHOW)
    String m_groupColumn = "group";

    GroupedParameters() {
        // the defaults above
    }

    Optional<String> group() {
        return m_useGroups ? Optional.of(m_groupColumn) : Optional.empty();
    }

    /** The numeric column of the first input that has one of some names, else the one at a place, else the name of the default. */
    static String guess(final NodeParametersInput context, final int place, final String otherwise, final String... names) {
        return guess(context, DoubleValue.class, place, otherwise, names);
    }

    static String guess(final NodeParametersInput context, final Class<? extends DataValue> type, final int place, final String otherwise,
        final String... names) {
        final List<String> columns = ColumnSelectionUtil.getCompatibleColumns(context, 0, type).stream().map(DataColumnSpec::getName).toList();
        for (final String name : names) {
            for (final String column : columns) {
                if (column.equalsIgnoreCase(name)) {
                    return column;
                }
            }
        }
        return place < columns.size() ? columns.get(place) : otherwise;
    }
}
