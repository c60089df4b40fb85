/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.comparison;

import org.dissipa.nodes.run.Require;
import org.dissipa.nodes.table.InputColumns;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.migration.Migrate;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.updates.ValueReference;
import org.knime.node.parameters.updates.util.BooleanReference;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.choices.filter.TwinlistWidget;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsNonNegativeValidation;

/** What Reference Comparator asks its user. */
final class ReferenceComparatorParameters implements NodeParameters {

    /** Whether standard errors widen the tolerance. */
    static final class UsesStandardError implements BooleanReference {
    }

    @Widget(title = "Key columns", description = "Columns of the reference whose values together name a row. The table needs "
        + "columns of the same names. Choose none to match rows by RowID.")
    @ChoicesProvider(InputColumns.AllOfSecond.class)
    @TwinlistWidget
    String[] m_keyColumns = {};

    @Widget(title = "Columns to compare", description = "Columns of the reference whose values are compared. Choose none to compare all that are no keys.")
    @ChoicesProvider(InputColumns.AllOfSecond.class)
    @TwinlistWidget
    @Migrate(loadDefaultIfAbsent = true)
    String[] m_compareColumns = {};

    @Widget(title = "Absolute tolerance", description = "Deviation that is always allowed, in the unit of the column.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    double m_absoluteTolerance = 1e-12;

    @Widget(title = "Relative tolerance", description = "Deviation that is allowed as a fraction of the reference value.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    double m_relativeTolerance = 1e-9;

    @Widget(title = "Allow for standard errors", description = "Widens the tolerance by a multiple of a standard error that stands "
        + "in a column of the table; for comparing sampled estimates with exact values.")
    @ValueReference(UsesStandardError.class)
    boolean m_useStandardError;

    @Widget(title = "Standard error column", description = "Column of the table that holds the standard error of the row's estimates.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    @Effect(predicate = UsesStandardError.class, type = EffectType.SHOW)
    String m_standardErrorColumn = "standard error";

    @Widget(title = "Standard errors (z)", description = "How many standard errors are allowed. For a normal estimate 4 raises a "
        + "false alarm with probability 6.3e-5 a comparison, 3 with 2.7e-3.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Effect(predicate = UsesStandardError.class, type = EffectType.SHOW)
    double m_standardErrors = 4;

    @Widget(title = "Ignore rows that the reference lacks", description = "If switched off, a row of the table whose key is not in "
        + "the reference counts as a deviation.")
    boolean m_ignoreExtraRows = true;

    @Widget(title = "Stop the workflow if anything deviates", description = "The node fails and names the worst deviation. If "
        + "switched off it gives a warning and the tables tell.")
    boolean m_failOnDeviation = true;

    @Override
    public void validate() throws InvalidSettingsException {
        Require.notNegative("Absolute tolerance", m_absoluteTolerance);
        Require.notNegative("Relative tolerance", m_relativeTolerance);
        Require.notNegative("Standard errors (z)", m_standardErrors);
    }
}
