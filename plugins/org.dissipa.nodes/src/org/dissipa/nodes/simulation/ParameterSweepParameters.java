/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.List;

import org.dissipa.dynamics.stochastic.SimulationMethod;
import org.dissipa.dynamics.stochastic.method.SimulationMethods;
import org.dissipa.nodes.run.Require;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.Advanced;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.migration.Migrate;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.choices.ColumnChoicesProvider;
import org.knime.node.parameters.widget.choices.StringChoicesProvider;
import org.knime.node.parameters.widget.choices.filter.TwinlistWidget;
import org.knime.node.parameters.widget.choices.util.ColumnSelectionUtil;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsNonNegativeValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveDoubleValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;

/** What Parameter Sweep asks its user. */
final class ParameterSweepParameters implements NodeParameters {

    /** Numeric columns of the table of sets. */
    static final class Columns implements ColumnChoicesProvider {
        @Override
        public List<DataColumnSpec> columnChoices(final NodeParametersInput context) {
            return ColumnSelectionUtil.getCompatibleColumns(context, 1, DoubleValue.class);
        }
    }

    /** The simulation methods that there are. */
    static final class Methods implements StringChoicesProvider {
        @Override
        public List<String> choices(final NodeParametersInput context) {
            return methods();
        }
    }

    private static List<String> methods() {
        return SimulationMethods.all().stream().map(SimulationMethod::name).toList();
    }

    @Widget(title = "Columns", description = "Columns that hold the values of a parameter, or the initial count of a species, of the same name. Choose none to take "
        + "all numeric columns.")
    @ChoicesProvider(Columns.class)
    @TwinlistWidget
    String[] m_columns = {};

    @Widget(title = "End time", description = "Each trajectory runs from time 0 to this time [time].")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    double m_endTime = 10;

    @Widget(title = "Time points (intervals)", description = "Number of equal intervals of the time grid; there is one time more, from 0 to the end time.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    int m_timePoints = 10;

    @Widget(title = "Replicates", description = "Number of independent trajectories of each set.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    int m_replicates = 100;

    @Widget(title = "Method", description = "How trajectories are made; see the node Stochastic Simulator.")
    @ChoicesProvider(Methods.class)
    String m_method = "automatic";

    @Widget(title = "Seed", description = "Seed of the first set; the n-th has this seed plus n - 1, as the column <tt>seed</tt> tells.")
    long m_seed = 1;

    @Widget(title = "Largest number of events", description = "A trajectory with more events than this ends the run with an error that names the set.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Advanced
    long m_maxEvents = 100_000_000_000L;

    @Widget(title = "Time limit", description = "When so many seconds have passed, the sets that are finished are put out with a warning, and the others are left "
        + "out; 0 for no limit. A cancel, in contrast, ends the node without a result, as everywhere in KNIME.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Advanced
    @Migrate(loadDefaultIfAbsent = true)
    double m_timeLimit = 0;

    @Override
    public void validate() throws InvalidSettingsException {
        Require.positive("End time", m_endTime);
        Require.atLeast("Time points (intervals)", m_timePoints, 1);
        Require.atLeast("Replicates", m_replicates, 1);
        Require.atLeast("Largest number of events", m_maxEvents, 1);
        Require.notNegative("Time limit", m_timeLimit);
        Require.known("Method", m_method, methods());
    }
}
