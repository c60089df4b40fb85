/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.workflow.contextv2;

public abstract class ExecutorInfo {
    public org.knime.core.node.workflow.contextv2.WorkflowContextV2.ExecutorType getType() { throw new UnsupportedOperationException(); }
    public String getUserId() { throw new UnsupportedOperationException(); }
    public boolean isHeadless() { throw new UnsupportedOperationException(); }
    public java.nio.file.Path getLocalWorkflowPath() { throw new UnsupportedOperationException(); }
    public java.nio.file.Path getTempFolder() { throw new UnsupportedOperationException(); }
    public String toString() { throw new UnsupportedOperationException(); }
    ExecutorInfo() { throw new UnsupportedOperationException(); }
}
