/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.image.png;

public class PNGImageContent implements org.knime.core.data.image.ImageContent {
    public static final org.knime.core.data.DataType TYPE = null;
    public PNGImageContent() { throw new UnsupportedOperationException(); }
    public PNGImageContent(final byte[] p0) { throw new UnsupportedOperationException(); }
    public PNGImageContent(final java.io.InputStream p0) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public byte[] getByteArrayReference() { throw new UnsupportedOperationException(); }
    public byte[] getByteArray() { throw new UnsupportedOperationException(); }
    public java.awt.Image getImage() { throw new UnsupportedOperationException(); }
    public void paint(final java.awt.Graphics2D p0, final int p1, final int p2) { throw new UnsupportedOperationException(); }
    public void save(final java.io.OutputStream p0) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataCell toImageCell() { throw new UnsupportedOperationException(); }
    public java.awt.Dimension getPreferredSize() { throw new UnsupportedOperationException(); }
    public String getSummary() { throw new UnsupportedOperationException(); }
    public int hashCode() { throw new UnsupportedOperationException(); }
    public boolean equals(final Object p0) { throw new UnsupportedOperationException(); }
}
