/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.node;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.knime.core.node.port.PortType;

/**
 * A port, or a group of ports that the user can add to, as a node declares it.
 *
 * @param id the name of the group
 * @param in the text of its input ports, null if it has none
 * @param out the text of its output ports, null if it has none
 * @param ports the types of the ports of a node that was just added
 * @param supported the types that the user can choose; null if nothing can be chosen
 */
public record PortGroup(String id, Text in, Text out, List<PortType> ports, Predicate<PortType> supported) {

    /** The name and the description of a port. */
    public record Text(String name, String description) {
    }

    /** A port that is always there. */
    public static PortGroup fixed(final String id, final Text in, final Text out, final PortType type) {
        return new PortGroup(id, in, out, List.of(type), null);
    }

    /** The same group with other ports to begin with. */
    public PortGroup beginningWith(final PortType... types) {
        return new PortGroup(id, in, out, Arrays.asList(types), supported);
    }
}
