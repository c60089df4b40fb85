/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node;

public final class DefaultNode implements org.knime.core.node.FluentNodeAPI {
    public static org.knime.node.DefaultNode.RequireName create() { throw new UnsupportedOperationException(); }
    public org.knime.node.DefaultNode addView(final java.util.function.Function<org.knime.node.DefaultView.RequireViewParameters, org.knime.node.DefaultView> p0) { throw new UnsupportedOperationException(); }
    public org.knime.node.DefaultNode nodeType(final org.knime.core.node.NodeFactory.NodeType p0) { throw new UnsupportedOperationException(); }
    public org.knime.node.DefaultNode keywords(final String... p0) { throw new UnsupportedOperationException(); }
    public org.knime.node.DefaultNode addExternalResource(final String p0, final String p1) { throw new UnsupportedOperationException(); }
    DefaultNode() { throw new UnsupportedOperationException(); }
    public interface RequireName {
        org.knime.node.DefaultNode.RequireIcon name(final String p0);
    }
    public interface RequireShortDescription {
        org.knime.node.DefaultNode.RequireFullDescription shortDescription(final String p0);
    }
    public interface RequireSinceVersion {
        org.knime.node.RequirePorts sinceVersion(final int p0, final int p1, final int p2);
    }
    public interface RequireIcon {
        org.knime.node.DefaultNode.RequireShortDescription icon(final String p0);
    }
    public interface RequireModel {
        org.knime.node.DefaultNode model(final java.util.function.Function<org.knime.node.DefaultModel.RequireModelParameters, org.knime.node.DefaultModel> p0);
    }
    public interface RequireFullDescription {
        org.knime.node.DefaultNode.RequireSinceVersion fullDescription(final String p0);
    }
}
