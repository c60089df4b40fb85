/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.workflow;

/** A connection from an output port to an input port. Port 0 carries flow variables, data ports count from 1. */
public record Connection(int source, int sourcePort, int destination, int destinationPort) {

    /** Whether the connection carries flow variables only. */
    public boolean isVariables() {
        return sourcePort == 0 || destinationPort == 0;
    }
}
