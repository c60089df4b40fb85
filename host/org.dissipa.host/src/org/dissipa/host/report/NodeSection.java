/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.report;

import java.util.Base64;
import java.util.List;
import java.util.Locale;

import org.dissipa.host.output.NodeOutput;
import org.dissipa.host.output.PortOutput;
import org.dissipa.host.output.TablePreview;
import org.dissipa.host.run.NodeResult;
import org.dissipa.host.settings.ChangedSetting;
import org.dissipa.host.text.PlainText;

/** The part of a report that tells about one node: settings, warnings, view, and the beginning of each table. */
final class NodeSection {

    private static final int LONG_VALUE = 400;

    private final NodeResult m_result;

    private final NodeOutput m_output;

    private final StringBuilder m_html = new StringBuilder();

    private NodeSection(final NodeResult result, final NodeOutput output) {
        m_result = result;
        m_output = output;
    }

    /** The section of a node as HTML. */
    static String of(final NodeResult result, final NodeOutput output) {
        return new NodeSection(result, output).write();
    }

    private String write() {
        final String label = m_result.node().node().label();
        line("<section id=\"node-%d\">", m_result.node().id());
        line("<h2>%s%s <span class=\"id\">#%d</span></h2>", Html.escape(m_result.node().node().name()),
            label.isEmpty() ? "" : " <span class=\"label\">" + Html.escape(label) + "</span>", m_result.node().id());
        line("<p class=\"facts\"><span class=\"state\">%s</span> in %s</p>", m_result.state().words(),
            Numerals.seconds(m_result.seconds()));
        line("<p class=\"what\">%s</p>", Html.escape(PlainText.of(m_result.node().door().shortDescription())));
        m_result.warnings().forEach(warning -> line("<p class=\"warning\">%s</p>", Html.escape(warning)));
        settings();
        m_output.view().ifPresent(view -> view());
        m_output.ports().forEach(this::port);
        return m_html.append("</section>\n").toString();
    }

    private void settings() {
        final List<ChangedSetting> changed = m_result.node().changed();
        m_result.node().table().ifPresent(file -> line("<p class=\"note\">Contents replaced by <code>%s</code></p>",
            Html.escape(file.getFileName().toString())));
        if (changed.isEmpty()) {
            return;
        }
        line("<table class=\"settings\"><caption>Settings other than the defaults</caption><tbody>");
        for (final ChangedSetting setting : changed) {
            line("<tr><th scope=\"row\" title=\"%s\">%s</th><td>%s</td></tr>", Html.escape(setting.key()),
                Html.escape(PlainText.of(setting.title())), value(setting.value()));
        }
        line("</tbody></table>");
    }

    private static String value(final String value) {
        if (value == null) {
            return "<em>none</em>";
        }
        if (value.contains("\n")) {
            return "<pre>" + Html.escape(value.strip()) + "</pre>";
        }
        return Html.escape(value.length() > LONG_VALUE ? value.substring(0, LONG_VALUE) + "\u2026" : value);
    }

    private void view() {
        line("<figure><iframe data-view=\"%d\" title=\"View of %s\"></iframe>", m_result.node().id(),
            Html.escape(m_result.node().node().title()));
        line("<figcaption><a href=\"%s\">View on a page of its own</a></figcaption></figure>",
            Html.address(m_output.folder() + "/view.html"));
    }

    private void port(final PortOutput port) {
        final String link = "<a href=\"" + Html.address(port.file()) + "\">"
            + Html.escape(port.file().substring(port.file().lastIndexOf('/') + 1)) + "</a>";
        if (port.content() instanceof PortOutput.Table table) {
            table(port.name(), table.preview(), link);
        } else if (port.content() instanceof PortOutput.Image image) {
            final String type = "svg".equals(image.ending()) ? "svg+xml" : image.ending();
            line("<figure><img alt=\"%s\" src=\"data:image/%s;base64,%s\"><figcaption>%s</figcaption></figure>",
                Html.escape(port.name()), type, Base64.getEncoder().encodeToString(image.bytes()), link);
        } else if (port.content() instanceof PortOutput.Summary summary) {
            line("<p class=\"note\">%s: %s \u00b7 %s</p>", Html.escape(port.name()), Html.escape(summary.text()), link);
        }
    }

    private void table(final String name, final TablePreview preview, final String link) {
        line("<div class=\"table\"><table class=\"data\"><caption>%s <span>%s \u00d7 %s \u00b7 %s</span></caption>",
            Html.escape(name), Numerals.count(preview.rowCount(), "row"),
            Numerals.count(preview.columns().size(), "column"), link);
        line("<thead><tr><th scope=\"col\">RowID</th>");
        for (int c = 0; c < preview.columns().size(); c++) {
            line("<th scope=\"col\"%s>%s</th>", preview.numeric().get(c) ? " class=\"number\"" : "",
                Html.escape(preview.columns().get(c)));
        }
        line("</tr></thead><tbody>");
        preview.rows().forEach(row -> row(row, preview.numeric()));
        line("</tbody></table></div>");
        if (preview.rowCount() > preview.rows().size()) {
            line("<p class=\"more\">The first %d of %s.</p>", preview.rows().size(),
                Numerals.count(preview.rowCount(), "row"));
        }
    }

    private void row(final List<String> row, final List<Boolean> numeric) {
        line("<tr><th scope=\"row\">%s</th>", Html.escape(row.get(0)));
        for (int c = 1; c < row.size(); c++) {
            final String cell = row.get(c);
            if (cell == null) {
                line("<td class=\"missing\" title=\"missing\">?</td>");
            } else if (numeric.get(c - 1)) {
                line("<td class=\"number\" title=\"%s\">%s</td>", cell, Numerals.shortened(cell));
            } else {
                line("<td>%s</td>", Html.escape(cell));
            }
        }
        line("</tr>");
    }

    private void line(final String format, final Object... values) {
        m_html.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
