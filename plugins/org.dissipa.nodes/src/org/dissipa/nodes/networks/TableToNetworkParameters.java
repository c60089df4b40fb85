/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.networks;

import java.util.List;
import java.util.Locale;

import org.dissipa.nodes.run.Require;
import org.dissipa.nodes.table.InputColumns;
import org.knime.core.data.BooleanValue;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataValue;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.StringValue;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.updates.ValueReference;
import org.knime.node.parameters.updates.util.BooleanReference;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.choices.util.ColumnSelectionUtil;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveDoubleValidation;

/** What Table to Network asks its user. */
final class TableToNetworkParameters implements NodeParameters {

    /** Whether reverse constants stand in a column. */
    static final class HasReverse implements BooleanReference {
    }

    /** Whether names of reactions stand in a column. */
    static final class HasNames implements BooleanReference {
    }

    /** Whether a column tells which species are held fixed. */
    static final class HasChemostats implements BooleanReference {
    }

    @Widget(title = "Equation column", description = "Text column of the reactions table with equations such as A + 2 B &lt;-&gt; C.")
    @ChoicesProvider(InputColumns.TextsOfFirst.class)
    String m_equationColumn = "reaction";

    @Widget(title = "Forward constant column", description = "Numeric column of the reactions table with the forward rate constants.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    String m_forwardColumn = "forward";

    @Widget(title = "Reverse constants in a column", description = "If switched off, every reaction is irreversible.")
    @ValueReference(HasReverse.class)
    boolean m_useReverse = true;

    @Widget(title = "Reverse constant column", description = "Numeric column of the reactions table with the reverse rate constants; "
        + "a missing value makes the reaction irreversible.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    @Effect(predicate = HasReverse.class, type = EffectType.SHOW)
    String m_reverseColumn = "reverse";

    @Widget(title = "Reaction names in a column", description = "If switched off, reactions are named R1, R2, ...")
    @ValueReference(HasNames.class)
    boolean m_useNames;

    @Widget(title = "Reaction name column", description = "Text column of the reactions table with a name of its own for each reaction.")
    @ChoicesProvider(InputColumns.TextsOfFirst.class)
    @Effect(predicate = HasNames.class, type = EffectType.SHOW)
    String m_nameColumn = "name";

    @Widget(title = "Species column", description = "Text column of the species table with the names that the equations use.")
    @ChoicesProvider(InputColumns.TextsOfSecond.class)
    String m_speciesColumn = "species";

    @Widget(title = "Initial count column", description = "Numeric column of the species table with the initial counts [molecules].")
    @ChoicesProvider(InputColumns.NumbersOfSecond.class)
    String m_initialColumn = "initial";

    @Widget(title = "Chemostats in a column", description = "If switched off, no species is held fixed.")
    @ValueReference(HasChemostats.class)
    boolean m_useChemostats;

    @Widget(title = "Chemostat column", description = "Yes/no column of the species table: yes holds the count of the species fixed.")
    @ChoicesProvider(InputColumns.FlagsOfSecond.class)
    @Effect(predicate = HasChemostats.class, type = EffectType.SHOW)
    String m_chemostatColumn = "chemostat";

    @Widget(title = "Volume", description = "Volume V [volume]; a constant of order m acts as k V^(1-m).")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    double m_volume = 1;

    @Widget(title = "Network name", description = "Free text; it heads views and reports.")
    String m_networkName = "";

    TableToNetworkParameters() {
        // the defaults above
    }

    /** Defaults that fit the tables at hand: columns found by name, else the first of their type. */
    TableToNetworkParameters(final NodeParametersInput context) {
        m_equationColumn = guess(context, 0, StringValue.class, 0, m_equationColumn, "reaction", "equation");
        m_forwardColumn = guess(context, 0, DoubleValue.class, 0, m_forwardColumn, "forward", "kf", "k+", "k");
        m_useReverse = ColumnSelectionUtil.getCompatibleColumns(context, 0, DoubleValue.class).size() > 1;
        m_reverseColumn = guess(context, 0, DoubleValue.class, 1, m_reverseColumn, "reverse", "backward", "kr", "k-");
        m_useNames = named(ColumnSelectionUtil.getCompatibleColumns(context, 0, StringValue.class), m_nameColumn);
        m_speciesColumn = guess(context, 1, StringValue.class, 0, m_speciesColumn, "species", "name");
        m_initialColumn = guess(context, 1, DoubleValue.class, 0, m_initialColumn, "initial", "count", "amount");
        m_useChemostats =
            named(ColumnSelectionUtil.getCompatibleColumns(context, 1, BooleanValue.class), m_chemostatColumn);
    }

    private static boolean named(final List<DataColumnSpec> columns, final String name) {
        return columns.stream().anyMatch(c -> c.getName().equals(name));
    }

    private static String guess(final NodeParametersInput context, final int port, final Class<? extends DataValue> type,
        final int position, final String otherwise, final String... hints) {
        final List<DataColumnSpec> columns = ColumnSelectionUtil.getCompatibleColumns(context, port, type);
        for (final String hint : hints) {
            for (final DataColumnSpec column : columns) {
                if (column.getName().toLowerCase(Locale.ROOT).startsWith(hint)) {
                    return column.getName();
                }
            }
        }
        return position < columns.size() ? columns.get(position).getName() : otherwise;
    }

    @Override
    public void validate() throws InvalidSettingsException {
        Require.positive("Volume", m_volume);
    }
}
