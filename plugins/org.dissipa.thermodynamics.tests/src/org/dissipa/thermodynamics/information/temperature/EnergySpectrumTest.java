/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.temperature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.ReferenceTable;
import org.junit.jupiter.api.Test;

/** Canonical states of bounded spectra: reference table, closed forms, dS/dU = β. */
class EnergySpectrumTest {
    static final EnergySpectrum SPINS = EnergySpectrum.of(new double[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10},
        new double[] {1, 10, 45, 120, 210, 252, 210, 120, 45, 10, 1});
    private static final Map<String, EnergySpectrum> SPECTRA = Map.of("two_level_0_1", EnergySpectrum.of(0, 1),
        "three_level_0_1_2", EnergySpectrum.of(0, 1, 2), "three_level_0_1_3", EnergySpectrum.of(0, 1, 3),
        "six_level_0..5", EnergySpectrum.of(0, 1, 2, 3, 4, 5), "spins10_E=n_g=C(10,n)", SPINS,
        "degenerate_0(1)_1(3)_2(1)", EnergySpectrum.of(new double[] {0, 1, 2}, new double[] {1, 3, 1}));

    @Test
    void betaFromEnergyMatchesReference() {
        final ReferenceTable table = ReferenceTable.beside(EnergySpectrumTest.class, "C05_beta_from_U.csv");
        for (int row = 0; row < table.rows(); row++) {
            final CanonicalState state = SPECTRA.get(table.text(row, "spectrum")).withEnergy(table.number(row, "U"));
            assertEquals(table.number(row, "beta"), state.beta(), 1e-10);
            assertEquals(table.number(row, "S"), state.entropy(), 1e-10);
            assertEquals(table.number(row, "VarE"), state.energyVariance(), 1e-10);
            assertEquals(table.number(row, "eta=dI/dU=-beta"), state.informationPerEnergy(), 1e-10);
            if (Double.isFinite(table.number(row, "T_I"))) {
                assertEquals(1, state.temperature() / table.number(row, "T_I"), 1e-10);
            } else {
                assertTrue(Math.abs(state.temperature()) > 1e12, "T is infinite at U0");
            }
        }
    }

    /** The values that the specification quotes for energies 0, 1, 3 at β = −1. */
    @Test
    void invertedThreeLevels() {
        final CanonicalState state = EnergySpectrum.of(0, 1, 3).at(-1);
        assertEquals(2.64557940, state.energy(), 5e-9);
        assertEquals(0.52426662, state.entropy(), 5e-9);
        assertEquals(0.04201007, state.law().probability(0), 5e-9);
        assertEquals(0.11419520, state.law().probability(1), 5e-9);
        assertEquals(0.84379473, state.law().probability(2), 5e-9);
        assertEquals(-1, state.temperature());
    }

    /** Ten spins are independent: U = 10/(1 + e^β), S = 10 times the binary entropy, Var = 10 f (1 − f). */
    @Test
    void spinsAreIndependent() {
        for (double beta = -40; beta <= 40; beta += 2.5) {
            final CanonicalState state = SPINS.at(beta);
            final double f = 1 / (1 + Math.exp(beta));
            final double cold = 1 / (1 + Math.exp(-beta));
            assertEquals(10 * f, state.energy(), 1e-14 * 10);
            assertEquals(10 * f * cold, state.energyVariance(), 1e-13 * 10 * f * cold + 1e-300);
            assertEquals(-10 * (f * Math.log(f) + cold * Math.log(cold)), state.entropy(), 1e-13);
            assertEquals(10 * Math.log1p(Math.exp(-beta)), state.logPartition(), 1e-12 * (1 + Math.abs(beta)));
            assertEquals(state.entropy(), SPINS.entropy(state.law()), 1e-12);
        }
    }

    @Test
    void slopeOfEntropyIsBetaAndInversionReturnsIt() {
        for (final EnergySpectrum spectrum : SPECTRA.values()) {
            for (double beta = -6; beta <= 6; beta += 0.75) {
                final CanonicalState state = spectrum.at(beta);
                final double h = 1e-5;
                final CanonicalState up = spectrum.at(beta + h);
                final CanonicalState down = spectrum.at(beta - h);
                assertEquals(beta, (up.entropy() - down.entropy()) / (up.energy() - down.energy()), 1e-5);
                assertEquals(beta, spectrum.withEnergy(state.energy()).beta(), 1e-9);
                assertEquals(beta < 0, state.energy() > spectrum.infiniteTemperatureEnergy());
                assertTrue(state.entropy() <= spectrum.maximumEntropy() + 1e-14);
            }
        }
    }

    /** Energies shifted by 10⁶ and in tiny units: β scales, its precision stays. */
    @Test
    void shiftAndUnitDoNotMatter() {
        final EnergySpectrum shifted = EnergySpectrum.of(1e6, 1e6 + 1e-3, 1e6 + 3e-3);
        final CanonicalState state = shifted.withEnergy(1e6 + 1.2e-3);
        assertEquals(0.087798291191e3, state.beta(), 0.1, "limited by the digits of 1e6 + 0.0012 alone");
        final EnergySpectrum tiny = EnergySpectrum.of(0, 1e-21, 3e-21);
        assertEquals(0.087798291191e21, tiny.withEnergy(1.2e-21).beta(), 1e12);
        assertEquals(Math.log(1e9), EnergySpectrum.of(0, 1).withEnergy(1 / (1e9 + 1)).beta(), 1e-6);
    }

    @Test
    void badSpectraAreRefused() {
        assertThrows(ThermodynamicsException.class, () -> EnergySpectrum.of(1));
        assertThrows(ThermodynamicsException.class, () -> EnergySpectrum.of(2, 2, 2));
        assertThrows(ThermodynamicsException.class, () -> EnergySpectrum.of(0, Double.NaN));
        assertThrows(ThermodynamicsException.class, () -> EnergySpectrum.of(new double[] {0, 1}, new double[] {1, 0}));
        assertThrows(ThermodynamicsException.class, () -> EnergySpectrum.of(0, 1).withEnergy(1));
        assertThrows(ThermodynamicsException.class, () -> EnergySpectrum.of(0, 1).withEnergy(-0.1));
        assertThrows(ThermodynamicsException.class, () -> EnergySpectrum.of(0, 1).at(Double.POSITIVE_INFINITY));
    }

    @Test
    void landauerRatio() {
        assertEquals(1, new EnergyInformation(2, Math.log(2), 2 * Math.log(2)).efficiency(), 1e-15);
        assertTrue(new EnergyInformation(1, 1, 0.5).slack() < 0);
        assertThrows(ThermodynamicsException.class, () -> new EnergyInformation(-1, 1, 1));
    }
}
