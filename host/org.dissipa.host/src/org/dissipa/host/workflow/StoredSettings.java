/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.dissipa.host.HostException;
import org.dissipa.host.door.HostWork;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;

/** A settings file or a part of it; whatever it lacks ends in an error that names the file and the place. */
final class StoredSettings {

    private final Path m_file;

    private final String m_place;

    private final NodeSettings m_settings;

    private StoredSettings(final Path file, final String place, final NodeSettings settings) {
        m_file = file;
        m_place = place;
        m_settings = settings;
    }

    /** Reads a file that exists. */
    static StoredSettings read(final Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new StoredSettings(file, "", HostWork.readSettings(in));
        } catch (final IOException e) {
            throw new HostException(file + " cannot be read: " + e.getMessage()
                + " The file was cut off or edited by hand; save the workflow again, or take it from a backup.", e);
        }
    }

    /** The settings themselves. */
    NodeSettings settings() {
        return m_settings;
    }

    /** Whether there is such an entry. */
    boolean has(final String key) {
        return m_settings.containsKey(key);
    }

    /** A part that must exist. */
    StoredSettings part(final String key) {
        try {
            return new StoredSettings(m_file, m_place + key + "/", m_settings.getNodeSettings(key));
        } catch (final InvalidSettingsException e) {
            throw lacks(key, "a config", e);
        }
    }

    /** The parts below a part, none if the part is absent, in the order of the file. */
    List<StoredSettings> parts(final String key) {
        if (!has(key)) {
            return List.of();
        }
        final StoredSettings parent = part(key);
        final List<StoredSettings> parts = new ArrayList<>();
        for (final String child : parent.m_settings) {
            parts.add(parent.part(child));
        }
        return parts;
    }

    /** A whole number that must exist. */
    int number(final String key) {
        try {
            return m_settings.getInt(key);
        } catch (final InvalidSettingsException e) {
            throw lacks(key, "an xint", e);
        }
    }

    /** A text that must exist. */
    String text(final String key) {
        try {
            final String text = m_settings.getString(key);
            if (text != null && !text.isBlank()) {
                return text;
            }
            throw lacks(key, "a text", null);
        } catch (final InvalidSettingsException e) {
            throw lacks(key, "a text", e);
        }
    }

    /** A text that may be absent, empty then. */
    String textOrEmpty(final String key) {
        final String text = m_settings.getString(key, "");
        return text == null ? "" : text;
    }

    /** An error at this place. */
    HostException error(final String message) {
        return new HostException(m_file + ": " + message);
    }

    private HostException lacks(final String key, final String what, final Exception cause) {
        return new HostException(m_file + ": entry '" + m_place + key + "' is missing or is not " + what
            + ". Save the workflow again, or take it from a backup.", cause);
    }
}
