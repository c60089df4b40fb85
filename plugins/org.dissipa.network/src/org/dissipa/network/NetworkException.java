/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network;

/** A network, or a text or table that should describe one, is not valid; the message says what, which value, which limit and the remedy. */
public class NetworkException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong and how to mend it */
    public NetworkException(final String message) {
        super(message);
    }
}
