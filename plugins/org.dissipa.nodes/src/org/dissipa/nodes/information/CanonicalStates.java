/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.Arrays;

import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.thermodynamics.information.temperature.CanonicalState;
import org.dissipa.thermodynamics.information.temperature.EnergySpectrum;

/** Exact canonical states of a spectrum as rows: those asked for, or the curve S(U). */
final class CanonicalStates {
    static final TableLayout STATES = TableLayout.of().text("group").text("given").number("beta [1/energy]").number("temperature [energy]")
        .number("energy [energy]").number("entropy [nat]").number("energy variance").number("log partition function")
        .number("information per energy [nat/energy]");

    static final TableLayout SPECTRA = TableLayout.of().text("group").integer("levels").number("lowest energy").number("highest energy")
        .number("energy at infinite temperature").number("greatest entropy [nat]");

    private static final int POINTS = 60;

    private CanonicalStates() {
        // rows of states
    }

    /** The curve S(U) between the ends of the spectrum, evenly in U. */
    static void curve(final String group, final EnergySpectrum spectrum, final TableWriter rows) {
        final double range = spectrum.maximum() - spectrum.minimum();
        if (!(range > 0)) {
            return;
        }
        for (int i = 1; i < POINTS; i++) {
            row(group, "energy", spectrum.withEnergy(spectrum.minimum() + range * i / POINTS), rows);
        }
    }

    /** States by β and by mean energy. */
    static void asked(final String group, final EnergySpectrum spectrum, final double[] betas, final double[] energies, final TableWriter rows) {
        Arrays.stream(betas).forEach(beta -> row(group, "beta", spectrum.at(beta), rows));
        Arrays.stream(energies).forEach(energy -> row(group, "energy", spectrum.withEnergy(energy), rows));
    }

    static void spectrum(final String group, final EnergySpectrum spectrum, final TableWriter rows) {
        rows.row(group, spectrum.levels(), spectrum.minimum(), spectrum.maximum(), spectrum.infiniteTemperatureEnergy(), spectrum.maximumEntropy());
    }

    /** Probabilities of the levels, a row a state and level. */
    static final TableLayout PROBABILITIES = TableLayout.of().text("group").number("beta [1/energy]").number("energy").number("degeneracy")
        .number("probability");

    static void probabilities(final String group, final EnergySpectrum spectrum, final double[] betas, final double[] energies,
        final TableWriter rows) {
        Arrays.stream(betas).forEach(beta -> levels(group, spectrum, spectrum.at(beta), rows));
        Arrays.stream(energies).forEach(energy -> levels(group, spectrum, spectrum.withEnergy(energy), rows));
    }

    private static void levels(final String group, final EnergySpectrum spectrum, final CanonicalState state, final TableWriter rows) {
        for (int i = 0; i < spectrum.levels(); i++) {
            rows.row(group, state.beta(), spectrum.energy(i), spectrum.degeneracy(i), state.law().probability(i));
        }
    }

    private static void row(final String group, final String given, final CanonicalState state, final TableWriter rows) {
        rows.row(group, given, state.beta(), state.temperature(), state.energy(), state.entropy(), state.energyVariance(), state.logPartition(),
            state.informationPerEnergy());
    }
}
