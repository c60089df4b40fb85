/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.dissipa.host.registry.NodeRegistry;
import org.dissipa.host.testnodes.StepNodeFactory.Action;
import org.dissipa.host.testnodes.Trace;
import org.dissipa.host.testnodes.WorkflowFolder;
import org.dissipa.host.workflow.Workflow;
import org.dissipa.host.workflow.WorkflowReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.knime.core.node.BufferedDataTable;

/** Tests of {@link WorkflowRun}: order, parallel branches, failures, cancellation. */
@Timeout(60)
final class WorkflowRunTest {

    @TempDir
    private Path m_temp;

    private WorkflowFolder m_folder;

    private final Cancellation m_cancellation = new Cancellation();

    private final List<String> m_seen = new CopyOnWriteArrayList<>();

    @BeforeEach
    void begin() {
        Trace.reset();
        m_folder = WorkflowFolder.in(m_temp.resolve("sample"));
        m_folder.counter(1);
    }

    private List<NodeResult> run() throws IOException {
        final Workflow workflow = WorkflowReader.read(m_folder.write());
        return WorkflowRun.execute(workflow, Preparation.of(workflow, NodeRegistry.read(), Changes.NONE), new RunObserver() {

            @Override
            public void started(final PreparedNode node) {
                m_seen.add("started " + node.id());
            }

            @Override
            public void progress(final PreparedNode node, final double fraction, final String message) {
                m_seen.add("progress " + node.id() + " " + fraction + " " + message);
            }

            @Override
            public void executed(final NodeResult result) {
                m_seen.add("executed " + result.node().id());
            }

            @Override
            public void ended(final NodeResult result) {
                m_seen.add("ended " + result.node().id());
            }
        }, m_cancellation);
    }

    private static String states(final List<NodeResult> results) {
        return results.stream().map(result -> result.node().id() + " " + result.state().words())
            .collect(Collectors.joining(", "));
    }

    private static NodeResult result(final List<NodeResult> results, final int id) {
        return results.stream().filter(result -> result.node().id() == id).findFirst().orElseThrow();
    }

    @Test
    void tablesPassThroughInOrder() throws IOException {
        m_folder.step(2, 1, Action.PASS);
        m_folder.step(3, 2, Action.PASS);
        final List<NodeResult> results = run();
        assertEquals("1 executed, 2 executed, 3 executed", states(results));
        assertEquals(List.of("begin step 2", "end step 2", "begin step 3", "end step 3"), Trace.EVENTS);
        assertEquals(3, ((BufferedDataTable)result(results, 3).outputs().get(0)).size());
        assertEquals(List.of("started 1", "executed 1", "ended 1", "started 2", "executed 2", "ended 2", "started 3",
            "executed 3", "ended 3"), m_seen);
    }

    /** Each of the two waits for the other: the run only ends if they run at the same time. */
    @Test
    void independentBranchesRunSideBySide() throws IOException {
        m_folder.step(2, 1, Action.MEET);
        m_folder.step(3, 1, Action.MEET);
        assertEquals("1 executed, 2 executed, 3 executed", states(run()));
    }

    @Test
    void failureStopsOnlyWhatDependsOnIt() throws IOException {
        m_folder.step(2, 1, Action.REFUSE_DATA);
        m_folder.step(3, 2, Action.PASS);
        m_folder.step(4, 3, Action.PASS);
        m_folder.step(5, 1, Action.PASS);
        final List<NodeResult> results = run();
        assertEquals("1 executed, 2 failed, 5 executed, 3 not executed, 4 not executed", states(results));
        assertEquals("Rate constant of row 2 is -1; it must be positive.", result(results, 2).message());
    }

    @Test
    void settingThatIsRefusedStopsTheRunBeforeItBegins() throws IOException {
        m_folder.step(2, 1, Action.PASS);
        m_folder.step(3, 2, Action.REFUSE_SETTINGS);
        m_folder.step(4, 3, Action.REFUSE_SETTINGS);
        final List<NodeResult> results = run();
        assertEquals("1 not executed, 2 not executed, 3 failed, 4 not executed", states(results));
        assertEquals("Column 'k' is missing. Choose another.", result(results, 3).message());
        assertEquals(List.of(), Trace.EVENTS);
    }

    @Test
    void nodeAfterAnUnknownSpecIsConfiguredWhenItsInputIsThere() throws IOException {
        m_folder.step(2, 1, Action.PASS_UNKNOWN);
        m_folder.step(3, 2, Action.PASS);
        m_folder.step(4, 2, Action.REFUSE_SETTINGS);
        final List<NodeResult> results = run();
        assertEquals("1 executed, 2 executed, 3 executed, 4 failed", states(results));
        assertEquals("Column 'k' is missing. Choose another.", result(results, 4).message());
    }

    @Test
    void warningsAreKept() throws IOException {
        m_folder.step(2, 1, Action.WARN);
        assertEquals(List.of("Two rows were odd."), result(run(), 2).warnings());
    }

    @Test
    void faultOfTheProgramGoesToALog() throws IOException {
        m_folder.step(2, 1, Action.BREAK);
        final String message = result(run(), 2).message();
        assertTrue(message.startsWith("Execute failed: a fault of the node Details: "), message);
        final Path log = Path.of(message.substring(message.indexOf("Details: ") + "Details: ".length()));
        assertTrue(Files.readString(log).contains("IllegalStateException: a fault of the node"));
        Files.delete(log);
    }

    @ParameterizedTest
    @EnumSource(names = {"WAIT", "WAIT_DEAF"})
    void cancelledRunEndsSoon(final Action action) throws Exception {
        m_folder.step(2, 1, action);
        m_folder.step(3, 2, Action.PASS);
        final CompletableFuture<List<NodeResult>> running = CompletableFuture.supplyAsync(() -> {
            try {
                return run();
            } catch (final IOException e) {
                throw new IllegalStateException(e);
            }
        });
        assertTrue(Trace.waiting().await(20, TimeUnit.SECONDS));
        final long start = System.nanoTime();
        m_cancellation.request();
        final List<NodeResult> results = running.get(20, TimeUnit.SECONDS);
        assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(3));
        assertEquals("1 executed, 2 cancelled, 3 not executed", states(results));
        assertEquals("", result(results, 2).message());
        if (action == Action.WAIT) {
            assertTrue(m_seen.contains("progress 2 0.25 waiting"), m_seen::toString);
        }
    }

    @Test
    void flowVariableConnectionOrdersNodes() throws IOException {
        m_folder.counter(2);
        m_folder.connect(3, 0, 2, 0);
        m_folder.step(3, 1, Action.PASS);
        final List<NodeResult> results = run();
        assertEquals("1 executed, 3 executed, 2 executed", states(results));
        assertTrue(m_seen.indexOf("executed 3") < m_seen.indexOf("started 2"));
    }
}
