/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port.image;

import java.io.IOException;
import java.util.Objects;
import java.util.zip.ZipEntry;

import javax.swing.JComponent;

import org.dissipa.host.core.ImageDoor;
import org.knime.core.data.DataCell;
import org.knime.core.data.image.ImageContent;
import org.knime.core.data.image.png.PNGImageContent;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.port.AbstractPortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortObjectZipInputStream;
import org.knime.core.node.port.PortObjectZipOutputStream;
import org.knime.core.node.port.PortType;
import org.knime.core.node.port.PortTypeRegistry;

/** An image at a port. */
public class ImagePortObject extends AbstractPortObject {

    /** The type of an image port. */
    public static final PortType TYPE = PortTypeRegistry.getInstance().getPortType(ImagePortObject.class);

    /** The type of an image port that need not be connected. */
    public static final PortType TYPE_OPTIONAL =
        PortTypeRegistry.getInstance().getPortType(ImagePortObject.class, true);

    static {
        ImageDoor.set(object -> object.m_content);
    }

    private ImageContent m_content;

    private ImagePortObjectSpec m_spec;

    /** Only for the registry. */
    public ImagePortObject() {
        // set by load
    }

    /** An image. */
    public ImagePortObject(final ImageContent content, final ImagePortObjectSpec spec) {
        m_content = Objects.requireNonNull(content, "An image port needs an image.");
        m_spec = Objects.requireNonNull(spec, "An image port needs a spec.");
    }

    /** The image as a cell. */
    public DataCell toDataCell() {
        return m_content.toImageCell();
    }

    @Override
    public String getSummary() {
        return m_content.getSummary();
    }

    @Override
    public ImagePortObjectSpec getSpec() {
        return m_spec;
    }

    @Override
    protected void save(final PortObjectZipOutputStream out, final ExecutionMonitor exec)
            throws IOException, CanceledExecutionException {
        out.putNextEntry(new ZipEntry(m_content.getClass().getName()));
        m_content.save(out);
        out.close();
    }

    @Override
    protected void load(final PortObjectZipInputStream in, final PortObjectSpec spec, final ExecutionMonitor exec)
            throws IOException, CanceledExecutionException {
        final ZipEntry entry = in.getNextEntry();
        if (entry == null || !PNGImageContent.class.getName().equals(entry.getName())) {
            throw new IOException("This host reads PNG images only, not " + (entry == null ? "none" : entry.getName()));
        }
        m_content = new PNGImageContent(in);
        m_spec = (ImagePortObjectSpec)spec;
    }

    /** Refused: the host has no user interface. */
    @Override
    public JComponent[] getViews() {
        throw new UnsupportedOperationException("This host has no user interface; an image has no views here.");
    }

    /** Writes it and reads it. */
    public static final class Serializer extends AbstractPortObjectSerializer<ImagePortObject> {
    }
}
