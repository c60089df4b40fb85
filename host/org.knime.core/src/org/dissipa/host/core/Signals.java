/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.core;

/** What passes between a running node and its host. */
public interface Signals {

    /** Signals that nobody reads and that never cancel. */
    Signals NONE = new Signals() {
        @Override
        public void progress(final double fraction, final String message) {
            // nobody listens
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** Takes the progress, a fraction in [0, 1], and the message of the moment, which may be null. */
    void progress(double fraction, String message);

    /** Whether the node shall stop. */
    boolean cancelled();
}
