/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.dissipa.host.testnodes.StepNodeFactory.Action;
import org.dissipa.host.testnodes.Trace;
import org.dissipa.host.testnodes.WorkflowFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the commands from the command line to exit code, output and files. */
final class CommandLineTest {

    @TempDir
    private Path m_temp;

    private WorkflowFolder m_folder;

    private Path m_out;

    private final ByteArrayOutputStream m_stdout = new ByteArrayOutputStream();

    private final ByteArrayOutputStream m_stderr = new ByteArrayOutputStream();

    @BeforeEach
    void begin() {
        Trace.reset();
        m_folder = WorkflowFolder.in(m_temp.resolve("sample"));
        m_folder.counter(1).label("Source");
        m_out = m_temp.resolve("out");
    }

    private int command(final String... arguments) {
        return new RunnerApplication().run(List.of(arguments), terminal(m_stdout), terminal(m_stderr));
    }

    private static Terminal terminal(final ByteArrayOutputStream stream) {
        return new Terminal(new PrintStream(stream, true, StandardCharsets.UTF_8), false, 80);
    }

    private int run(final String... more) throws IOException {
        final String[] arguments = new String[more.length + 4];
        arguments[0] = "run";
        arguments[1] = m_folder.write().toString();
        arguments[2] = "--out";
        arguments[3] = m_out.toString();
        System.arraycopy(more, 0, arguments, 4, more.length);
        return command(arguments);
    }

    private String stdout() {
        return m_stdout.toString(StandardCharsets.UTF_8);
    }

    private String stderr() {
        return m_stderr.toString(StandardCharsets.UTF_8);
    }

    private String file(final String name) throws IOException {
        return Files.readString(m_out.resolve(name));
    }

    @Test
    void writesTablesInFullPrecision() throws IOException {
        assertEquals(0, run(), this::stderr);
        assertEquals("RowID,i,value,\"te,xt\"\n" + "Row0,0,0.0,\"say \"\"hi\"\", you\"\n"
            + "Row1,1,0.3333333333333333,\n" + "Row2,2,0.6666666666666666,\"\"\n", file("Counter (#1)/port_1.csv"));
    }

    @Test
    void tellsEachNode() throws IOException {
        m_folder.step(2, 1, Action.WARN);
        assertEquals(0, run(), this::stderr);
        final List<String> lines = stdout().lines().toList();
        assertEquals("Workflow sample, 2 nodes", lines.get(0));
        assertTrue(lines.get(1).matches("  executed      Counter \"Source\" \\(#1\\) +\\d+\\.\\d\\d s  3 rows"), lines.get(1));
        assertTrue(lines.get(2).matches("  executed      Step \\(#2\\) +\\d+\\.\\d\\d s  3 rows"), lines.get(2));
        assertEquals("                Warning: Two rows were odd.", lines.get(3));
        assertEquals("Report: " + m_out.resolve("report.html"), lines.get(4));
        assertEquals("", stderr());
    }

    @Test
    void writesViewImageAndNote() throws IOException {
        m_folder.sketcher(2, 1);
        assertEquals(0, run(), this::stderr);
        assertEquals("a note: 3 rows\n", file("Sketcher (#2)/port_1.txt"));
        assertTrue(Files.size(m_out.resolve("Sketcher (#2)/port_1.zip")) > 0);
        assertEquals("\u0089PNG", new String(Files.readAllBytes(m_out.resolve("Sketcher (#2)/port_2.png")), 0, 4,
            StandardCharsets.ISO_8859_1));
        final String view = file("Sketcher (#2)/view.html");
        assertTrue(view.contains("\"rows\":3") && view.contains("a <\\/script> & more"), view);
        assertTrue(view.contains("document.getElementById('dissipa-data')"), view);
        final String report = file("report.html");
        assertTrue(report.contains("<iframe data-view=\"2\""), report);
        assertTrue(report.contains("src=\"data:image/png;base64,"), report);
        assertTrue(report.contains("href=\"Sketcher%20(%232)/view.html\""), report);
    }

