/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.core;

import java.lang.invoke.MethodHandles;

/** Makes sure that a class has handed over its secret. */
public final class Opened {

    private Opened() {
    }

    /** Initialises a class. */
    public static void initialise(final Class<?> type) {
        try {
            MethodHandles.lookup().ensureInitialized(type);
        } catch (final IllegalAccessException e) {
            throw new IllegalStateException(type.getName() + " cannot be initialised.", e);
        }
    }
}
