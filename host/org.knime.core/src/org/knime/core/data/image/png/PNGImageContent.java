/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.image.png;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;

import javax.imageio.ImageIO;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;
import org.knime.core.data.image.ImageContent;

/** A PNG image. */
public class PNGImageContent implements ImageContent {

    /** The type of the cells that hold such images. */
    public static final DataType TYPE = DataType.getType(PNGImageCell.class);

    private final byte[] m_bytes;

    /** An image file, which is kept as it is. */
    public PNGImageContent(final byte[] bytes) {
        m_bytes = Objects.requireNonNull(bytes, "An image needs its bytes.");
    }

    /** Reads an image file. */
    public PNGImageContent(final InputStream in) throws IOException {
        this(in.readAllBytes());
    }

    /** The image file itself, not to be changed. */
    public byte[] getByteArrayReference() {
        return m_bytes;
    }

    /** A copy of the image file. */
    public byte[] getByteArray() {
        return m_bytes.clone();
    }

    /** The pixels. */
    public Image getImage() {
        return decoded();
    }

    @Override
    public void paint(final Graphics2D graphics, final int width, final int height) {
        graphics.drawImage(getImage(), 0, 0, width, height, null);
    }

    @Override
    public void save(final OutputStream out) throws IOException {
        out.write(m_bytes);
    }

    @Override
    public DataCell toImageCell() {
        return new PNGImageCell(this);
    }

    @Override
    public Dimension getPreferredSize() {
        final BufferedImage image = decoded();
        return new Dimension(image.getWidth(), image.getHeight());
    }

    @Override
    public String getSummary() {
        final Dimension size = getPreferredSize();
        return "PNG image, " + size.width + " x " + size.height;
    }

    private BufferedImage decoded() {
        try {
            final BufferedImage image = ImageIO.read(new ByteArrayInputStream(m_bytes));
            if (image == null) {
                throw new IllegalStateException("The " + m_bytes.length + " bytes are no PNG image.");
            }
            return image;
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean equals(final Object other) {
        return other instanceof PNGImageContent image && Arrays.equals(m_bytes, image.m_bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(m_bytes);
    }
}
