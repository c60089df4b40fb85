/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning;

/** A network, table or setting does not fit what was asked of it; the message says what, which value, which limit and the remedy. */
public final class LearningException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong and how to mend it */
    public LearningException(final String message) {
        super(message);
    }
}
