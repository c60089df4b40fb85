/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every workflow under test-workflows runs to its end in the installed product and gives the tables it has to give. */
final class WorkflowsTest {

    private static final Path FOLDER = Installation.root().resolve("test-workflows");

    @TempDir
    private static Path m_temp;

    @TestFactory
    Stream<DynamicTest> workflows() {
        final List<Path> workflows = Installation.files(FOLDER).stream().map(FOLDER::resolve)
            .filter(folder -> Files.exists(folder.resolve("workflow.knime"))).toList();
        assertFalse(workflows.isEmpty(), "There are no workflows in " + FOLDER);
        return workflows.stream().map(
            workflow -> DynamicTest.dynamicTest(workflow.getFileName().toString(), () -> run(workflow)));
    }

    private static void run(final Path workflow) throws IOException, InterruptedException {
        final Path out = m_temp.resolve(workflow.getFileName());
        final Launcher.Outcome outcome =
            Launcher.in(m_temp, m_temp).run("run", workflow.toString(), "--out", out.toString());
        assertEquals(0, outcome.exit(), () -> outcome.out() + outcome.err());
        assertEquals("", outcome.err());
        assertTrue(Files.exists(out.resolve("report.html")), outcome::out);
        assertEquals(List.of(), ExpectedTables.deviations(workflow.resolve("expected"), out));
    }
}
