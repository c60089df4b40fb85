/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.temperature;

import java.util.Arrays;

import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.DiscreteLaw;

/**
 * A bounded spectrum: levels of energy E_i and degeneracy g_i, with its canonical states at any β of either sign.
 *
 * <p>U(β) falls strictly from E_max to E_min as β goes from −∞ to ∞; β &lt; 0 exactly where U &gt; U₀ = Σ g E/Σ g. Immutable.
 *
 * <p>Cost: one exponential a level and state; some 10 states to invert U(β). N. F. Ramsey, Phys. Rev. 103, 20 (1956), doi:10.1103/PhysRev.103.20.
 */
public final class EnergySpectrum {
    private final double[] m_energies;
    private final double[] m_degeneracies;
    private final double m_minimum;
    private final double m_maximum;

    private EnergySpectrum(final double[] energies, final double[] degeneracies) {
        m_energies = energies;
        m_degeneracies = degeneracies;
        m_minimum = Arrays.stream(energies).min().getAsDouble();
        m_maximum = Arrays.stream(energies).max().getAsDouble();
    }

    /**
     * Levels with degeneracies.
     *
     * @param energies     E_i, finite, at least two different ones, in any order
     * @param degeneracies g_i, finite and positive, not necessarily integer
     * @throws ThermodynamicsException if they are not so
     */
    public static EnergySpectrum of(final double[] energies, final double[] degeneracies) {
        if (energies.length < 2 || energies.length != degeneracies.length) {
            throw new ThermodynamicsException(energies.length + " energies and " + degeneracies.length
                + " degeneracies were given; give at least two levels, and one degeneracy for each.");
        }
        for (int i = 0; i < energies.length; i++) {
            if (!Double.isFinite(energies[i]) || !(degeneracies[i] > 0) || Double.isInfinite(degeneracies[i])) {
                throw new ThermodynamicsException("Level " + i + " has energy " + energies[i] + " and degeneracy " + degeneracies[i]
                    + "; the energy must be finite and the degeneracy finite and positive. Remove the level or correct it.");
            }
        }
        final EnergySpectrum spectrum = new EnergySpectrum(energies.clone(), degeneracies.clone());
        if (spectrum.m_minimum == spectrum.m_maximum) {
            throw new ThermodynamicsException("All " + energies.length + " levels have the energy " + energies[0]
                + "; a temperature needs at least two different energies.");
        }
        return spectrum;
    }

    /** Levels that are not degenerate. */
    public static EnergySpectrum of(final double... energies) {
        final double[] ones = new double[energies.length];
        Arrays.fill(ones, 1);
        return of(energies, ones);
    }

    /** Number of levels. */
    public int levels() {
        return m_energies.length;
    }

    /** E_i [energy]. */
    public double energy(final int level) {
        return m_energies[level];
    }

    /** g_i. */
    public double degeneracy(final int level) {
        return m_degeneracies[level];
    }

    /** Energies, a copy. */
    public double[] energies() {
        return m_energies.clone();
    }

    /** Least energy. */
    public double minimum() {
        return m_minimum;
    }

    /** Greatest energy. */
    public double maximum() {
        return m_maximum;
    }

    /** U₀ = Σ g E/Σ g, the mean energy at β = 0; above it populations are inverted. */
    public double infiniteTemperatureEnergy() {
        return at(0).energy();
    }

    /** ln Σ g, the entropy at β = 0 [nat]. */
    public double maximumEntropy() {
        return Math.log(Arrays.stream(m_degeneracies).sum());
    }

    /** −Σ p ln(p/g) [nat] of any law on the levels. */
    public double entropy(final DiscreteLaw law) {
        double sum = law.entropy();
        for (int i = 0; i < m_energies.length; i++) {
            sum += law.probability(i) * Math.log(m_degeneracies[i]);
        }
        return sum;
    }

    /**
     * The canonical state at an inverse temperature.
     *
     * @throws ThermodynamicsException if β is not finite
     */
    public CanonicalState at(final double beta) {
        if (!Double.isFinite(beta)) {
            throw new ThermodynamicsException("Inverse temperature is " + beta + "; it must be finite.");
        }
        final double origin = beta < 0 ? m_maximum : m_minimum;
        final double[] weights = new double[m_energies.length];
        double sum = 0;
        double first = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = m_degeneracies[i] * Math.exp(-beta * (m_energies[i] - origin));
            sum += weights[i];
            first += weights[i] * (m_energies[i] - origin);
        }
        final double excess = first / sum;
        double second = 0;
        for (int i = 0; i < weights.length; i++) {
            final double deviation = m_energies[i] - origin - excess;
            second += weights[i] * deviation * deviation;
        }
        return new CanonicalState(beta, Math.log(sum) - beta * origin, origin + excess, second / sum,
            Math.log(sum) + beta * excess, DiscreteLaw.ofWeights(weights));
    }

    /**
     * The canonical state of a mean energy: safeguarded Newton on U(β), to rounding.
     *
     * @throws ThermodynamicsException unless E_min &lt; U &lt; E_max; at the ends β is infinite
     */
    public CanonicalState withEnergy(final double energy) {
        if (!(energy > m_minimum && energy < m_maximum)) {
            throw new ThermodynamicsException("Mean energy is " + energy + "; a canonical state of finite temperature has one strictly between "
                + m_minimum + " and " + m_maximum + ".");
        }
        final double unit = 1 / (m_maximum - m_minimum);
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        CanonicalState state = at(0);
        for (int i = 0; i < 400; i++) {
            final double miss = state.energy() - energy;
            if (miss > 0) {
                low = state.beta();
            } else {
                high = state.beta();
            }
            final double next = next(state.beta() + miss / state.energyVariance(), low, high, unit);
            if (Math.abs(next - state.beta()) <= 1e-15 * (Math.abs(next) + unit)) {
                return state;
            }
            state = at(next);
        }
        return state;
    }

    /** Newton's β where it lies inside the bracket; else its middle, or twice as far where it is open. */
    private static double next(final double newton, final double low, final double high, final double unit) {
        if (newton > low && newton < high) {
            return newton;
        }
        if (Double.isInfinite(high)) {
            return low <= 0 ? unit : 2 * low;
        }
        if (Double.isInfinite(low)) {
            return high >= 0 ? -unit : 2 * high;
        }
        return low + (high - low) / 2;
    }
}
