/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.dissipa.host.HostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knime.core.node.NodeSettings;

/** Tests of {@link NodeName}. */
final class NodeNameTest {

    private static final NodeName NAMES = NodeName.in(new Workflow(Path.of("w"), "w", List.of(),
        List.of(node(1, "Table Creator", "Rates"), node(2, "Table Creator", "v1.5"), node(3, "Step", "")), List.of(),
        Map.of()));

    private static WorkflowNode node(final int id, final String name, final String label) {
        return new WorkflowNode(id, name, label, "f", "", "", new NodeSettings("s"), new Bounds(0, 0));
    }

    @ParameterizedTest
    @CsvSource({"#1.key=2, 1, key=2", "Rates.key=a.b, 1, key=a.b", "v1.5.key=x, 2, key=x", "Step.a/b=1.5, 3, a/b=1.5",
        "Step.file=#1.csv, 3, file=#1.csv"})
    void namesANode(final String text, final int id, final String rest) {
        final NodeName.Split split = NAMES.split(text, '.');
        assertEquals(id, split.node().id());
        assertEquals(rest, split.rest());
    }

    @Test
    void unknownNameListsTheNodes() {
        assertEquals("The workflow has no node \"Stap\". Its nodes are Table Creator \"Rates\" (#1), Table Creator "
            + "\"v1.5\" (#2), Step (#3).",
            assertThrows(HostException.class, () -> NAMES.split("Stap.key=1.5", '.')).getMessage());
    }

    @Test
    void ambiguousNameListsTheNodesOfThatName() {
        assertEquals("2 nodes are called \"Table Creator\": Table Creator \"Rates\" (#1), Table Creator \"v1.5\" (#2). "
            + "Name one by its number, as in #1.",
            assertThrows(HostException.class, () -> NAMES.split("Table Creator=a.csv", '=')).getMessage());
    }
}
