/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

/** A master equation cannot be set up or solved; the message says what, which value, which limit and the remedy. */
public final class MasterEquationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong and how to mend it */
    public MasterEquationException(final String message) {
        super(message);
    }
}
