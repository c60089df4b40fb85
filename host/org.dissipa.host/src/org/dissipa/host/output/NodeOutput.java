/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.output;

import java.util.List;
import java.util.Optional;

/**
 * What a node left in the output folder.
 *
 * @param folder the node's folder in it
 * @param ports what came out of its ports
 * @param view its view
 */
public record NodeOutput(String folder, List<PortOutput> ports, Optional<ViewPage> view) {

    /** Nothing. */
    public static final NodeOutput NONE = new NodeOutput("", List.of(), Optional.empty());
}
