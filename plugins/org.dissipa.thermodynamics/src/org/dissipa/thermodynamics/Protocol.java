/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

/**
 * Rates that depend on time through a phase φ = v t, with v the speed of the protocol. The jumps are those of a {@link org.dissipa.dynamics.master.Generator}; only their
 * rates change.
 */
@FunctionalInterface
public interface Protocol {

    /**
     * Rate of a jump at a phase of the protocol [1/time], positive.
     *
     * @param edge  the jump's number in the generator
     * @param phase v t
     */
    double rate(int edge, double phase);
}
