/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.walk;

import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * Law of one step of a walk on the integers.
 *
 * @param down probability of −1
 * @param stay probability of 0
 * @param up   probability of +1
 */
public record Step(double down, double stay, double up) {

    /** @throws ThermodynamicsException if a probability is negative or not a number, or they do not sum to 1 within 10⁻¹² */
    public Step {
        if (!(down >= 0 && stay >= 0 && up >= 0) || Math.abs(down + stay + up - 1) > 1e-12) {
            throw new ThermodynamicsException("Step probabilities down " + down + ", stay " + stay + ", up " + up
                + "; they must not be negative and must sum to 1.");
        }
    }

    /** Up with a probability, down otherwise. */
    public static Step of(final double up) {
        return new Step(1 - up, 0, up);
    }

    /** Up or down with probability ½ each: single-particle discrete Brownian motion. */
    public static Step symmetric() {
        return of(0.5);
    }

    /** Mean displacement of a step [site]. */
    public double drift() {
        return up - down;
    }

    /** Variance of the displacement of a step [site²]. */
    public double variance() {
        return up + down - drift() * drift();
    }
}
