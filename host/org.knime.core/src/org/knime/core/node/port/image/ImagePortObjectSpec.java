/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port.image;

import java.util.Objects;

import javax.swing.JComponent;

import org.knime.core.data.DataType;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContentRO;
import org.knime.core.node.ModelContentWO;
import org.knime.core.node.port.AbstractSimplePortObjectSpec;

/** The format of the image at a port, by the type of the cells that hold such images. */
public final class ImagePortObjectSpec extends AbstractSimplePortObjectSpec {

    private DataType m_type;

    /** A format. */
    public ImagePortObjectSpec(final DataType type) {
        m_type = Objects.requireNonNull(type, "The spec of an image needs the type of its cells.");
    }

    /** Only for the registry. */
    public ImagePortObjectSpec() {
        // set by load
    }

    /** The type of the cells that hold such images. */
    public DataType getDataType() {
        return m_type;
    }

    @Override
    protected void save(final ModelContentWO model) {
        m_type.save(model);
    }

    @Override
    protected void load(final ModelContentRO model) throws InvalidSettingsException {
        m_type = DataType.load(model);
    }

    /** Refused: the host has no user interface. */
    @Override
    public JComponent[] getViews() {
        throw new UnsupportedOperationException("This host has no user interface; a spec has no views here.");
    }

    /** Writes it and reads it. */
    public static final class Serializer extends AbstractSimplePortObjectSpecSerializer<ImagePortObjectSpec> {
    }
}
