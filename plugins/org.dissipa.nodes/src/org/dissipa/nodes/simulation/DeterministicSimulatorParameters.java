/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.List;

import org.dissipa.dynamics.deterministic.OdeMethod;
import org.dissipa.dynamics.deterministic.OdeMethods;
import org.dissipa.nodes.run.Require;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.Advanced;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.updates.ValueReference;
import org.knime.node.parameters.updates.util.BooleanReference;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.choices.StringChoicesProvider;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveDoubleValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;

/** What Deterministic Simulator asks its user. */
final class DeterministicSimulatorParameters implements NodeParameters {

    /** Whether a steady state is looked for. */
    static final class LooksForSteadyState implements BooleanReference {
    }

    /** The integration methods that there are. */
    static final class Methods implements StringChoicesProvider {
        @Override
        public List<String> choices(final NodeParametersInput context) {
            return names();
        }
    }

    private static List<String> names() {
        return OdeMethods.all().stream().map(OdeMethod::name).toList();
    }

    @Widget(title = "End time", description = "The solution runs from time 0 to this time [time].")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    double m_endTime = 10;

    @Widget(title = "Time points (intervals)", description = "Number of equal intervals of the time grid; the table has one time more.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    int m_timePoints = 100;

    @Widget(title = "Method", description = "rodas4 for stiff problems and when in doubt; dormand-prince where nothing is stiff.")
    @ChoicesProvider(Methods.class)
    String m_method = "rodas4";

    @Widget(title = "Relative tolerance", description = "Local error allowed as a fraction of the amount.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Advanced
    double m_relativeTolerance = 1e-7;

    @Widget(title = "Absolute tolerance", description = "Local error allowed in any amount [molecules].")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Advanced
    double m_absoluteTolerance = 1e-9;

    @Widget(title = "Find the steady state", description = "Lets the solution relax, refines it by Newton's method and tells whether it is stable.")
    @ValueReference(LooksForSteadyState.class)
    boolean m_steadyState = true;

    @Widget(title = "Longest relaxation", description = "Time after which the search for a steady state is given up [time].")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Effect(predicate = LooksForSteadyState.class, type = EffectType.SHOW)
    @Advanced
    double m_horizon = 1e6;

    @Override
    public void validate() throws InvalidSettingsException {
        Require.positive("End time", m_endTime);
        Require.atLeast("Time points (intervals)", m_timePoints, 1);
        Require.known("Method", m_method, names());
        Require.positive("Relative tolerance", m_relativeTolerance);
        Require.positive("Absolute tolerance", m_absoluteTolerance);
        Require.positive("Longest relaxation", m_horizon);
    }
}
