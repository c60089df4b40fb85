/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.parameters;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;

/**
 * Reads the values of a type and writes them under a key.
 *
 * @param reader reads
 * @param writer writes
 * @param absent the value that stands for none when an optional one is absent
 * @param <T> the type
 */
record Codec<T>(Reader<T> reader, Writer<T> writer, T absent) {

    @FunctionalInterface
    interface Reader<T> {
        T read(NodeSettingsRO settings, String key) throws InvalidSettingsException;
    }

    @FunctionalInterface
    interface Writer<T> {
        void write(NodeSettingsWO settings, String key, T value);
    }

    @FunctionalInterface
    interface Parser<T> {
        T parse(String text) throws InvalidSettingsException;
    }

    /** Values that are stored as text; null stays null. */
    static <T> Codec<T> ofText(final Parser<T> parser) {
        return new Codec<>((settings, key) -> {
            final String text = settings.getString(key);
            return text == null ? null : parser.parse(text);
        }, (settings, key, value) -> settings.addString(key, value == null ? null : value.toString()), null);
    }
}
