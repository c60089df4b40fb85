/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.deterministic;

/** An integration or a search for a steady state failed; the message says where and what may help. */
public final class OdeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** @param message what failed and how to mend it */
    public OdeException(final String message) {
        super(message);
    }
}
