/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.dissipa.acceptance.Launcher.Outcome;
import org.dissipa.acceptance.Launcher.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher: where it can be called from, its exit codes, and that a run can be stopped. */
final class LauncherTest {

    private static final String RING = Installation.root().resolve("test-workflows/ring").toString();

    private static final String ENZYME = Installation.root().resolve("test-workflows/enzyme-tables").toString();

    @TempDir
    private Path m_temp;

    private Path m_home;

    private Launcher m_launcher;

    @BeforeEach
    void makeHome() throws IOException {
        m_home = Files.createDirectory(m_temp.resolve("home"));
        m_launcher = Launcher.in(m_home, Files.createDirectory(m_temp.resolve("scratch")));
    }

    @Test
    void writesToAFolderOfTheWorkflowsNameIfNoneIsGiven() throws Exception {
        final Outcome outcome = m_launcher.run("run", RING);
        assertEquals(0, outcome.exit(), outcome::err);
        assertTrue(outcome.out().endsWith("Report: out/ring/report.html\n"), outcome.out());
        assertTrue(Files.exists(m_home.resolve("out/ring/report.html")));
        assertEquals(List.of(), m_launcher.leftovers());
    }

    @Test
    void canBeCalledThroughALinkWithRelativePaths() throws Exception {
        final Path link = Files.createSymbolicLink(m_home.resolve("my dissipa"), Installation.root().resolve("dissipa"));
        Files.createSymbolicLink(m_home.resolve("my workflow"), Path.of(RING));
        final Outcome outcome =
            new Launcher(link, m_home, m_temp.resolve("scratch")).run("run", "my workflow", "--out", "my results");
        assertEquals(0, outcome.exit(), outcome::err);
        assertTrue(Files.exists(m_home.resolve("my results/report.html")));
    }

    @Test
    void wrongUsageIsToldWithTheUsage() throws Exception {
        for (final String[] arguments : new String[][]{{}, {"walk"}, {"run"}, {"run", RING, "--fast"}, {"describe"}}) {
            final Outcome outcome = m_launcher.run(arguments);
            assertEquals(2, outcome.exit());
            assertTrue(outcome.err().contains("\nUsage:\n  dissipa run WORKFLOW_DIR [--out DIR]"), outcome::err);
        }
        assertEquals(List.of(), m_launcher.leftovers());
    }

    @Test
    void listsAndDescribesNodes() throws Exception {
        final Outcome nodes = m_launcher.run("nodes");
        assertEquals(0, nodes.exit(), nodes::err);
        assertTrue(nodes.out().startsWith("Networks\n  Network Creator "), nodes.out());
        final Outcome manual = m_launcher.run("describe", "Stochastic Simulator");
        assertEquals(0, manual.exit(), manual::err);
        for (final String part : List.of("\nInputs\n", "\nOutputs\n", "\nSettings\n", "  endTime  \"", "  seed  \"")) {
            assertTrue(manual.out().contains(part), () -> part + " is not in\n" + manual.out());
        }
    }

    /** Ctrl-C sends INT; a shell or a batch system may send TERM. The run stops at once and leaves nothing. */
    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void signalStopsTheRun(final String signal, final int exit) throws Exception {
        final Started started = m_launcher.start("run", ENZYME, "--out", "results", "--set",
            "Stochastic Simulator.endTime=1e12", "--set", "Stochastic Simulator.recording=END");
        awaitText(started, "Network to Table");
        final long start = System.nanoTime();
        new ProcessBuilder("kill", "-" + signal, Long.toString(started.process().pid())).start().waitFor();
        final Outcome outcome = started.finish();
        assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(20), "took more than 20 s to stop");
        assertEquals(exit, outcome.exit());
        assertEquals("Cancelled. Nothing was written to " + m_home.resolve("results") + ".\n", outcome.err());
        assertTrue(outcome.out().contains("  cancelled     Stochastic Simulator"), outcome.out());
        assertEquals(List.of(), Installation.files(m_home));
        assertEquals(List.of(), m_launcher.leftovers());
    }

    private static void awaitText(final Started started, final String text) throws IOException, InterruptedException {
        for (int i = 0; i < 600 && started.process().isAlive(); i++) {
            if (Files.readString(started.out()).contains(text)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The run never came to " + text + ": " + started.finish());
    }
}
