/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every workflow under test-workflows runs to its end in the installed product and gives the tables it says it gives. */
class WorkflowsTest {

    @TempDir
    private static Path s_out;

    @TestFactory
    Stream<DynamicTest> everyWorkflow() {
        final Path workflows = Installation.root().resolve("test-workflows");
        final List<String> names = Installation.files(workflows).stream()
            .filter(name -> Files.isRegularFile(workflows.resolve(name).resolve("workflow.knime"))).toList();
        assertTrue(names.contains("proofreading-precision") && names.contains("ring"), "workflows are there: " + names);
        return names.stream().map(name -> dynamicTest(name, () -> run(workflows.resolve(name))));
    }

    private static void run(final Path workflow) throws Exception {
        final Path out = s_out.resolve(workflow.getFileName());
        final Launch launch = Launch.of(List.of("run", workflow.toString(), "--out", out.toString()));
        assertEquals(0, launch.code(), launch.output());
        final String report = Files.readString(out.resolve("report.html"));
        assertTrue(report.contains(workflow.getFileName().toString()), "the report names the workflow");
        final List<String> deviations = ExpectedTables.of(workflow).deviations(out);
        assertTrue(deviations.isEmpty(), String.join("\n", deviations));
    }
}
