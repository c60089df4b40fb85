/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.models;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.nodes.run.Require;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsNonNegativeValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveDoubleValidation;

/** What Minimal Replicator asks its user. */
final class MinimalReplicatorParameters implements NodeParameters {

    @Widget(title = "Reversibility ratios", description = "Values of r = k<sub>-</sub>/k<sub>+</sub> of the published sweep, with A = 5 and X<sub>0</sub> = 20.")
    String m_ratios = "0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 0.95";

    @Widget(title = "Particle numbers", description = "Values of X<sub>0</sub> of the published scan, with A = X<sub>0</sub>/4 and r = 0.2. The scan changes more than the size: rate of growth and affinity change, too.")
    String m_particles = "5, 10, 20, 40, 80, 160";

    @Widget(title = "Potential drop of the decay", description = "Stated for the irreversible decay, as published, and realised at the fixed point in the consistent form [kT].")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    double m_drop = 2;

    @Widget(title = "Waste held fixed at", description = "Rate k<sub>r</sub> of the reverse of the decay in the consistent form with the waste held fixed [1/time].")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    double m_wasteRate = 0.75;

    @Widget(title = "Duration of the transient", description = "From X<sub>0</sub> [time].")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    double m_duration = 5;

    @Widget(title = "Replicates", description = "Exact trajectories to sample the published product with; 0 for none, else at least 4.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    int m_replicates = 400;

    @Widget(title = "Seed", description = "Seed of the random streams; replicate i draws from stream (seed, i).")
    long m_seed = 1;

    /** The ratios. */
    List<Double> ratios() throws InvalidSettingsException {
        return numbers("Reversibility ratios", m_ratios);
    }

    /** The particle numbers. */
    List<Integer> particles() throws InvalidSettingsException {
        final List<Integer> particles = new ArrayList<>();
        for (final double x : numbers("Particle numbers", m_particles)) {
            if (x != Math.rint(x) || x > 2000) {
                throw new InvalidSettingsException("Particle number " + x + " is not a whole number of at most 2000.");
            }
            particles.add((int)x);
        }
        return particles;
    }

    private static List<Double> numbers(final String title, final String text) throws InvalidSettingsException {
        final List<Double> numbers = new ArrayList<>();
        for (final String word : text.replace(',', ' ').strip().split("\\s+")) {
            if (!word.isEmpty()) {
                try {
                    final double number = Double.parseDouble(word);
                    Require.positive(title, number);
                    numbers.add(number);
                } catch (NumberFormatException e) { // NOSONAR the message says all
                    throw new InvalidSettingsException(title + " holds '" + word + "', which is not a number; write numbers above 0 with commas between.");
                }
            }
        }
        return numbers;
    }

    @Override
    public void validate() throws InvalidSettingsException {
        Require.positive("Potential drop of the decay", m_drop);
        Require.positive("Waste held fixed at", m_wasteRate);
        Require.positive("Duration of the transient", m_duration);
        if (m_replicates != 0) {
            Require.atLeast("Replicates", m_replicates, 4);
        }
        for (final double r : ratios()) {
            if (r < 0.01) {
                throw new InvalidSettingsException("Reversibility ratio " + r + " is below 0.01, where the counts grow beyond what is solved exactly.");
            }
        }
        particles();
    }
}
