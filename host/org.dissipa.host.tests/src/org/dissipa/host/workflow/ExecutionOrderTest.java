/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.dissipa.host.HostException;
import org.junit.jupiter.api.Test;
import org.knime.core.node.NodeSettings;

/** Tests of {@link ExecutionOrder}. */
final class ExecutionOrderTest {

    private static Workflow workflow(final int nodes, final int[]... connections) {
        return new Workflow(Path.of("w"), "w", List.of(),
            IntStream.rangeClosed(1, nodes).mapToObj(ExecutionOrderTest::node).toList(),
            List.of(connections).stream().map(c -> new Connection(c[0], 1, c[1], 1)).toList(), Map.of());
    }

    private static WorkflowNode node(final int id) {
        return new WorkflowNode(id, "N", "", "f", "", "", new NodeSettings("s"), new Bounds(0, 0));
    }

    private static List<Integer> order(final Workflow workflow) {
        return ExecutionOrder.of(workflow).stream().map(WorkflowNode::id).toList();
    }

    @Test
    void eachNodeComesAfterThoseBeforeIt() {
        assertEquals(List.of(4, 2, 3, 1),
            order(workflow(4, new int[]{4, 2}, new int[]{4, 3}, new int[]{2, 1}, new int[]{3, 1})));
    }

    @Test
    void twoConnectionsBetweenTheSameNodesCountOnce() {
        assertEquals(List.of(1, 2), order(workflow(2, new int[]{1, 2}, new int[]{1, 2})));
    }

    @Test
    void circleIsNamed() {
        final var error = assertThrows(HostException.class,
            () -> order(workflow(5, new int[]{1, 2}, new int[]{2, 3}, new int[]{3, 4}, new int[]{4, 2}, new int[]{4, 5})));
        assertEquals("The connections run in a circle: N (#2) -> N (#3) -> N (#4) -> N (#2). Remove one of these "
            + "connections.", error.getMessage());
    }

    @Test
    void nodeThatFeedsItselfIsACircle() {
        final var error = assertThrows(HostException.class, () -> order(workflow(1, new int[]{1, 1})));
        assertEquals("The connections run in a circle: N (#1) -> N (#1). Remove one of these connections.",
            error.getMessage());
    }
}
