/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.dissipa.host.door.NodeDoor;
import org.dissipa.host.settings.ChangedSetting;
import org.dissipa.host.workflow.WorkflowNode;

/**
 * A node that is ready to be configured and executed.
 *
 * @param node the node as stored
 * @param door what kind of node it is
 * @param work what it does
 * @param changed its settings other than the defaults
 * @param table the file that replaces its contents
 */
public record PreparedNode(WorkflowNode node, NodeDoor door, NodeWork work, List<ChangedSetting> changed,
    Optional<Path> table) {

    /** The number of the node. */
    public int id() {
        return node.id();
    }
}
