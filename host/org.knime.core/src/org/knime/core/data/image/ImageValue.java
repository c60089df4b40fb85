/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.image;

import org.knime.core.data.DataValue;

/** A value that is an image. */
public interface ImageValue extends DataValue {

    /** The image. */
    ImageContent getImageContent();

    /** The file name ending of its format. */
    String getImageExtension();
}
