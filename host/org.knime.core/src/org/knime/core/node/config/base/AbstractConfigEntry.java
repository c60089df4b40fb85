/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.config.base;

import java.io.Serializable;
import java.util.Objects;

/** Something that stands in settings under a key. */
public abstract class AbstractConfigEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ConfigEntries m_type;

    private String m_key;

    AbstractConfigEntry(final String key, final ConfigEntries type) {
        m_key = Objects.requireNonNull(key, "Settings need a key.");
        m_type = type;
    }

    /** The key. */
    public final String getKey() {
        return m_key;
    }

    final void rename(final String key) {
        m_key = key;
    }

    /** What stands under the key. */
    public final ConfigEntries getType() {
        return m_type;
    }

    /** The value as text; null for a null value and for settings. */
    public abstract String toStringValue();

    /** Whether the other entry, which has the same key and type, has the same value. */
    abstract boolean sameValue(AbstractConfigEntry other);

    @Override
    public String toString() {
        return m_key + "=" + toStringValue();
    }

    @Override
    public boolean equals(final Object other) {
        return this == other || other instanceof AbstractConfigEntry entry && m_key.equals(entry.m_key)
            && m_type == entry.m_type && sameValue(entry);
    }

    @Override
    public int hashCode() {
        return Objects.hash(m_key, m_type);
    }
}
