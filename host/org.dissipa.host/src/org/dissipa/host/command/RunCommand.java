/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.dissipa.host.HostException;
import org.dissipa.host.output.FinishedRun;
import org.dissipa.host.output.NodeExport;
import org.dissipa.host.output.NodeOutput;
import org.dissipa.host.output.OutputFolder;
import org.dissipa.host.output.RunRecord;
import org.dissipa.host.registry.NodeRegistry;
import org.dissipa.host.report.Report;
import org.dissipa.host.run.Cancellation;
import org.dissipa.host.run.NodeResult;
import org.dissipa.host.run.NodeState;
import org.dissipa.host.run.Preparation;
import org.dissipa.host.run.PreparedNode;
import org.dissipa.host.run.RunObserver;
import org.dissipa.host.run.WorkflowRun;
import org.dissipa.host.workflow.Workflow;
import org.dissipa.host.workflow.WorkflowReader;

/** {@code dissipa run}: reads a workflow, runs it, and publishes its outputs if all nodes executed. */
final class RunCommand {

    /** All nodes executed. */
    static final int DONE = 0;

    /** Something failed. */
    static final int FAILED = 1;

    /** The run was stopped; what shells report for Ctrl-C. */
    static final int CANCELLED = 130;

    private final RunArguments m_arguments;

    private final Terminal m_terminal;

    private final Terminal m_errors;

    private final Cancellation m_cancellation;

    private final Map<Integer, NodeOutput> m_outputs = new ConcurrentHashMap<>();

    RunCommand(final RunArguments arguments, final Terminal terminal, final Terminal errors,
            final Cancellation cancellation) {
        m_arguments = arguments;
        m_terminal = terminal;
        m_errors = errors;
        m_cancellation = cancellation;
    }

    /**
     * Runs the workflow.
     *
     * @param command what the user typed, for the report
     * @param version the version of Dissipa, for the report
     * @param directory the user's working directory
     * @return the exit code
     */
    int run(final List<String> command, final String version, final Path directory) throws IOException {
        final ZonedDateTime started = ZonedDateTime.now();
        final long start = System.nanoTime();
        final Workflow workflow = WorkflowReader.read(m_arguments.workflow());
        final List<PreparedNode> nodes =
            Preparation.of(workflow, NodeRegistry.read(), m_arguments.changes(workflow, directory));
        final Path target = m_arguments.out().orElse(directory.resolve("out").resolve(workflow.name()));
        try (OutputFolder folder = OutputFolder.open(target)) {
            m_terminal.print("Workflow " + workflow.name() + ", " + nodes.size()
                + (nodes.size() == 1 ? " node" : " nodes"));
            final List<NodeResult> results = WorkflowRun.execute(workflow, nodes,
                new Recorder(new RunDisplay(m_terminal, nodes), folder.path()), m_cancellation);
            if (results.stream().anyMatch(result -> result.state() != NodeState.EXECUTED)) {
                return explain(results, folder);
            }
            final FinishedRun run = new FinishedRun(workflow, command, version, started,
                (System.nanoTime() - start) / 1e9, results, m_outputs);
            Report.write(run, folder.path());
            RunRecord.write(run, folder.path());
            folder.publish();
            m_terminal.print("Report: " + shown(folder.target().resolve(Report.FILE), directory));
            return DONE;
        }
    }

    private int explain(final List<NodeResult> results, final OutputFolder folder) {
        if (m_cancellation.requested()) {
            m_errors.print("Cancelled. Nothing was written to " + folder.target() + ".");
            return CANCELLED;
        }
        for (final NodeResult result : results) {
            if (result.state() == NodeState.FAILED) {
                m_errors.print("Node " + result.node().node().labelledTitle() + " failed: " + result.message());
            }
        }
        m_errors.print("Nothing was written to " + folder.target() + ".");
        return FAILED;
    }

    private static Path shown(final Path path, final Path directory) {
        return path.startsWith(directory) ? directory.relativize(path) : path;
    }

    /** Writes the outputs of nodes as they execute, and passes everything on to the display. */
    private final class Recorder implements RunObserver {

        private final RunDisplay m_display;

        private final Path m_folder;

        Recorder(final RunDisplay display, final Path folder) {
            m_display = display;
            m_folder = folder;
        }

        @Override
        public void started(final PreparedNode node) {
            m_display.started(node);
        }

        @Override
        public void progress(final PreparedNode node, final double fraction, final String message) {
            m_display.progress(node, fraction, message);
        }

        @Override
        public void executed(final NodeResult result) throws IOException {
            try {
                m_outputs.put(result.node().id(), NodeExport.write(result, m_folder));
            } catch (final IOException e) {
                throw new HostException("Its outputs cannot be written: " + e.getMessage() + ".", e);
            }
        }

        @Override
        public void ended(final NodeResult result) {
            m_display.ended(result, m_outputs.getOrDefault(result.node().id(), NodeOutput.NONE));
        }
    }
}
