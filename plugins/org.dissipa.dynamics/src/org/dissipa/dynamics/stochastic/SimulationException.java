/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic;

/** A simulation cannot go on; the message says what, at which time and state, which limit and the remedy. */
public final class SimulationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what went wrong and how to mend it */
    public SimulationException(final String message) {
        super(message);
    }
}
