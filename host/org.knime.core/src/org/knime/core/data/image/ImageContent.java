/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.image;

public interface ImageContent {
    void paint(final java.awt.Graphics2D p0, final int p1, final int p2);
    java.awt.Dimension getPreferredSize();
    org.knime.core.data.DataCell toImageCell();
    void save(final java.io.OutputStream p0) throws java.io.IOException;
    String getSummary();
}
