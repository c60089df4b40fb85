/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.command;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.dissipa.host.HostException;
import org.dissipa.host.door.NodeDoor;
import org.dissipa.host.door.NodeDoor.Choice;
import org.dissipa.host.door.NodeDoor.Parameter;
import org.dissipa.host.door.NodeDoor.Port;
import org.dissipa.host.registry.NodeRegistry;
import org.dissipa.host.registry.RegisteredNode;
import org.dissipa.host.text.PlainText;
import org.dissipa.host.text.Wrapped;

/** {@code dissipa describe}: the manual of a node for people without KNIME. */
final class DescribeCommand {

    private static final int MAX_WIDTH = 100;

    private final NodeDoor m_door;

    private final Terminal m_terminal;

    private final int m_width;

    private DescribeCommand(final NodeDoor door, final Terminal terminal) {
        m_door = door;
        m_terminal = terminal;
        m_width = Math.min(MAX_WIDTH, terminal.width());
    }

    /**
     * Prints a manual.
     *
     * @throws HostException if no node is called so
     */
    static void print(final String name, final NodeRegistry registry, final Terminal terminal) {
        final List<NodeDoor> doors = registry.nodes().stream().map(RegisteredNode::open).toList();
        final NodeDoor door = doors.stream().filter(node -> node.name().equalsIgnoreCase(name.strip())).findFirst()
            .orElseThrow(() -> unknown(name, doors));
        new DescribeCommand(door, terminal).print();
    }

    private static HostException unknown(final String name, final List<NodeDoor> doors) {
        final String wanted = name.strip().toLowerCase(Locale.ROOT);
        final List<String> near = doors.stream().filter(door -> door.name().toLowerCase(Locale.ROOT).contains(wanted)
            || door.keywords().stream().anyMatch(word -> word.equalsIgnoreCase(wanted))).map(NodeDoor::name).toList();
        return new HostException("There is no node \"" + name + "\". " + (near.isEmpty()
            ? "./dissipa nodes lists the nodes." : "Did you mean " + String.join(" or ", near) + "?"));
    }

    private void print() {
        m_terminal.print(m_door.name());
        m_terminal.print("=".repeat(m_door.name().length()));
        text(m_door.shortDescription(), "");
        m_terminal.print("");
        text(m_door.fullDescription(), "");
        ports("Inputs", m_door.inPorts());
        ports("Outputs", m_door.outPorts());
        m_door.view().ifPresent(view -> {
            heading("View");
            text(view.description(), "  ");
        });
        if (!m_door.parameters().isEmpty()) {
            heading("Settings");
            m_door.parameters().forEach(this::parameter);
            m_terminal.print("");
            m_terminal.print("For one run: ./dissipa run WORKFLOW_DIR --set \"" + m_door.name() + "."
                + m_door.parameters().get(0).key() + "=...\"");
        }
    }

    private void heading(final String heading) {
        m_terminal.print("");
        m_terminal.print(heading);
        m_terminal.print("-".repeat(heading.length()));
    }

    private void text(final String html, final String indent) {
        Wrapped.lines(PlainText.of(html), indent, m_width).forEach(m_terminal::print);
    }

    private void ports(final String heading, final List<Port> ports) {
        if (ports.isEmpty()) {
            return;
        }
        heading(heading);
        for (int i = 0; i < ports.size(); i++) {
            final Port port = ports.get(i);
            m_terminal.print("  " + (i + 1) + "  " + port.name() + " (" + port.type().getName()
                + (port.optional() ? ", optional)" : ")"));
            text(port.description(), "     ");
        }
    }

    private void parameter(final Parameter parameter) {
        final List<String> facts = new ArrayList<>(List.of(parameter.type()));
        if (parameter.defaultValue() != null) {
            facts.add("default " + value(parameter.defaultValue()));
        }
        if (!parameter.bounds().isEmpty()) {
            facts.add(parameter.bounds());
        }
        if (parameter.advanced()) {
            facts.add("advanced");
        }
        m_terminal.print("  " + parameter.key() + "  \"" + PlainText.of(parameter.title()) + "\"");
        text("(" + String.join("; ", facts) + ")", "      ");
        text(parameter.description(), "      ");
        for (final Choice choice : parameter.choices()) {
            final String words = Wrapped.lines(PlainText.of(choice.description()), "", Integer.MAX_VALUE).stream()
                .collect(Collectors.joining(" "));
            text("- " + choice.id() + ": " + choice.text() + (words.isBlank() ? "" : ". " + words), "      ");
        }
    }

    private static String value(final Object value) {
        if (value.getClass().isArray()) {
            return IntStream.range(0, Array.getLength(value)).mapToObj(i -> String.valueOf(Array.get(value, i)))
                .collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text ? "\"" + text.replace("\n", "\\n") + "\"" : String.valueOf(value);
    }
}
