/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.host.door.NodeDoor;
import org.dissipa.host.registry.NodeRegistry;
import org.dissipa.host.registry.RegisteredNode;
import org.dissipa.host.text.PlainText;
import org.dissipa.host.text.Wrapped;

/** {@code dissipa nodes}: the nodes by category, each with one sentence. */
final class NodesCommand {

    private static final String OURS = "/community/dissipa";

    private NodesCommand() {
    }

    static void print(final NodeRegistry registry, final Terminal terminal) {
        final Map<String, List<NodeDoor>> byCategory = new LinkedHashMap<>();
        final List<RegisteredNode> nodes = new ArrayList<>(registry.nodes());
        nodes.sort((a, b) -> Boolean.compare(b.category().startsWith(OURS), a.category().startsWith(OURS)));
        nodes.forEach(node -> byCategory.computeIfAbsent(title(registry, node), key -> new ArrayList<>())
            .add(node.open()));
        final int widest = byCategory.values().stream().flatMap(List::stream).mapToInt(node -> node.name().length())
            .max().orElse(0);
        byCategory.forEach((category, doors) -> {
            terminal.print(category);
            doors.forEach(door -> print(door, widest, terminal));
            terminal.print("");
        });
        terminal.print("./dissipa describe \"" + (nodes.isEmpty() ? "Node Name" : nodes.get(0).open().name())
            + "\" prints the manual of a node.");
    }

    private static String title(final NodeRegistry registry, final RegisteredNode node) {
        return node.category().startsWith(OURS) ? registry.categoryName(node.category())
            : "Of KNIME, to feed workflows with tables";
    }

    private static void print(final NodeDoor door, final int widest, final Terminal terminal) {
        final String indent = " ".repeat(widest + 4);
        final List<String> lines =
            Wrapped.lines(PlainText.of(door.shortDescription()), indent, Math.max(terminal.width(), widest + 40));
        terminal.print("  " + door.name() + indent.substring(door.name().length() + 2) + lines.get(0).strip());
        lines.stream().skip(1).forEach(terminal::print);
    }
}
