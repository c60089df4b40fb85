/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.temperature.EnergySpectrum;

/**
 * A table of energy input, dissipation and entropy against time of an open system in contact with one bath, and its balances.
 *
 * <p>Flows are integrated by the trapezoidal rule between rows, states are differences of rows, so nothing is differentiated numerically.
 * Immutable. I. Prigogine, Introduction to Thermodynamics of Irreversible Processes (1955).
 */
public final class EnergyFlow {
    private final double[] m_time;
    private final double[] m_input;
    private final double[] m_dissipation;
    private final double[] m_entropy;
    private final double[] m_temperature;
    private final double[] m_energy;

    private EnergyFlow(final double[] time, final double[] input, final double[] dissipation, final double[] entropy,
        final double[] temperature, final double[] energy) {
        m_time = time;
        m_input = input;
        m_dissipation = dissipation;
        m_entropy = entropy;
        m_temperature = temperature;
        m_energy = energy;
    }

    /**
     * A table without an energy column: U(t) = ∫ (Ẇ − Q̇) dt from 0.
     *
     * @param time        strictly ascending
     * @param input       Ẇ [energy/time]
     * @param dissipation Q̇ [energy/time], heat given to the bath
     * @param entropy     S of the system [nat]
     * @param temperature T of the bath [energy], positive
     */
    public static EnergyFlow of(final double[] time, final double[] input, final double[] dissipation, final double[] entropy,
        final double[] temperature) {
        require(time, input, dissipation, entropy, temperature);
        final double[] energy = new double[time.length];
        for (int i = 1; i < time.length; i++) {
            energy[i] = energy[i - 1] + (time[i] - time[i - 1])
                * (input[i] - dissipation[i] + input[i - 1] - dissipation[i - 1]) / 2;
        }
        return new EnergyFlow(time.clone(), input.clone(), dissipation.clone(), entropy.clone(), temperature.clone(), energy);
    }

    /** A table with the system's energy U, which lets the balance of energy be checked. */
    public static EnergyFlow of(final double[] time, final double[] input, final double[] dissipation, final double[] entropy,
        final double[] temperature, final double[] energy) {
        require(time, input, dissipation, entropy, temperature);
        requireColumn("energy", time.length, energy);
        return new EnergyFlow(time.clone(), input.clone(), dissipation.clone(), entropy.clone(), temperature.clone(), energy.clone());
    }

    private static void require(final double[] time, final double[] input, final double[] dissipation, final double[] entropy,
        final double[] temperature) {
        if (time.length < 2) {
            throw new ThermodynamicsException("The table has " + time.length + " rows; a balance needs at least two.");
        }
        requireColumn("time", time.length, time);
        requireColumn("energy input", time.length, input);
        requireColumn("dissipation", time.length, dissipation);
        requireColumn("entropy", time.length, entropy);
        requireColumn("bath temperature", time.length, temperature);
        for (int i = 0; i < time.length; i++) {
            if (i > 0 && !(time[i] > time[i - 1])) {
                throw new ThermodynamicsException("Time of row " + i + " is " + time[i] + " after " + time[i - 1]
                    + "; times must ascend. Sort the table by time and remove duplicates.");
            }
            if (!(temperature[i] > 0)) {
                throw new ThermodynamicsException("Bath temperature of row " + i + " is " + temperature[i] + "; it must be positive.");
            }
        }
    }

    private static void requireColumn(final String name, final int rows, final double[] column) {
        if (column.length != rows) {
            throw new ThermodynamicsException("Column " + name + " has " + column.length + " rows, column time " + rows + "; both need as many.");
        }
        for (int i = 0; i < rows; i++) {
            if (!Double.isFinite(column[i])) {
                throw new ThermodynamicsException("Column " + name + " is " + column[i] + " in row " + i
                    + "; it must be finite. Remove the row or correct it.");
            }
        }
    }

    /** Number of rows. */
    public int rows() {
        return m_time.length;
    }

    /**
     * Balances of consecutive intervals of about as many rows.
     *
     * @param intervals number of intervals, 1 to rows − 1
     * @param tolerance changes below this share of what flows through count as rest, such as 0.01
     */
    public List<FlowInterval> balances(final int intervals, final double tolerance) {
        if (intervals < 1 || intervals > rows() - 1) {
            throw new ThermodynamicsException(intervals + " intervals were asked of " + rows() + " rows; ask for 1 to " + (rows() - 1) + ".");
        }
        final List<FlowInterval> result = new ArrayList<>(intervals);
        for (int k = 0; k < intervals; k++) {
            final int first = (int)((long)(rows() - 1) * k / intervals);
            final int last = (int)((long)(rows() - 1) * (k + 1) / intervals);
            result.add(balance(first, last, tolerance));
        }
        return result;
    }

    /** The balance of the whole table. */
    public FlowInterval total(final double tolerance) {
        return balance(0, rows() - 1, tolerance);
    }

    private FlowInterval balance(final int first, final int last, final double tolerance) {
        double input = 0;
        double dissipation = 0;
        double flux = 0;
        for (int i = first; i < last; i++) {
            final double half = (m_time[i + 1] - m_time[i]) / 2;
            input += half * (m_input[i] + m_input[i + 1]);
            dissipation += half * (m_dissipation[i] + m_dissipation[i + 1]);
            flux -= half * (m_dissipation[i] / m_temperature[i] + m_dissipation[i + 1] / m_temperature[i + 1]);
        }
        return FlowInterval.of(m_time[first], m_time[last], m_energy[last] - m_energy[first], input, dissipation,
            m_entropy[last] - m_entropy[first], flux, tolerance);
    }

    /**
     * Which of the three conditions of a negative information temperature hold; see {@link EquilibriumFlow}.
     *
     * @param spectrum  levels of the system, which make the third condition testable on any path; empty where unknown
     * @param tolerance as in {@link #balances}
     */
    public EquilibriumFlow conditions(final Optional<EnergySpectrum> spectrum, final double tolerance) {
        return EquilibriumFlow.of(total(tolerance), m_energy, m_entropy, spectrum, tolerance);
    }
}
