/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.workflow.contextv2;

import org.dissipa.host.core.WorkflowDoor;

/** Where a workflow is and what executes it. */
public final class WorkflowContextV2 {

    static {
        WorkflowDoor.setContexts(directory -> new WorkflowContextV2(new AnalyticsPlatformExecutorInfo(directory)));
    }

    private final ExecutorInfo m_executor;

    private WorkflowContextV2(final ExecutorInfo executor) {
        m_executor = executor;
    }

    /** What kind of program executes the workflow. */
    public ExecutorType getExecutorType() {
        return m_executor.getType();
    }

    /** What executes the workflow, and where on this machine the workflow is. */
    public ExecutorInfo getExecutorInfo() {
        return m_executor;
    }

    /** What kind of place the workflow comes from. */
    public LocationType getLocationType() {
        return LocationType.LOCAL;
    }

    @Override
    public String toString() {
        return "Workflow at " + m_executor.getLocalWorkflowPath();
    }

    /** What kinds of programs execute workflows. */
    public enum ExecutorType {
        /** A program on the user's machine. */
        ANALYTICS_PLATFORM,
        /** A server. */
        SERVER_EXECUTOR,
        /** A hub. */
        HUB_EXECUTOR
    }

    /** What kinds of places workflows come from. */
    public enum LocationType {
        /** A directory of this machine. */
        LOCAL,
        /** The repository of a server. */
        SERVER_REPOSITORY,
        /** A space of a hub. */
        HUB_SPACE
    }
}
