/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.workflow.contextv2;

public final class WorkflowContextV2 {
    public static org.knime.core.node.workflow.contextv2.WorkflowContextV2.Builder builder() { throw new UnsupportedOperationException(); }
    public org.knime.core.node.workflow.contextv2.WorkflowContextV2.ExecutorType getExecutorType() { throw new UnsupportedOperationException(); }
    public org.knime.core.node.workflow.contextv2.ExecutorInfo getExecutorInfo() { throw new UnsupportedOperationException(); }
    public org.knime.core.node.workflow.contextv2.WorkflowContextV2.LocationType getLocationType() { throw new UnsupportedOperationException(); }
    public boolean isTemporyWorkflowCopyMode() { throw new UnsupportedOperationException(); }
    public java.util.Optional<java.net.URI> getMountpointURI() { throw new UnsupportedOperationException(); }
    public java.util.Optional<java.net.URI> getTempSourceLocation() { throw new UnsupportedOperationException(); }
    public static org.knime.core.node.workflow.contextv2.WorkflowContextV2 forTemporaryWorkflow(final java.nio.file.Path p0, final java.nio.file.Path p1) { throw new UnsupportedOperationException(); }
    public String toString() { throw new UnsupportedOperationException(); }
    WorkflowContextV2() { throw new UnsupportedOperationException(); }
    public static final class Builder {
        public org.knime.core.node.workflow.contextv2.WorkflowContextV2.Builder withExecutor(final org.knime.core.node.workflow.contextv2.ExecutorInfo p0) { throw new UnsupportedOperationException(); }
        public org.knime.core.node.workflow.contextv2.WorkflowContextV2.Builder withLocalLocation() { throw new UnsupportedOperationException(); }
        public org.knime.core.node.workflow.contextv2.WorkflowContextV2.Builder withArchiveLocation(final java.nio.file.Path p0) { throw new UnsupportedOperationException(); }
        public org.knime.core.node.workflow.contextv2.WorkflowContextV2 build() { throw new UnsupportedOperationException(); }
        Builder() { throw new UnsupportedOperationException(); }
    }
    public enum ExecutorType {
        ANALYTICS_PLATFORM, SERVER_EXECUTOR, HUB_EXECUTOR;
    }
    public enum LocationType {
        LOCAL, SERVER_REPOSITORY, HUB_SPACE;
    }
}
