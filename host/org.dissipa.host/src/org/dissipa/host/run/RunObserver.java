/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.run;

import java.io.IOException;

/** Follows a run. Calls come from several threads at once. */
public interface RunObserver {

    /** A node begins. */
    void started(PreparedNode node);

    /** A node has come this far, a fraction in [0, 1]; the message may be null. */
    void progress(PreparedNode node, double fraction, String message);

    /**
     * A node executed; called on the thread of the node, before those after it begin.
     *
     * @throws IOException if its outputs cannot be written, which fails the node
     */
    void executed(NodeResult result) throws IOException;

    /** A node has ended in one way or another. */
    void ended(NodeResult result);
}
