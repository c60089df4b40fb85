/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.workflow;

import org.knime.core.node.workflow.contextv2.WorkflowContextV2;

/** A workflow. */
public final class WorkflowManager extends NodeContainer {

    private final WorkflowContextV2 m_context;

    WorkflowManager(final WorkflowContextV2 context) {
        m_context = context;
    }

    /** Where the workflow is and what executes it. */
    public WorkflowContextV2 getContextV2() {
        return m_context;
    }

    /** The workflow that is no part of another: this one. */
    public WorkflowManager getProjectWFM() {
        return this;
    }
}
