/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

import java.util.LinkedHashMap;
import java.util.Map;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.config.ConfigRO;
import org.knime.core.node.config.ConfigWO;

/** Free annotations of a column: texts by key. */
public final class DataColumnProperties {

    private final Map<String, String> m_texts;

    /** No annotation. */
    public DataColumnProperties() {
        this(Map.of());
    }

    /** Annotations by key. */
    public DataColumnProperties(final Map<String, String> texts) {
        m_texts = new LinkedHashMap<>(texts);
    }

    /** Whether a key is there. */
    public boolean containsProperty(final String key) {
        return m_texts.containsKey(key);
    }

    /** The text of a key, or another one if the key is absent. */
    public String getProperty(final String key, final String absent) {
        return m_texts.getOrDefault(key, absent);
    }

    /** The text of a key, null if it is absent. */
    public String getProperty(final String key) {
        return m_texts.get(key);
    }

    /** The number of annotations. */
    public int size() {
        return m_texts.size();
    }

    /** A copy with some texts added or replaced. */
    public DataColumnProperties cloneAndOverwrite(final Map<String, String> texts) {
        final DataColumnProperties copy = new DataColumnProperties(m_texts);
        copy.m_texts.putAll(texts);
        return copy;
    }

    /** Writes the annotations. */
    public void save(final ConfigWO config) {
        m_texts.forEach(config::addString);
    }

    /** Reads annotations. */
    public static DataColumnProperties load(final ConfigRO config) throws InvalidSettingsException {
        final DataColumnProperties properties = new DataColumnProperties();
        for (final String key : config.keySet()) {
            properties.m_texts.put(key, config.getString(key));
        }
        return properties;
    }

    @Override
    public boolean equals(final Object other) {
        return other instanceof DataColumnProperties properties && m_texts.equals(properties.m_texts);
    }

    @Override
    public int hashCode() {
        return m_texts.hashCode();
    }

    @Override
    public String toString() {
        return m_texts.toString();
    }
}
