/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.bounds;

/**
 * One speed limit compared with one process.
 *
 * @param limit   the limit
 * @param ratio   lower bound over actual value; at most 1 where the limit applies, NaN where it cannot be evaluated
 * @param applies whether its assumptions hold here
 * @param reason  why it applies or does not
 */
public record SpeedCheck(SpeedLimit limit, double ratio, boolean applies, String reason) {

    /** 1 − ratio: not negative, up to rounding and quadrature, where the limit applies. */
    public double slack() {
        return 1 - ratio;
    }
}
