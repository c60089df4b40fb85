/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dissipa.host.output.NodeOutput;
import org.dissipa.host.output.PortOutput;
import org.dissipa.host.run.NodeResult;
import org.dissipa.host.run.NodeState;
import org.dissipa.host.run.PreparedNode;

/**
 * Shows a run: a line for each node that has ended, and what runs at the moment, in one line that changes on a
 * terminal, as a line every half minute elsewhere.
 */
final class RunDisplay {

    private static final long QUIET_NANOS = 30_000_000_000L;

    private static final long LIVE_NANOS = 100_000_000L;

    private final Terminal m_terminal;

    private final int m_nameWidth;

    private final Map<Integer, String> m_running = new LinkedHashMap<>();

    private long m_lastShown = System.nanoTime();

    RunDisplay(final Terminal terminal, final List<PreparedNode> nodes) {
        m_terminal = terminal;
        m_nameWidth = nodes.stream().mapToInt(node -> node.node().labelledTitle().length()).max().orElse(0);
    }

    synchronized void started(final PreparedNode node) {
        m_running.put(node.id(), node.node().title());
        if (m_terminal.isLive()) {
            showRunning();
        }
    }

    synchronized void progress(final PreparedNode node, final double fraction, final String message) {
        final String percent = fraction > 0 ? String.format(Locale.ROOT, " %.0f %%", 100 * Math.min(1, fraction)) : "";
        m_running.put(node.id(),
            node.node().title() + percent + (message == null || message.isBlank() ? "" : " " + message));
        if (System.nanoTime() - m_lastShown > (m_terminal.isLive() ? LIVE_NANOS : QUIET_NANOS)) {
            showRunning();
        }
    }

    synchronized void ended(final NodeResult result, final NodeOutput output) {
        m_running.remove(result.node().id());
        m_terminal.print(line(result, output));
        result.warnings().forEach(warning -> indented("Warning: " + warning).forEach(m_terminal::print));
        if (m_terminal.isLive() && !m_running.isEmpty()) {
            showRunning();
        }
    }

    private void showRunning() {
        m_lastShown = System.nanoTime();
        final String line = "  running       " + String.join("; ", m_running.values());
        if (m_terminal.isLive()) {
            m_terminal.show(line);
        } else {
            m_terminal.print(line);
        }
    }

    private String line(final NodeResult result, final NodeOutput output) {
        final boolean begun = result.state() != NodeState.NOT_EXECUTED;
        return String.format(Locale.ROOT, "  %-12s  %-" + Math.max(1, m_nameWidth) + "s  %10s  %s",
            result.state().words(), result.node().node().labelledTitle(), begun ? seconds(result.seconds()) : "", rows(output)).stripTrailing();
    }

    private static String seconds(final double seconds) {
        return String.format(Locale.ROOT, "%.2f s", seconds);
    }

    private static String rows(final NodeOutput output) {
        final List<String> counts = new ArrayList<>();
        for (final PortOutput port : output.ports()) {
            if (port.content() instanceof PortOutput.Table table) {
                counts.add(Long.toString(table.preview().rowCount()));
            }
        }
        return counts.isEmpty() ? "" : String.join(" + ", counts) + (counts.equals(List.of("1")) ? " row" : " rows");
    }

    private List<String> indented(final String message) {
        final List<String> lines = new ArrayList<>();
        message.lines().forEach(line -> lines.add("                " + line));
        return lines;
    }
}
