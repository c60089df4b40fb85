/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.temperature;

import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * How much information a process gained for the free energy it spent: η_L = T ΔI/W ≤ 1, dimensionless.
 *
 * <p>ΔI = −ΔS is the fall of entropy [nat] at constant mean energy, T the temperature of the one bath [energy, k_B = 1], W the work or
 * free energy spent. By the second law lowering S by ΔI exports at least T ΔI as heat. The slope dI/dU = −β of a canonical path (nat an energy) is
 * not an efficiency: it has a unit, is unbounded as T_I → 0⁻, changes sign with T_I, and says nothing on dissipation.
 *
 * <p>J. M. R. Parrondo, J. M. Horowitz, T. Sagawa, Nat. Phys. 11, 131 (2015), doi:10.1038/nphys3230.
 *
 * @param bathTemperature T [energy], positive
 * @param informationGain ΔI [nat]
 * @param spent           W [energy], positive
 */
public record EnergyInformation(double bathTemperature, double informationGain, double spent) {

    /** @throws ThermodynamicsException if T or W is not a positive finite number or ΔI is not finite */
    public EnergyInformation {
        if (!(bathTemperature > 0 && spent > 0) || Double.isInfinite(bathTemperature) || Double.isInfinite(spent)
            || !Double.isFinite(informationGain)) {
            throw new ThermodynamicsException("Bath temperature " + bathTemperature + ", information gained " + informationGain
                + " and free energy spent " + spent + "; temperature and free energy must be positive and finite, and the information finite.");
        }
    }

    /** η_L = T ΔI/W. */
    public double efficiency() {
        return bathTemperature * informationGain / spent;
    }

    /** 1 − η_L; negative means that the numbers given break the second law, such as heat or work left out. */
    public double slack() {
        return 1 - efficiency();
    }
}
