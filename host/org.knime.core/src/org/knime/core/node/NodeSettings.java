/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

public final class NodeSettings extends org.knime.core.node.config.Config implements org.knime.core.node.NodeSettingsRO, org.knime.core.node.NodeSettingsWO {
    public NodeSettings(final String p0) { super(p0); }
    public org.knime.core.node.config.Config getInstance(final String p0) { throw new UnsupportedOperationException(); }
    public static org.knime.core.node.NodeSettings readFromFile(final java.io.ObjectInputStream p0) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public static org.knime.core.node.NodeSettingsRO loadFromXML(final java.io.InputStream p0) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public void copyTo(final org.knime.core.node.config.ConfigWO p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.node.NodeSettingsWO addNodeSettings(final String p0) { throw new UnsupportedOperationException(); }
    public void addNodeSettings(final org.knime.core.node.NodeSettings p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.node.NodeSettings getNodeSettings(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
}
