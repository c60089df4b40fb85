/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.image;

public interface ImageValue extends org.knime.core.data.DataValue {
    org.knime.core.data.image.ImageContent getImageContent();
    String getImageExtension();
}
