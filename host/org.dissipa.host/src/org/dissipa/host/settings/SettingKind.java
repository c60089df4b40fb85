/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.settings;

import java.util.Optional;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;

/** The type of an entry of a node's settings: how it is told, read as text and written from text. */
enum SettingKind {

    /** A whole number of 32 bits. */
    INT("a whole number of 32 bits", (s, k) -> Integer.toString(s.getInt(k)),
        (s, k, text) -> s.addInt(k, Integer.parseInt(text.strip()))),

    /** A whole number of 64 bits. */
    LONG("a whole number of 64 bits", (s, k) -> Long.toString(s.getLong(k)),
        (s, k, text) -> s.addLong(k, Long.parseLong(text.strip()))),

    /** A number. */
    DOUBLE("a number", (s, k) -> Double.toString(s.getDouble(k)),
        (s, k, text) -> s.addDouble(k, Double.parseDouble(text.strip()))),

    /** A number of single precision. */
    FLOAT("a number", (s, k) -> Float.toString(s.getFloat(k)),
        (s, k, text) -> s.addFloat(k, Float.parseFloat(text.strip()))),

    /** true or false. */
    BOOLEAN("true or false", (s, k) -> Boolean.toString(s.getBoolean(k)), (s, k, text) -> s.addBoolean(k, truth(text))),

    /** A text, null included. */
    STRING("a text", NodeSettings::getString, NodeSettings::addString);

    /** Reads an entry as text. */
    private interface Reading {
        String read(NodeSettings settings, String key) throws InvalidSettingsException;
    }

    /** Writes an entry from text. */
    private interface Writing {
        void write(NodeSettings settings, String key, String text);
    }

    private final String m_words;

    private final Reading m_reading;

    private final Writing m_writing;

    SettingKind(final String words, final Reading reading, final Writing writing) {
        m_words = words;
        m_reading = reading;
        m_writing = writing;
    }

    /** The type of an entry; empty if it is absent, a config, or of a type that is not written from text. */
    static Optional<SettingKind> of(final NodeSettings settings, final String key) {
        for (final SettingKind kind : values()) {
            if (settings.containsKey(key) && kind.fits(settings, key)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The type of a Java class as settings keep it; text for enums and strings, empty for anything else. */
    static Optional<SettingKind> of(final Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return Optional.of(INT);
        }
        if (type == long.class || type == Long.class) {
            return Optional.of(LONG);
        }
        if (type == double.class || type == Double.class) {
            return Optional.of(DOUBLE);
        }
        if (type == boolean.class || type == Boolean.class) {
            return Optional.of(BOOLEAN);
        }
        return type == String.class || type.isEnum() ? Optional.of(STRING) : Optional.empty();
    }

    /** What a value has to be, in words. */
    String words() {
        return m_words;
    }

    /** An entry of this type as text; null if it is a text that is null. */
    String read(final NodeSettings settings, final String key) {
        try {
            return m_reading.read(settings, key);
        } catch (final InvalidSettingsException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * Writes an entry of this type.
     *
     * @throws IllegalArgumentException if the text is no such value
     */
    void write(final NodeSettings settings, final String key, final String text) {
        m_writing.write(settings, key, text);
    }

    private boolean fits(final NodeSettings settings, final String key) {
        try {
            m_reading.read(settings, key);
            return true;
        } catch (final InvalidSettingsException e) {
            return false;
        }
    }

    private static boolean truth(final String text) {
        return switch (text.strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
