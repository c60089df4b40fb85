/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import org.dissipa.nodes.table.InputColumns;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.updates.ValueReference;
import org.knime.node.parameters.updates.util.BooleanReference;
import org.knime.node.parameters.widget.choices.ChoicesProvider;

/** What Machine Energy Calculator asks its user. */
final class MachineEnergyCalculatorParameters implements NodeParameters {

    /** Whether rows have counts. */
    static final class HasCounts implements BooleanReference {
    }

    @Widget(title = "Counts in a column", description = "A column tells how often a row occurs. If switched off, each row counts once.")
    @ValueReference(HasCounts.class)
    boolean m_useCounts;

    @Widget(title = "Count column", description = "Numeric column with whole numbers.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    @Effect(predicate = HasCounts.class, type = EffectType.SHOW)
    String m_countColumn = "count";
}
