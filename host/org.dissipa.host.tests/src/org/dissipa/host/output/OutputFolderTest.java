/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.dissipa.host.HostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of {@link OutputFolder}: all or nothing, and nothing of the user's is lost. */
final class OutputFolderTest {

    @TempDir
    private Path m_temp;

    private List<String> tree() throws IOException {
        try (var walk = Files.walk(m_temp)) {
            return walk.filter(Files::isRegularFile).map(file -> m_temp.relativize(file).toString()).sorted()
                .collect(Collectors.toList());
        }
    }

    private void run(final Path target, final String node) throws IOException {
        try (OutputFolder folder = OutputFolder.open(target)) {
            Files.createDirectories(folder.path().resolve(node));
            Files.writeString(folder.path().resolve(node).resolve("port_1.csv"), node);
            Files.writeString(folder.path().resolve(RunRecord.FILE),
                "{\"entries\":[\"run.json\",\"" + node + "\",\"..\",\"../mine.txt\"]}");
            folder.publish();
        }
    }

    @Test
    void publishesIntoANewFolder() throws IOException {
        run(m_temp.resolve("deep/er/out"), "A (#1)");
        assertEquals(List.of("deep/er/out/A (#1)/port_1.csv", "deep/er/out/run.json"), tree());
    }

    @Test
    void newFolderHasTheRightsOfAnyOther() throws IOException {
        run(m_temp.resolve("out"), "A (#1)");
        assertEquals(Files.getPosixFilePermissions(Files.createDirectory(m_temp.resolve("other"))),
            Files.getPosixFilePermissions(m_temp.resolve("out")));
    }

    @Test
    void closedWithoutPublishingLeavesNothing() throws IOException {
        try (OutputFolder folder = OutputFolder.open(m_temp.resolve("deep/out"))) {
            Files.writeString(folder.path().resolve("half.csv"), "half");
        }
        try (var entries = Files.list(m_temp)) {
            assertEquals(List.of(), entries.toList());
        }
    }

    @Test
    void replacesTheFormerRunAndKeepsAllElse() throws IOException {
        Files.writeString(Files.createDirectory(m_temp.resolve("out")).resolve("mine.txt"), "mine");
        Files.writeString(m_temp.resolve("mine.txt"), "mine");
        run(m_temp.resolve("out"), "A (#1)");
        run(m_temp.resolve("out"), "B (#2)");
        assertEquals(List.of("mine.txt", "out/B (#2)/port_1.csv", "out/mine.txt", "out/run.json"), tree());
    }

    @Test
    void failedRunLeavesTheFormerOne() throws IOException {
        run(m_temp.resolve("out"), "A (#1)");
        try (OutputFolder folder = OutputFolder.open(m_temp.resolve("out"))) {
            Files.writeString(folder.path().resolve("half.csv"), "half");
        }
        assertEquals(List.of("out/A (#1)/port_1.csv", "out/run.json"), tree());
    }

    @Test
    void refusesAFileAndAWorkflow() throws IOException {
        final Path file = Files.writeString(m_temp.resolve("file"), "x");
        assertEquals("The output folder " + file + " is a file. Name another with --out.",
            assertThrows(HostException.class, () -> OutputFolder.open(file)).getMessage());
        Files.writeString(m_temp.resolve("workflow.knime"), "x");
        assertTrue(assertThrows(HostException.class, () -> OutputFolder.open(m_temp)).getMessage()
            .contains("is a workflow, whose files the outputs would replace"));
        assertFalse(tree().isEmpty());
    }
}
