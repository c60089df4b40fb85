/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.run;

import java.util.List;
import java.util.Optional;

import org.knime.core.node.port.PortObject;

/**
 * How a node ended and what came out.
 *
 * @param node the node
 * @param state how it ended
 * @param seconds the time that configuring and executing took
 * @param message why it failed, empty if it did not
 * @param warnings what it warned of
 * @param outputs its outputs, none if it did not execute
 * @param viewData the data of its view as JSON text
 */
public record NodeResult(PreparedNode node, NodeState state, double seconds, String message, List<String> warnings,
    List<PortObject> outputs, Optional<String> viewData) {

    /** Copies the warnings. */
    public NodeResult {
        warnings = List.copyOf(warnings);
    }

    static NodeResult executed(final PreparedNode node, final double seconds, final PortObject[] outputs) {
        return new NodeResult(node, NodeState.EXECUTED, seconds, "", node.work().takeWarnings(), List.of(outputs),
            node.work().viewData());
    }

    static NodeResult ended(final PreparedNode node, final NodeState state, final double seconds,
            final String message) {
        return new NodeResult(node, state, seconds, message, node.work().takeWarnings(), List.of(), Optional.empty());
    }
}
