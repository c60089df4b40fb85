/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port.image;

public final class ImagePortObjectSpec extends org.knime.core.node.port.AbstractSimplePortObjectSpec {
    public ImagePortObjectSpec(final org.knime.core.data.DataType p0) { throw new UnsupportedOperationException(); }
    public ImagePortObjectSpec() { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataType getDataType() { throw new UnsupportedOperationException(); }
    public javax.swing.JComponent[] getViews() { throw new UnsupportedOperationException(); }
    protected void load(final org.knime.core.node.ModelContentRO p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    protected void save(final org.knime.core.node.ModelContentWO p0) { throw new UnsupportedOperationException(); }
    public static final class Serializer extends org.knime.core.node.port.AbstractSimplePortObjectSpec.AbstractSimplePortObjectSpecSerializer<org.knime.core.node.port.image.ImagePortObjectSpec> {
        public Serializer() { throw new UnsupportedOperationException(); }
    }
}
