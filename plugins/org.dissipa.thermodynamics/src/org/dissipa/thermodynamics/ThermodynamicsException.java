/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

/** A thermodynamic quantity cannot be computed as asked; the message says what, which value, which limit and the remedy. */
public final class ThermodynamicsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong and how to mend it */
    public ThermodynamicsException(final String message) {
        super(message);
    }
}
