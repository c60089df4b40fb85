/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.run;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;

import org.dissipa.host.door.HostMonitor;
import org.dissipa.host.door.HostWork;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;

/** Configures and executes one node with its inputs. */
record NodeTask(PreparedNode node, Path directory, PortObject[] inputs, RunObserver observer,
    Cancellation cancellation) implements Callable<NodeResult>, HostMonitor {

    @Override
    public NodeResult call() {
        if (cancelled()) {
            return NodeResult.ended(node, NodeState.NOT_EXECUTED, 0, "");
        }
        final long start = System.nanoTime();
        observer.started(node);
        try {
            final PortObject[] outputs = HostWork.inWorkflow(directory, this::work);
            final NodeResult result = NodeResult.executed(node, seconds(start), outputs);
            observer.executed(result);
            return result;
        } catch (final CanceledExecutionException e) {
            return NodeResult.ended(node, NodeState.CANCELLED, seconds(start), "");
        } catch (final Exception | OutOfMemoryError | StackOverflowError e) {
            return NodeResult.ended(node, cancelled() ? NodeState.CANCELLED : NodeState.FAILED, seconds(start),
                cancelled() ? "" : Failure.message(e));
        }
    }

    private PortObject[] work() throws Exception {
        node.work().takeWarnings();
        node.work().configure(
            Arrays.stream(inputs).map(input -> input == null ? null : input.getSpec()).toArray(PortObjectSpec[]::new));
        final ExecutionContext context = HostWork.executionContext(this);
        return node.work().execute(inputs, context);
    }

    private static double seconds(final long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    @Override
    public void progress(final double fraction, final String message) {
        observer.progress(node, fraction, message);
    }

    @Override
    public boolean cancelled() {
        return cancellation.requested();
    }
}
