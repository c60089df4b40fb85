/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.clamping;

import java.util.List;

import org.dissipa.learning.equilibrium.EquilibriumLaw;

/**
 * An equilibrium law whose means of some species were brought to targets by shifting their energies.
 *
 * @param law        the clamped law
 * @param species    names of the clamped species
 * @param targets    means asked for [molecules]
 * @param shifts     energy shift Δ of each [kT], to be added to its energy
 * @param iterations Newton steps taken
 * @param residual   largest |mean − target| left [molecules]
 */
public record ClampedLaw(EquilibriumLaw law, List<String> species, double[] targets, double[] shifts, int iterations,
    double residual) {

    /**
     * Bath concentrations [P] = exp(Δ − G^P) that give the same law by potential clamping.
     *
     * @param bathEnergy energy G^P of the potential species [kT]
     */
    public double[] potentials(final double bathEnergy) {
        return java.util.Arrays.stream(shifts).map(d -> Math.exp(d - bathEnergy)).toArray();
    }
}
