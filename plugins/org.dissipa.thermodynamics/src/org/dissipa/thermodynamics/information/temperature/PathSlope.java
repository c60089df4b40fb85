/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.temperature;

import java.util.Optional;
import java.util.OptionalDouble;

import org.dissipa.thermodynamics.ConfidenceInterval;

/**
 * The slope dS/dU of a path in one window of time, beside the β of the canonical state that has the same energy.
 *
 * <p>The slope is an inverse temperature only where the states stay canonical on the way (always so for two levels). Away from there it may even have the
 * wrong sign: a three-level system that relaxes can gain entropy while it loses energy to a bath of positive temperature, without any inversion.
 *
 * @param firstRow         first row of the window
 * @param rows             number of rows
 * @param time             mean time
 * @param energy           mean energy U
 * @param entropy          mean entropy S [nat], of the whole ensemble, not of a single trajectory
 * @param slope            dS/dU = Ṡ/U̇ by Theil–Sen [nat/energy]; empty where the energy does not change at all
 * @param slopeInterval    its block-bootstrap interval; empty likewise
 * @param energyRate       U̇ by Theil–Sen [energy/time]
 * @param energyRateInterval its block-bootstrap interval
 * @param entropyRate      Ṡ by Theil–Sen [nat/time]
 * @param canonicalBeta    β with ⟨E⟩_β = U [1/energy]; empty without a spectrum or where U lies outside of it
 * @param deficit          S_can(U) − S ≥ 0 [nat], 0 where the state is canonical; empty likewise
 */
public record PathSlope(int firstRow, int rows, double time, double energy, double entropy, OptionalDouble slope,
    Optional<ConfidenceInterval> slopeInterval, double energyRate, ConfidenceInterval energyRateInterval, double entropyRate,
    OptionalDouble canonicalBeta, OptionalDouble deficit) {

    /** Whether the energy moves beyond its noise, so that the slope says something. */
    public boolean resolved() {
        return !energyRateInterval.contains(0);
    }

    /** 1/slope [energy]; empty where the energy does not move beyond noise or the slope's interval contains 0. */
    public Optional<ConfidenceInterval> temperatureInterval() {
        return slopeInterval.filter(slope -> resolved() && !slope.contains(0))
            .map(slope -> new ConfidenceInterval(1 / slope.upper(), 1 / slope.lower(), slope.level()));
    }

    /** Whether slope and canonical β are known to have different signs: reading the slope as a temperature would be wrong. */
    public boolean wrongSign() {
        return temperatureInterval().isPresent() && canonicalBeta.isPresent()
            && Math.signum(slope.orElseThrow()) == -Math.signum(canonicalBeta.getAsDouble());
    }
}