    @Test
    void reportTellsSettingsNotesAndTables() throws IOException {
        m_folder.workflow().addNodeSettings("annotations").addNodeSettings("annotation_0").addString("text",
            "What it is <about>\n\nSecond paragraph");
        assertEquals(0, run("--set", "Source.rows=25"), this::stderr);
        final String report = file("report.html");
        assertTrue(report.contains("<p>What it is &lt;about&gt;</p>\n<p>Second paragraph</p>"), report);
        assertTrue(report.contains("<tr><th scope=\"row\" title=\"rows\">Rows</th><td>25</td></tr>"), report);
        assertTrue(report.contains("The first 20 of 25 rows."), report);
        assertTrue(report.contains("<td class=\"number\" title=\"0.3333333333333333\">0.333333</td>"), report);
        assertTrue(report.contains("Counts rows &amp; divides by three."), report);
        assertTrue(report.contains("--set Source.rows=25</code>"), report);
        assertEquals(26, file("Counter (#1)/port_1.csv").lines().count());
    }

    @Test
    void failureIsToldOnceAndLeavesNothing() throws IOException {
        m_folder.step(2, 1, Action.REFUSE_DATA);
        m_folder.step(3, 2, Action.PASS);
        assertEquals(1, run());
        assertEquals("Node Step (#2) failed: Rate constant of row 2 is -1; it must be positive.\nNothing was written to "
            + m_out + ".\n", stderr());
        assertTrue(stdout().contains("  failed        Step (#2)"), stdout());
        assertTrue(stdout().contains("  not executed  Step (#3)\n"), stdout());
        assertFalse(stdout().contains("Rate constant"), stdout());
        try (var left = Files.list(m_temp)) {
            assertEquals(List.of(m_temp.resolve("sample")), left.toList());
        }
    }

    @Test
    void failureLeavesTheFormerOutput() throws IOException {
        assertEquals(0, run(), this::stderr);
        final String former = file("report.html");
        m_folder.step(2, 1, Action.REFUSE_DATA);
        assertEquals(1, run());
        assertEquals(former, file("report.html"));
    }

    @Test
    void wrongSettingIsOneSentence() throws IOException {
        assertEquals(1, run("--set", "Sauce.rows=1"));
        assertEquals("Error: The workflow has no node \"Sauce\". Its nodes are Counter \"Source\" (#1).\n", stderr());
        assertFalse(Files.exists(m_out));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|A command is missing.", "walk|Unknown command walk.",
        "run|run needs the folder of a workflow.", "run a b|run takes one workflow; 2 were given: a, b.",
        "run a --out|--out needs a value.", "run a --fast|Unknown option --fast.",
        "run a --set x|--set needs \"NODE.key=value\", not \"x\".",
        "run a --set x=1|--set needs \"NODE.key=value\", not \"x=1\".",
        "run a --table x|--table needs \"NODE=FILE.csv\", not \"x\".", "run a --out b --out c|--out was given 2 times.",
        "nodes all|nodes takes no arguments.", "describe|describe takes one node name; put it in quotes.",
        "describe Table Creator|describe takes one node name; put it in quotes."})
    void wrongUsage(final String line, final String message) {
        assertEquals(2, command(line.isEmpty() ? new String[0] : line.split(" ")));
        assertTrue(stderr().startsWith(message + "\nUsage:\n"), stderr());
        assertEquals("", stdout());
    }

    @Test
    void nodesAreListed() {
        assertEquals(0, command("nodes"), this::stderr);
        assertTrue(stdout().matches("(?s).*\n  Counter +Counts rows & divides by three\\.\n.*"), stdout());
    }

    @Test
    void nodeIsDescribed() {
        assertEquals(0, command("describe", "counter"), this::stderr);
        final String text = stdout();
        for (final String part : List.of("Counter\n=======\nCounts rows & divides by three.\n",
            "Row i holds i/3.\n\n- first item\n- second item\n", "Outputs\n-------\n  1  Numbers (", "     The numbers.\n",
            "  rows  \"Rows\"\n", "default 3", "      How many rows.\n", "default \"say \"hi\", you\"",
            "  direction  \"Direction\"\n", "      - DOWN: ", "  group/inner  \"Inner\"\n", "default [1.0, 2.0]",
            "--set \"Counter.rows=...\"")) {
            assertTrue(text.contains(part), () -> part + " is not in\n" + text);
        }
    }

    @Test
    void unknownNodeIsNotDescribed() {
        assertEquals(1, command("describe", "count"));
        assertEquals("Error: There is no node \"count\". Did you mean Counter?\n", stderr());
        m_stderr.reset();
        assertEquals(1, command("describe", "tally"));
        assertEquals("Error: There is no node \"tally\". Did you mean Counter?\n", stderr());
        m_stderr.reset();
        assertEquals(1, command("describe", "xyz"));
        assertEquals("Error: There is no node \"xyz\". ./dissipa nodes lists the nodes.\n", stderr());
    }
}
