/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import org.dissipa.nodes.run.Require;
import org.dissipa.nodes.table.InputColumns;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.updates.ValueReference;
import org.knime.node.parameters.updates.util.BooleanReference;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.choices.filter.TwinlistWidget;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsNonNegativeValidation;

/** What Windowed Uncertainty Checker asks its user. */
final class WindowedUncertaintyCheckerParameters implements NodeParameters {

    /** Whether the entropy production is a column. */
    static final class HasEntropyColumn implements BooleanReference {
    }

    @Widget(title = "Replicate column", description = "Column that names or numbers the replicates.")
    @ChoicesProvider(InputColumns.AllOfFirst.class)
    String m_replicateColumn = "replicate";

    @Widget(title = "Time column", description = "Numeric column with the time of each row; ascending within each replicate, the same times for all.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    String m_timeColumn = "time";

    @Widget(title = "Current columns", description = "Numeric columns that count up a current: net firings of reactions since any origin, forward less reverse. A count of species, or of firings in one "
        + "direction, is no current, and the relation need not hold for it.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    @TwinlistWidget
    String[] m_currentColumns = {};

    @Widget(title = "Entropy production in a column", description = "Whether a column holds the entropy that each replicate produced; otherwise a constant mean rate is given.")
    @ValueReference(HasEntropyColumn.class)
    boolean m_useEntropyColumn = true;

    @Widget(title = "Entropy column", description = "Numeric column with the cumulative entropy production of the replicate [k_B], of the whole system and since any origin. In a steady state that of the medium "
        + "will do, as both have the same mean.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    @Effect(predicate = HasEntropyColumn.class, type = EffectType.SHOW)
    String m_entropyColumn = "entropy";

    @Widget(title = "Entropy production rate", description = "Mean entropy production rate [k_B/time], taken as exact and constant, such as the one of the Entropy Production Calculator.")
    @Effect(predicate = HasEntropyColumn.class, type = EffectType.HIDE)
    double m_entropyRate = 1;

    @Widget(title = "Window", description = "Length of the windows [time]; a multiple of the interval between records.")
    double m_window = 1;

    @Widget(title = "Step", description = "From the start of one window to the next [time], a multiple of the interval between records; 0 for windows that join without overlap.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    double m_step;

    @Widget(title = "Relation from any start", description = "Checks also the relation that needs no steady state, with the current at the window's end, taken over the last recorded interval of the window. Its error is "
        + "of the order of that interval: record finely.")
    boolean m_anyStart;

    @Widget(title = "Confidence level", description = "Of the confidence interval of each product, such as 0.95. It holds for one window; among many some miss.")
    double m_confidence = 0.95;

    /** From one start to the next [time]. */
    double step() {
        return m_step == 0 ? m_window : m_step;
    }

    @Override
    public void validate() throws InvalidSettingsException {
        Require.positive("Window", m_window);
        Require.notNegative("Step", m_step);
        Require.between("Confidence level", m_confidence, 0, 1);
        if (!m_useEntropyColumn) {
            Require.positive("Entropy production rate", m_entropyRate);
        }
    }
}
