/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContent;
import org.knime.core.node.ModelContentRO;

/** The settings file in which simple specs and objects are stored. */
final class Content {

    static final String FILE = "content.xml";

    private static final String CLASS_NAME = "class_name";

    private Content() {
    }

    static ModelContent of(final Class<?> type) {
        final ModelContent content = new ModelContent("model.xml");
        content.addInt("version", 1);
        content.addString(CLASS_NAME, type.getName());
        return content;
    }

    static ModelContentRO read(final ZipInputStream in, final String file) throws IOException {
        final ZipEntry entry = in.getNextEntry();
        if (entry == null || !file.equals(entry.getName())) {
            throw new IOException("Expected zip entry " + file + ", got " + (entry == null ? "none" : entry.getName()));
        }
        final InputStream part = Unclosed.of(in);
        return ModelContent.loadFromXML(part);
    }

    static String className(final ModelContentRO content) throws IOException {
        try {
            return content.getString(CLASS_NAME);
        } catch (final InvalidSettingsException e) {
            throw new IOException("Unable to load settings", e);
        }
    }

    /** A new object of a class, made by its constructor without arguments. */
    static <T> T make(final Class<? extends T> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (final ReflectiveOperationException e) {
            throw new IllegalStateException("Failed to instantiate class \"" + type.getSimpleName()
                + "\" (failed to invoke no-arg constructor): " + e.getMessage(), e);
        }
    }

    static IOException unreadable(final Class<?> type, final InvalidSettingsException cause) {
        return new IOException("Unable to load model content into \"" + type.getSimpleName() + "\": "
            + cause.getMessage(), cause);
    }
}
