/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.report;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dissipa.host.door.NodeDoor.Port;
import org.dissipa.host.output.FinishedRun;
import org.dissipa.host.run.NodeResult;
import org.dissipa.host.workflow.Connection;

/** The workflow as a picture (SVG): nodes where they stand on the canvas, their connections, how they ended. */
final class WorkflowPicture {

    private static final int BOX = 44;

    private static final int MARGIN_X = 80;

    private static final int MARGIN_TOP = 56;

    private static final int MARGIN_BOTTOM = 52;

    private static final int LINE = 15;

    private final FinishedRun m_run;

    private final Map<Integer, NodeResult> m_results = new HashMap<>();

    private final Map<Integer, NodePlaces.Place> m_places;

    private final StringBuilder m_svg = new StringBuilder();

    private WorkflowPicture(final FinishedRun run) {
        m_run = run;
        m_places = NodePlaces.of(run.workflow());
        run.results().forEach(result -> m_results.put(result.node().id(), result));
    }

    /** The picture of a run; each node is a link to {@code #node-<id>}. */
    static String of(final FinishedRun run) throws IOException {
        return new WorkflowPicture(run).draw();
    }

    private String draw() throws IOException {
        final int right = m_places.values().stream().mapToInt(NodePlaces.Place::x).max().orElse(0);
        final int bottom = m_places.values().stream().mapToInt(NodePlaces.Place::y).max().orElse(0);
        final int width = MARGIN_X + right + BOX + MARGIN_X;
        final int height = MARGIN_TOP + bottom + BOX + MARGIN_BOTTOM;
        line("<svg class=\"workflow\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" "
            + "aria-label=\"The workflow\" style=\"max-width:%dpx;min-width:%dpx\">", width, height, width,
            width * 2 / 3);
        m_run.workflow().connections().forEach(this::connection);
        for (final NodeResult result : m_run.results()) {
            node(result);
        }
        return m_svg.append("</svg>\n").toString();
    }

    private void connection(final Connection connection) {
        final int fromX = left(connection.source()) + BOX + 5;
        final int toX = left(connection.destination()) - 5;
        final double fromY = portY(connection.source(), connection.sourcePort(), outPorts(connection.source()).size());
        final double toY =
            portY(connection.destination(), connection.destinationPort(), inPorts(connection.destination()).size());
        final double bend = Math.max(30, Math.abs(toX - fromX) / 2.0);
        line("<path class=\"%s\" d=\"M%d %.1fC%.1f %.1f %.1f %.1f %d %.1f\"/>",
            connection.isVariables() ? "wire variables" : "wire", fromX, fromY, fromX + bend, fromY, toX - bend, toY,
            toX, toY);
    }

    private void node(final NodeResult result) throws IOException {
        final int id = result.node().id();
        final int x = left(id);
        final int y = top(id);
        line("<a href=\"#node-%d\"><title>%s: %s</title>", id, Html.escape(result.node().node().labelledTitle()),
            result.state().words());
        text(x, y - 8, "name", lines(result.node().node().name()), true);
        line("<rect class=\"box %s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"7\"/>",
            result.state().name().toLowerCase(Locale.ROOT), x, y, BOX, BOX);
        icon(result.node().door().icon(), x + 10, y + 10);
        ports(x - 5, id, inPorts(id));
        ports(x + BOX, id, outPorts(id));
        line("<circle class=\"light %s\" cx=\"%d\" cy=\"%d\" r=\"4\"/>",
            result.state().name().toLowerCase(Locale.ROOT), x + BOX / 2, y + BOX + 9);
        text(x, y + BOX + 27, "label", List.of(caption(result)), false);
        line("</a>");
    }

    private void ports(final int x, final int id, final List<Port> ports) {
        for (int port = 1; port <= ports.size(); port++) {
            line("<path class=\"port\" style=\"fill:#%06x\" d=\"M%d %.1fl5 4l-5 4z\"/>",
                ports.get(port - 1).type().getColor() & 0xffffff, x, portY(id, port, ports.size()) - 4);
        }
    }

    private void text(final int x, final int y, final String kind, final List<String> lines, final boolean upwards) {
        for (int i = 0; i < lines.size(); i++) {
            final int shift = upwards ? (i - lines.size() + 1) * LINE : i * LINE;
            line("<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>", kind, x + BOX / 2, y + shift,
                Html.escape(lines.get(i)));
        }
    }

    /** A name in at most two lines. */
    private static List<String> lines(final String name) {
        if (name.length() <= 18 || !name.contains(" ")) {
            return List.of(name);
        }
        int cut = -1;
        for (int at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
            cut = cut < 0 || Math.abs(2 * at - name.length()) < Math.abs(2 * cut - name.length()) ? at : cut;
        }
        return List.of(name.substring(0, cut), name.substring(cut + 1));
    }

    private static String caption(final NodeResult result) {
        final String label = result.node().node().label().lines().findFirst().orElse("");
        return "#" + result.node().id() + (label.isEmpty() ? ""
            : " " + (label.length() > 22 ? label.substring(0, 21) + "\u2026" : label));
    }

    /** The icon of a node, a small table if it has none. */
    private void icon(final URL icon, final int x, final int y) throws IOException {
        if (icon == null) {
            line("<path class=\"grid\" d=\"M%d %dh20v16h-20zm0 5.5h20m-20 5h20m-13 -10.5v16\"/>", x + 2, y + 4);
            return;
        }
        try (InputStream in = icon.openStream()) {
            line("<image href=\"data:image/png;base64,%s\" x=\"%d\" y=\"%d\" width=\"24\" height=\"24\"/>",
                Base64.getEncoder().encodeToString(in.readAllBytes()), x, y);
        }
    }

    private List<Port> inPorts(final int id) {
        return m_results.get(id).node().door().inPorts();
    }

    private List<Port> outPorts(final int id) {
        return m_results.get(id).node().door().outPorts();
    }

    private int left(final int id) {
        return MARGIN_X + m_places.get(id).x();
    }

    private int top(final int id) {
        return MARGIN_TOP + m_places.get(id).y();
    }

    /** Data ports are spread evenly over the side of the box; the flow variable port is its upper corner. */
    private double portY(final int id, final int port, final int ports) {
        return port == 0 ? top(id) : top(id) + BOX * port / (ports + 1.0);
    }

    private void line(final String format, final Object... values) {
        m_svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
