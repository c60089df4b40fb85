/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.image;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.OutputStream;

import org.knime.core.data.DataCell;

/** An image. */
public interface ImageContent {

    /** Draws the image into a width and a height, in pixels. */
    void paint(Graphics2D graphics, int width, int height);

    /** The size in pixels at which the image shows best. */
    Dimension getPreferredSize();

    /** The image as a cell. */
    DataCell toImageCell();

    /** Writes the image in its own format. */
    void save(OutputStream out) throws IOException;

    /** The image in a few words. */
    String getSummary();
}
