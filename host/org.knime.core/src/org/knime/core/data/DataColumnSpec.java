/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

import java.util.List;
import java.util.Objects;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.config.ConfigRO;
import org.knime.core.node.config.ConfigWO;

/** A column: name, type, and what is known of its values. */
public final class DataColumnSpec {

    private final String m_name;

    private final DataType m_type;

    private final DataColumnDomain m_domain;

    private final DataColumnProperties m_properties;

    private final List<String> m_elementNames;

    DataColumnSpec(final String name, final DataType type, final DataColumnDomain domain,
            final DataColumnProperties properties, final List<String> elementNames) {
        m_name = name;
        m_type = type;
        m_domain = domain;
        m_properties = properties;
        m_elementNames = elementNames == null ? List.of(name) : elementNames;
    }

    /** The name. */
    public String getName() {
        return m_name;
    }

    /** The names of the elements of a collection column; the name of the column if none were set. */
    public List<String> getElementNames() {
        return m_elementNames;
    }

    /** The type. */
    public DataType getType() {
        return m_type;
    }

    /** What is known of the values. */
    public DataColumnDomain getDomain() {
        return m_domain;
    }

    /** The annotations. */
    public DataColumnProperties getProperties() {
        return m_properties;
    }

    /** Whether this column may stand where the other is asked for: same name, and a type that fits. */
    public boolean isCompatibleWith(final DataColumnSpec other) {
        return other != null && m_name.equals(other.m_name) && other.m_type.isASuperTypeOf(m_type);
    }

    /** Whether name and type are equal. */
    public boolean equalStructure(final DataColumnSpec other) {
        return other != null && m_name.equals(other.m_name) && m_type.equals(other.m_type);
    }

    /** Writes the column. */
    public void save(final ConfigWO config) {
        config.addString("column_name", m_name);
        if (!m_elementNames.equals(List.of(m_name))) {
            config.addStringArray("element_names", m_elementNames.toArray(String[]::new));
        }
        m_type.save(config.addConfig("column_type"));
        m_domain.save(config.addConfig("column_domain"));
        m_properties.save(config.addConfig("column_properties"));
    }

    /** Reads a column. */
    public static DataColumnSpec load(final ConfigRO config) throws InvalidSettingsException {
        final String name = config.getString("column_name");
        return new DataColumnSpec(name, DataType.load(config.getConfig("column_type")),
            DataColumnDomain.load(config.getConfig("column_domain")),
            DataColumnProperties.load(config.getConfig("column_properties")),
            List.of(config.getStringArray("element_names", name)));
    }

    @Override
    public boolean equals(final Object other) {
        return this == other || other instanceof DataColumnSpec column && equalStructure(column)
            && m_domain.equals(column.m_domain) && m_properties.equals(column.m_properties)
            && m_elementNames.equals(column.m_elementNames);
    }

    @Override
    public int hashCode() {
        return Objects.hash(m_name, m_type);
    }

    @Override
    public String toString() {
        return m_name + " (" + m_type + ")";
    }
}
