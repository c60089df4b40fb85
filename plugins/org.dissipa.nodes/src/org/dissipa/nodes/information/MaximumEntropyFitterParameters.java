/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.Optional;

import org.dissipa.nodes.table.InputColumns;
import org.knime.core.data.DataValue;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.StringValue;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.updates.ValueReference;
import org.knime.node.parameters.updates.util.BooleanReference;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.choices.util.ColumnSelectionUtil;

/** What Maximum Entropy Fitter asks its user. */
final class MaximumEntropyFitterParameters implements NodeParameters {

    /** Whether states are named by a column. */
    static final class HasNames implements BooleanReference {
    }

    /** Whether states have weights. */
    static final class HasWeights implements BooleanReference {
    }

    @Widget(title = "State names in a column", description = "If switched off, states are named by their RowIDs.")
    @ValueReference(HasNames.class)
    boolean m_useNames;

    @Widget(title = "State name column", description = "Column of the states whose value names the state.")
    @ChoicesProvider(GroupedParameters.AnyOfFirst.class)
    @Effect(predicate = HasNames.class, type = EffectType.SHOW)
    String m_nameColumn = "state";

    @Widget(title = "Weights in a column", description = "Degeneracies or prior probabilities m of the states: -&#931; p ln(p/m) is maximised. If switched off, all "
        + "states weigh alike. A state of weight 0 is forbidden.")
    @ValueReference(HasWeights.class)
    boolean m_useWeights;

    @Widget(title = "Weight column", description = "Numeric column of the states, not negative.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    @Effect(predicate = HasWeights.class, type = EffectType.SHOW)
    String m_weightColumn = "weight";

    @Widget(title = "Constraint column", description = "Text column of the means: the name of a numeric column of the states, a power such as <tt>n^2</tt>, or a product such "
        + "as <tt>x * y</tt>, one row a constraint.")
    @ChoicesProvider(InputColumns.TextsOfSecond.class)
    String m_constraintColumn = "constraint";

    @Widget(title = "Mean column", description = "Numeric column of the means: what the mean of the constraint must be.")
    @ChoicesProvider(InputColumns.NumbersOfSecond.class)
    String m_meanColumn = "mean";

    @Widget(title = "Stop if the means cannot be met", description = "The node fails if no law has these means. If switched off, it warns, and the tables tell how far off "
        + "they are and which attainable means are nearest.")
    boolean m_failIfInfeasible;

    MaximumEntropyFitterParameters() {
        // the defaults above
    }

    /** Defaults that fit the tables at hand. */
    MaximumEntropyFitterParameters(final NodeParametersInput context) {
        m_constraintColumn = first(context, StringValue.class, m_constraintColumn);
        m_meanColumn = first(context, DoubleValue.class, m_meanColumn);
    }

    private static String first(final NodeParametersInput context, final Class<? extends DataValue> type, final String name) {
        final var columns = ColumnSelectionUtil.getCompatibleColumns(context, 1, type);
        return columns.stream().anyMatch(c -> c.getName().equals(name)) || columns.isEmpty() ? name : columns.get(0).getName();
    }

    Optional<String> names() {
        return m_useNames ? Optional.of(m_nameColumn) : Optional.empty();
    }

    Optional<String> weights() {
        return m_useWeights ? Optional.of(m_weightColumn) : Optional.empty();
    }
}
