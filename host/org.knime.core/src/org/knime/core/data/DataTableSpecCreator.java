/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Makes table structures. */
public final class DataTableSpecCreator {

    private final List<DataColumnSpec> m_columns = new ArrayList<>();

    private final Map<String, Integer> m_indices = new HashMap<>();

    private final Map<String, String> m_properties = new LinkedHashMap<>();

    private String m_name;

    /** Begins without columns. */
    public DataTableSpecCreator() {
        // nothing to set
    }

    /** Begins with a structure. */
    public DataTableSpecCreator(final DataTableSpec spec) {
        m_name = spec.getName();
        addColumns(spec);
        m_properties.putAll(spec.getProperties());
    }

    /** Puts another column at a position. */
    public DataTableSpecCreator replaceColumn(final int index, final DataColumnSpec column) {
        m_indices.remove(m_columns.get(index).getName());
        claim(column.getName(), index);
        m_columns.set(index, column);
        return this;
    }

    /** Appends columns. */
    public DataTableSpecCreator addColumns(final DataColumnSpec... columns) {
        for (final DataColumnSpec column : columns) {
            claim(column.getName(), m_columns.size());
            m_columns.add(column);
        }
        return this;
    }

    /** Appends the columns of a table. */
    public DataTableSpecCreator addColumns(final DataTableSpec spec) {
        return addColumns(StreamSupport.stream(spec.spliterator(), false).toArray(DataColumnSpec[]::new));
    }

    /** Sets the name of the table. */
    public DataTableSpecCreator setName(final String name) {
        m_name = name;
        return this;
    }

    /** Adds annotations of the table. */
    public DataTableSpecCreator putProperties(final Map<String, String> properties) {
        properties.forEach(this::putProperty);
        return this;
    }

    /** Adds an annotation of the table. */
    public DataTableSpecCreator putProperty(final String key, final String value) {
        if (key == null || key.isEmpty()) {
            throw new IllegalArgumentException("The key of a table's annotation must not be empty.");
        }
        m_properties.put(key, value);
        return this;
    }

    /** Forgets all domains. */
    public DataTableSpecCreator dropAllDomains() {
        m_columns.replaceAll(column -> {
            final DataColumnSpecCreator creator = new DataColumnSpecCreator(column);
            creator.setDomain(null);
            return creator.createSpec();
        });
        return this;
    }

    /** Forgets all columns. */
    public DataTableSpecCreator dropAllColumns() {
        m_columns.clear();
        m_indices.clear();
        return this;
    }

    /** The structure. */
    public DataTableSpec createSpec() {
        return new DataTableSpec(m_name, m_columns, m_properties);
    }

    private void claim(final String name, final int index) {
        final Integer taken = m_indices.putIfAbsent(name, index);
        if (taken != null) {
            throw new IllegalArgumentException("Column \"" + name + "\" already contained at index " + taken);
        }
    }
}
