/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.webui.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;

/** Something that a view loads by a relative path. */
public interface Resource {

    /** The path, relative to the page. */
    String getRelativePath();

    /** Opens the content. */
    InputStream getInputStream() throws IOException;

    /** Whether the content never changes. */
    boolean isStatic();

    /** What the resource is, by the ending of its path. */
    ContentType getContentType();

    /** The character set, where it is not the platform's. */
    default Optional<Charset> getCharset() {
        return Optional.empty();
    }

    /** What a resource is. */
    enum ContentType {

        /** A page of its own, shown in an iframe. */
        HTML(".html"),
        /** A module that draws into the page around it. */
        SHADOW_APP(".js"),
        /** A vector image. */
        SVG(".svg"),
        /** A pixel image. */
        PNG(".png");

        private final String m_ending;

        ContentType(final String ending) {
            m_ending = ending;
        }

        static ContentType of(final String path) {
            final String lower = path.toLowerCase(Locale.ROOT);
            for (final ContentType type : values()) {
                if (lower.endsWith(type.m_ending)) {
                    return type;
                }
            }
            throw new IllegalArgumentException("No view can show '" + path
                + "': its name must end in .html, .js, .svg or .png.");
        }
    }
}
