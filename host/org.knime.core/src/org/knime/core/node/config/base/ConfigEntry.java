/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.config.base;

import java.util.Objects;

/** A value in settings. */
final class ConfigEntry extends AbstractConfigEntry {

    private static final long serialVersionUID = 1L;

    private final transient Object m_value;

    ConfigEntry(final String key, final ConfigEntries type, final Object value) {
        super(key, type);
        m_value = value;
    }

    Object value() {
        return m_value;
    }

    @Override
    public String toStringValue() {
        return m_value == null ? null : m_value.toString();
    }

    @Override
    boolean sameValue(final AbstractConfigEntry other) {
        return Objects.equals(m_value, ((ConfigEntry)other).m_value);
    }
}
