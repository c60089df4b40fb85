/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.Arrays;
import java.util.List;

import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.Require;
import org.dissipa.thermodynamics.information.gas.GasExpansion;
import org.dissipa.thermodynamics.information.gas.PhaseCells;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.Advanced;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveDoubleValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;

/** What Gas Expansion asks its user. */
final class GasExpansionParameters implements NodeParameters {

    @Widget(title = "Discs", description = "Number N of hard discs of mass 1.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    int m_discs = 5000;

    @Widget(title = "Diameter", description = "Diameter a [length]. The gas is dilute where N &#960; a&#178;/4 is far below the area; the mean free path is 1/(2&#8730;2 n a).")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    double m_diameter = 0.002;

    @Widget(title = "Width of the box", description = "Width [length].")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    double m_width = 2;

    @Widget(title = "Height of the box", description = "Height [length].")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    double m_height = 1;

    @Widget(title = "Width filled at first", description = "All discs start in the left part of this width, at most the width of the box.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    double m_filled = 1;

    @Widget(title = "Temperature", description = "T of the Maxwell velocities at the start, so that &#10216;v<sub>x</sub>&#178;&#10217; = T.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    double m_temperature = 1;

    @Widget(title = "End time", description = "Last time [time].")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    double m_endTime = 4;

    @Widget(title = "Time points (intervals)", description = "Number of equal intervals from 0 to the end time; there is one time more.")
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    int m_timePoints = 40;

    @Widget(title = "Widths of position cells", description = "Coarse graining &#916;x, one or several, such as <tt>0.125, 0.25</tt> [length].")
    String m_positionCells = "0.125";

    @Widget(title = "Widths of velocity cells", description = "Coarse graining &#916;v of v<sub>x</sub>, one or several, such as <tt>0.25, 0.5, 1, 2</tt> [length/time]. There should be "
        + "many more discs than cells that are occupied.")
    String m_velocityCells = "0.5, 1, 2";

    @Widget(title = "Largest velocity of the cells", description = "Velocity cells are counted from minus this; choose at least 5&#8730;T.")
    @NumberInputWidget(minValidation = IsPositiveDoubleValidation.class)
    @Advanced
    double m_fastest = 5;

    @Widget(title = "Seed", description = "Seed of positions and velocities at the start; the motion itself is deterministic.")
    long m_seed = 1;

    GasExpansion expansion() {
        return new GasExpansion(m_discs, m_diameter, m_width, m_height, m_filled, m_temperature);
    }

    /** All pairs of cell widths. */
    List<PhaseCells> cells() {
        return Arrays.stream(NumberText.numbers("Widths of position cells", m_positionCells)).boxed().flatMap(x ->
            Arrays.stream(NumberText.numbers("Widths of velocity cells", m_velocityCells)).mapToObj(v -> new PhaseCells(x, v, m_fastest))).toList();
    }

    double[] times() {
        final double[] times = new double[m_timePoints + 1];
        Arrays.setAll(times, i -> m_endTime * i / m_timePoints);
        return times;
    }

    @Override
    public void validate() throws InvalidSettingsException {
        Require.atLeast("Discs", m_discs, 2);
        Require.positive("Diameter", m_diameter);
        Require.positive("Width of the box", m_width);
        Require.positive("Height of the box", m_height);
        Require.positive("Width filled at first", m_filled);
        Require.positive("Temperature", m_temperature);
        Require.positive("End time", m_endTime);
        Require.atLeast("Time points (intervals)", m_timePoints, 1);
        EngineCall.configure(this::cells);
        EngineCall.configure(this::expansion);
    }
}
