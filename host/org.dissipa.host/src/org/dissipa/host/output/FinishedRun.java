/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.output;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import org.dissipa.host.run.NodeResult;
import org.dissipa.host.workflow.Workflow;

/**
 * A run that has ended.
 *
 * @param workflow the workflow
 * @param command what the user typed
 * @param version the version of Dissipa
 * @param started when the run began
 * @param seconds how long it took
 * @param results how each node ended
 * @param outputs what each node left, by the number of the node
 */
public record FinishedRun(Workflow workflow, List<String> command, String version, ZonedDateTime started,
    double seconds, List<NodeResult> results, Map<Integer, NodeOutput> outputs) {

    /** Copies the collections. */
    public FinishedRun {
        command = List.copyOf(command);
        results = List.copyOf(results);
        outputs = Map.copyOf(outputs);
    }

    /** What a node left. */
    public NodeOutput output(final NodeResult result) {
        return outputs.getOrDefault(result.node().id(), NodeOutput.NONE);
    }
}
