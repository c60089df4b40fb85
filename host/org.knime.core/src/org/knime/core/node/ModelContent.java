/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

public final class ModelContent extends org.knime.core.node.config.Config implements org.knime.core.node.ModelContentRO, org.knime.core.node.ModelContentWO {
    public ModelContent(final String p0) { super(p0); }
    public org.knime.core.node.config.Config getInstance(final String p0) { throw new UnsupportedOperationException(); }
    public static org.knime.core.node.ModelContentRO loadFromXML(final java.io.InputStream p0) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public void addModelContent(final org.knime.core.node.ModelContent p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.node.ModelContentWO addModelContent(final String p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.node.ModelContent getModelContent(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
}
