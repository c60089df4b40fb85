/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.nodes.run.Require;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.widget.text.TextAreaWidget;

/** What Speed Limit Checker asks its user. */
final class SpeedLimitCheckerParameters extends ExactParameters {

    @Widget(title = "Durations", description = "Lengths of the relaxation to check [time], separated by commas or blanks.")
    String m_durations = "0.1, 1, 10";

    @Widget(title = "Start of the relaxation", description = "The law at time 0.")
    StartKind m_startKind = StartKind.COUNTS;

    @Widget(title = "Start", description = "Parameters of the steady state to start from, <tt>k = 2</tt> a line; or states with their probabilities, "
        + "<tt>0.8: A = 1, B = 0</tt> a line, where species that are not named have no molecules. Not read for a start in the initial counts.")
    @TextAreaWidget(rows = 3)
    String m_startText = "";

    /** The durations. */
    List<Double> durations() throws InvalidSettingsException {
        final List<Double> durations = new ArrayList<>();
        for (final String word : m_durations.replace(',', ' ').strip().split("\\s+")) {
            try {
                final double duration = Double.parseDouble(word);
                Require.positive("Duration", duration);
                durations.add(duration);
            } catch (NumberFormatException e) { // NOSONAR the message says all
                throw new InvalidSettingsException("Duration '" + word + "' is not a number; write numbers above 0, such as '0.1, 1, 10'.");
            }
        }
        return durations;
    }

    @Override
    public void validate() throws InvalidSettingsException {
        super.validate();
        durations();
    }
}
