/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.image.png;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataValue;

/** A cell with a PNG image. */
public class PNGImageCell extends DataCell implements PNGImageValue {

    private static final long serialVersionUID = 1L;

    private final transient PNGImageContent m_content;

    PNGImageCell(final PNGImageContent content) {
        m_content = content;
    }

    @Override
    public PNGImageContent getImageContent() {
        return m_content;
    }

    @Override
    public String getImageExtension() {
        return "png";
    }

    @Override
    protected boolean equalsDataCell(final DataCell other) {
        return m_content.equals(((PNGImageCell)other).m_content);
    }

    @Override
    protected boolean equalContent(final DataValue other) {
        return other instanceof PNGImageValue image && m_content.equals(image.getImageContent());
    }

    @Override
    public int hashCode() {
        return m_content.hashCode();
    }

    @Override
    public String toString() {
        return m_content.getSummary();
    }
}
