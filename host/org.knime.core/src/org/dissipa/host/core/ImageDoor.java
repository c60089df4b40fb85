/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.core;

import java.util.function.Function;

import org.knime.core.data.image.ImageContent;
import org.knime.core.node.port.image.ImagePortObject;

/** Takes the image out of an image port, which a node can only as a cell. */
public final class ImageDoor {

    private static Function<ImagePortObject, ImageContent> s_content;

    private ImageDoor() {
    }

    /** Called once by the port object. */
    public static void set(final Function<ImagePortObject, ImageContent> content) {
        s_content = content;
    }

    /** The image at a port. */
    public static ImageContent open(final ImagePortObject object) {
        return s_content.apply(object);
    }
}
