/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.image.png;

public interface PNGImageValue extends org.knime.core.data.image.ImageValue {
    org.knime.core.data.image.png.PNGImageContent getImageContent();
    static boolean equalContent(final org.knime.core.data.image.png.PNGImageValue p0, final org.knime.core.data.image.png.PNGImageValue p1) { throw new UnsupportedOperationException(); }
}
