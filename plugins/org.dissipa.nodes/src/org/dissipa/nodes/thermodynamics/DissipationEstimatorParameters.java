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
import org.knime.node.parameters.widget.choices.Label;
import org.knime.node.parameters.widget.choices.filter.TwinlistWidget;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsNonNegativeValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;

/** What Dissipation Estimator asks its user. */
final class DissipationEstimatorParameters implements NodeParameters {

    /** How the series was recorded. */
    enum Recorded {
        @Label(value = "Every change, at its time", description = "A row a change of state; between two rows nothing happened.")
        CHANGES,
        @Label(value = "At intervals", description = "Samples; changes between two samples may have been missed. Waiting times then say nothing.")
        SAMPLES
    }

    /** Whether there are several trajectories. */
    static final class HasTrajectories implements BooleanReference {
    }

    @Widget(title = "Several trajectories", description = "Whether a column tells to which trajectory a row belongs. Changes are not counted from one to the next.")
    @ValueReference(HasTrajectories.class)
    boolean m_useTrajectories;

    @Widget(title = "Trajectory column", description = "Column that names or numbers the trajectories.")
    @ChoicesProvider(InputColumns.AllOfFirst.class)
    @Effect(predicate = HasTrajectories.class, type = EffectType.SHOW)
    String m_trajectoryColumn = "replicate";

    @Widget(title = "Time column", description = "Numeric column with the time of each row; rows come in the order of time, within each trajectory.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    String m_timeColumn = "time";

    @Widget(title = "State columns", description = "Columns that together tell the state: one with its name, or one a species with its count. What is left out is not seen, and the estimates are bounds all the same.")
    @ChoicesProvider(InputColumns.AllOfFirst.class)
    @TwinlistWidget
    String[] m_stateColumns = {"state"};

    @Widget(title = "Recorded", description = "How the series came to be.")
    Recorded m_recorded = Recorded.CHANGES;

    @Widget(title = "Lumped states", description = "Names of states that stand for several states of the system, separated by semicolons. With several state columns a name is "
        + "<tt>A=1, B=0</tt>. The waiting times are counted between changes that join two other states. If species are left out, no state is resolved: then write <tt>*</tt>.")
    String m_lumps = "";

    @Widget(title = "Bins of waiting times", description = "Into how many bins, with equal numbers of waiting times, they are put. More bins see more and need more data.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    int m_bins = 6;

    @Widget(title = "Window", description = "Length of the windows of the uncertainty relation [time]; 0 for a hundredth of all time observed, or the shortest trajectory.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    double m_window;

    @Override
    public void validate() throws InvalidSettingsException {
        Require.atLeast("Bins of waiting times", m_bins, 1);
        Require.notNegative("Window", m_window);
    }
}
