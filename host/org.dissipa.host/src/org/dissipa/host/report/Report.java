/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.dissipa.host.output.FinishedRun;
import org.dissipa.host.output.ViewPage;
import org.dissipa.host.run.NodeResult;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The report of a run: one page that needs nothing else. What several views load stands in it once. */
public final class Report {

    /** The name of the file. */
    public static final String FILE = "report.html";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FinishedRun m_run;

    private Report(final FinishedRun run) {
        m_run = run;
    }

    /** Writes the report of a run into the folder that holds its outputs. */
    public static void write(final FinishedRun run, final Path folder) throws IOException {
        Files.writeString(folder.resolve(FILE), new Report(run).html(), StandardCharsets.UTF_8);
    }

    private String html() throws IOException {
        final String name = Html.escape(m_run.workflow().name());
        return """
            <!DOCTYPE html>
            <!-- SPDX-License-Identifier: Apache-2.0 -->
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="generator" content="Dissipa">
            <title>%s</title>
            <link rel="icon" href="data:,">
            <style>
            %s</style>
            </head>
            <body>
            <header>
            <h1>%s</h1>
            <p class="facts">%s</p>
            %s<div class="canvas">
            %s</div>
            </header>
            <main>
            %s%s</main>
            <script type="application/json" id="views">%s</script>
            <script>
            %s</script>
            </body>
            </html>
            """.formatted(name, file("report.css"), name, facts(), annotations(), WorkflowPicture.of(m_run), sections(false), sections(true),
            ViewPage.json(views()), file("report.js"));
    }

    /** The sections of the nodes in the order of the flow: what the workflow computes, or what it is fed with. */
    private String sections(final boolean sources) {
        final StringBuilder html = new StringBuilder();
        for (final NodeResult result : m_run.results()) {
            final boolean isSource = result.node().door().inPorts().isEmpty() && m_run.output(result).view().isEmpty();
            if (isSource == sources) {
                html.append(NodeSection.of(result, m_run.output(result)));
            }
        }
        return sources && !html.isEmpty() ? "<h2 class=\"part\">What goes in</h2>\n" + html : html.toString();
    }

    private String facts() {
        return "Run on " + DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm (O)", Locale.ENGLISH).format(m_run.started())
            + " with Dissipa " + Html.escape(m_run.version()) + ", Java " + System.getProperty("java.version") + ": "
            + Numerals.count(m_run.results().size(), "node") + " in " + Numerals.seconds(m_run.seconds())
            + ".<br><code>./dissipa " + m_run.command().stream().map(Report::shell).map(Html::escape)
                .collect(Collectors.joining(" ")) + "</code>";
    }

    /** An argument as one types it. */
    private static String shell(final String argument) {
        return argument.matches("[A-Za-z0-9_./:=,+#@-]+") ? argument : "\"" + argument + "\"";
    }

    private String annotations() {
        final StringBuilder html = new StringBuilder();
        for (final String annotation : m_run.workflow().annotations()) {
            html.append("<div class=\"annotation\">\n");
            for (final String paragraph : annotation.split("\n\\s*\n")) {
                html.append("<p>").append(Html.escape(paragraph.strip()).replace("\n", "<br>\n")).append("</p>\n");
            }
            html.append("</div>\n");
        }
        return html.toString();
    }

    /** The views in pieces, by the number of the node: a text, or the number of a shared text. */
    private String views() throws IOException {
        final Map<String, Integer> shared = new LinkedHashMap<>();
        final ObjectNode json = JSON.createObjectNode();
        final ObjectNode views = json.putObject("views");
        for (final NodeResult result : m_run.results()) {
            m_run.output(result).view().ifPresent(view -> {
                final ArrayNode pieces = views.putArray(Integer.toString(result.node().id()));
                for (final ViewPage.Part part : view.parts()) {
                    if (part.shared()) {
                        pieces.add(shared.computeIfAbsent(part.text(), text -> shared.size()).intValue());
                    } else {
                        pieces.add(part.text());
                    }
                }
            });
        }
        shared.keySet().forEach(json.putArray("shared")::add);
        return JSON.writeValueAsString(json);
    }

    private static String file(final String name) throws IOException {
        try (InputStream in = Report.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
