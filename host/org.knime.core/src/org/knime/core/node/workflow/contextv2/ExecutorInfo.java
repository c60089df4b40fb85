/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.workflow.contextv2;

import java.nio.file.Path;

import org.knime.core.node.workflow.contextv2.WorkflowContextV2.ExecutorType;

/** What executes a workflow. */
public abstract class ExecutorInfo {

    private final Path m_workflow;

    ExecutorInfo(final Path workflow) {
        m_workflow = workflow;
    }

    /** What kind of program it is. */
    public ExecutorType getType() {
        return ExecutorType.ANALYTICS_PLATFORM;
    }

    /** The directory of the workflow on this machine. */
    public Path getLocalWorkflowPath() {
        return m_workflow;
    }

    /** Whether nobody looks on. */
    public boolean isHeadless() {
        return true;
    }
}
