/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port.image;

public class ImagePortObject extends org.knime.core.node.port.AbstractPortObject {
    public static final org.knime.core.node.port.PortType TYPE = null;
    public static final org.knime.core.node.port.PortType TYPE_OPTIONAL = null;
    public ImagePortObject() { throw new UnsupportedOperationException(); }
    public ImagePortObject(final org.knime.core.data.image.ImageContent p0, final org.knime.core.node.port.image.ImagePortObjectSpec p1) { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataCell toDataCell() { throw new UnsupportedOperationException(); }
    public String getSummary() { throw new UnsupportedOperationException(); }
    public org.knime.core.node.port.image.ImagePortObjectSpec getSpec() { throw new UnsupportedOperationException(); }
    public javax.swing.JComponent[] getViews() { throw new UnsupportedOperationException(); }
    protected void load(final org.knime.core.node.port.PortObjectZipInputStream p0, final org.knime.core.node.port.PortObjectSpec p1, final org.knime.core.node.ExecutionMonitor p2) throws java.io.IOException, org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    protected void save(final org.knime.core.node.port.PortObjectZipOutputStream p0, final org.knime.core.node.ExecutionMonitor p1) throws java.io.IOException, org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    public static final class Serializer extends org.knime.core.node.port.AbstractPortObject.AbstractPortObjectSerializer<org.knime.core.node.port.image.ImagePortObject> {
        public Serializer() { throw new UnsupportedOperationException(); }
    }
}
