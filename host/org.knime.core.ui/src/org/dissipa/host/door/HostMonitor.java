/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.door;

/** How a host follows a running node and stops it; called from the threads of the node. */
public interface HostMonitor {

    /** Takes the progress, a fraction in [0, 1], and the message of the moment, which may be null. */
    void progress(double fraction, String message);

    /** Whether the node shall stop. */
    boolean cancelled();
}
