/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network;

/** How long work tells its progress and learns that it should stop. Implementations are safe for use by several threads. */
public interface Monitor {

    /** A monitor that listens to nobody and never cancels. */
    Monitor NONE = new Monitor() {
        @Override
        public void progress(final double fraction, final String message) {
            // nobody listens
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Tells how far the work is.
     *
     * @param fraction part done, 0 to 1
     * @param message  what is being done now
     */
    void progress(double fraction, String message);

    /** Whether the work should stop; cheap enough to be asked every few milliseconds. */
    boolean cancelled();

    /** @throws CancelledException if the work should stop */
    default void check() {
        if (cancelled()) {
            throw new CancelledException();
        }
    }

    /** The work was cancelled by its user. */
    final class CancelledException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** No message beyond the fact. */
        public CancelledException() {
            super("Cancelled.", null, false, false);
        }
    }
}
