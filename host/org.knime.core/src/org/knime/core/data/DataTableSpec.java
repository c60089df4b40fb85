/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.swing.JComponent;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.config.ConfigRO;
import org.knime.core.node.config.ConfigWO;
import org.knime.core.node.port.PortObjectSpec;

/** The structure of a table: its columns, whose names all differ. */
public final class DataTableSpec implements PortObjectSpec, Iterable<DataColumnSpec> {

    private final String m_name;

    private final List<DataColumnSpec> m_columns;

    private final Map<String, String> m_properties;

    private final Map<String, Integer> m_indices = new HashMap<>();

    /** A table without columns. */
    public DataTableSpec() {
        this(new DataColumnSpec[0]);
    }

    /** A table with columns. */
    public DataTableSpec(final DataColumnSpec... columns) {
        this((String)null, columns);
    }

    /** The columns of two tables. */
    public DataTableSpec(final DataTableSpec left, final DataTableSpec right) {
        this(null, left, right);
    }

    /** A table with a name and without columns. */
    public DataTableSpec(final String name) {
        this(name, new DataColumnSpec[0]);
    }

    /** A table with a name and columns. */
    public DataTableSpec(final String name, final DataColumnSpec... columns) {
        this(name, List.of(columns), Map.of());
    }

    /** The columns of two tables. */
    public DataTableSpec(final String name, final DataTableSpec left, final DataTableSpec right) {
        this(name, Stream.concat(left.stream(), right.stream()).toArray(DataColumnSpec[]::new));
    }

    /** A table with columns of given names and types. */
    public DataTableSpec(final String name, final String[] names, final DataType[] types) {
        this(name, createColumnSpecs(names, types));
    }

    /** A table with columns of given names and types. */
    public DataTableSpec(final String[] names, final DataType[] types) {
        this(null, names, types);
    }

    DataTableSpec(final String name, final List<DataColumnSpec> columns, final Map<String, String> properties) {
        m_name = name == null ? "default" : name;
        m_columns = List.copyOf(columns);
        m_properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        for (int i = 0; i < m_columns.size(); i++) {
            final Integer earlier = m_indices.put(m_columns.get(i).getName(), i);
            if (earlier != null) {
                throw new IllegalArgumentException("Duplicate column name \"" + m_columns.get(i).getName()
                    + "\" at positions " + earlier + " and " + i + ".");
            }
        }
    }

    /** Columns of given names and types. */
    public static final DataColumnSpec[] createColumnSpecs(final String[] names, final DataType[] types) {
        if (names.length != types.length) {
            throw new IllegalArgumentException(names.length + " column names do not fit " + types.length + " types.");
        }
        final DataColumnSpec[] columns = new DataColumnSpec[names.length];
        Arrays.setAll(columns, i -> new DataColumnSpecCreator(names[i], types[i]).createSpec());
        return columns;
    }

    /** The positions of columns. */
    public int[] columnsToIndices(final String... names) {
        return Stream.of(names).mapToInt(name -> {
            final int index = findColumnIndex(name);
            if (index < 0) {
                throw new IllegalArgumentException("Column not found: \"" + name + "\"");
            }
            return index;
        }).toArray();
    }

    /** Refuses positions that are out of range or not distinct. */
    public void verifyIndices(final int... indices) {
        final Set<Integer> seen = new HashSet<>();
        for (final int index : indices) {
            if (index < 0 || index >= m_columns.size()) {
                throw new IndexOutOfBoundsException("Column index out of range: " + index);
            }
            if (!seen.add(index)) {
                throw new IllegalArgumentException("Duplicate index: " + index);
            }
        }
    }

    /** Whether some column can be read as a value. */
    public boolean containsCompatibleType(final Class<? extends DataValue> valueClass) {
        return stream().anyMatch(column -> column.getType().isCompatible(valueClass));
    }

    /** Whether there is a column of that name. */
    public boolean containsName(final String name) {
        return findColumnIndex(name) >= 0;
    }

    /** Whether this table may stand where the other is asked for: same names in order, types that fit. */
    public boolean isCompatibleWith(final DataTableSpec other) {
        return agrees(other, DataColumnSpec::isCompatibleWith);
    }

    /** Whether names and types are equal, in order. */
    public boolean equalStructure(final DataTableSpec other) {
        return agrees(other, DataColumnSpec::equalStructure);
    }

    private boolean agrees(final DataTableSpec other, final BiPredicate<DataColumnSpec, DataColumnSpec> agreement) {
        if (this == other) {
            return true;
        }
        if (other == null || other.getNumColumns() != getNumColumns()) {
            return false;
        }
        for (int i = 0; i < getNumColumns(); i++) {
            if (!agreement.test(getColumnSpec(i), other.getColumnSpec(i))) {
                return false;
            }
        }
        return true;
    }

    /** The annotations of the table. */
    public Map<String, String> getProperties() {
        return m_properties;
    }

    /** The position of a column, -1 if there is none of that name. */
    public int findColumnIndex(final String name) {
        return name == null ? -1 : m_indices.getOrDefault(name, -1);
    }

    /** The names of the columns in order. */
    public final String[] getColumnNames() {
        return stream().map(DataColumnSpec::getName).toArray(String[]::new);
    }

    /** The column at a position, counted from 0. */
    public DataColumnSpec getColumnSpec(final int index) {
        return m_columns.get(index);
    }

    /** The column of a name, null if there is none. */
    public DataColumnSpec getColumnSpec(final String name) {
        final int index = findColumnIndex(name);
        return index < 0 ? null : m_columns.get(index);
    }

    /** The name of the table. */
    public String getName() {
        return m_name;
    }

    /** The number of columns. */
    public int getNumColumns() {
        return m_columns.size();
    }

    @Override
    public Iterator<DataColumnSpec> iterator() {
        return m_columns.iterator();
    }

    /** The columns in order. */
    public Stream<DataColumnSpec> stream() {
        return m_columns.stream();
    }

    /** Writes the structure. */
    public void save(final ConfigWO config) {
        config.addString("spec_name", m_name);
        config.addInt("number_columns", m_columns.size());
        for (int i = 0; i < m_columns.size(); i++) {
            m_columns.get(i).save(config.addConfig("column_spec_" + i));
        }
        if (!m_properties.isEmpty()) {
            final ConfigWO all = config.addConfig("spec_properties");
            int i = 0;
            for (final Map.Entry<String, String> property : m_properties.entrySet()) {
                final ConfigWO one = all.addConfig("prop-" + i++);
                one.addString("key", property.getKey());
                one.addString("value", property.getValue());
            }
        }
    }

    /** Reads a structure. */
    public static DataTableSpec load(final ConfigRO config) throws InvalidSettingsException {
        final DataColumnSpec[] columns = new DataColumnSpec[config.getInt("number_columns")];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = DataColumnSpec.load(config.getConfig("column_spec_" + i));
        }
        final Map<String, String> properties = new LinkedHashMap<>();
        if (config.containsKey("spec_properties")) {
            final ConfigRO all = config.getConfig("spec_properties");
            for (final String key : all.keySet()) {
                final ConfigRO one = all.getConfig(key);
                properties.put(one.getString("key"), one.getString("value"));
            }
        }
        return new DataTableSpec(config.getString("spec_name"), List.of(columns), properties);
    }

    /** The structure of several tables of equal structure, with the domains merged. */
    public static DataTableSpec mergeDataTableSpecs(final DataTableSpec... specs) {
        if (specs.length == 0) {
            throw new IllegalArgumentException("There is no table to merge.");
        }
        final DataColumnSpec[] columns = new DataColumnSpec[specs[0].getNumColumns()];
        for (int c = 0; c < columns.length; c++) {
            final DataColumnSpecCreator column = new DataColumnSpecCreator(specs[0].getColumnSpec(c));
            for (final DataTableSpec spec : specs) {
                if (!spec.equalStructure(specs[0])) {
                    throw new IllegalArgumentException("Tables '" + specs[0] + "' and '" + spec
                        + "' differ in structure; they cannot be merged.");
                }
                column.merge(spec.getColumnSpec(c));
            }
            columns[c] = column.createSpec();
        }
        return new DataTableSpec(columns);
    }

    /** A name that no column has: the given one, or that with (#1), (#2), ... appended. */
    public static String getUniqueColumnName(final DataTableSpec spec, final String name) {
        final String base = name.trim();
        String unique = base;
        for (int i = 1; spec.containsName(unique); i++) {
            unique = base + " (#" + i + ")";
        }
        return unique;
    }

    /** Refused: the host has no user interface. */
    @Override
    public JComponent[] getViews() {
        throw new UnsupportedOperationException("This host has no user interface; a spec has no views here.");
    }

    @Override
    public boolean equals(final Object other) {
        return this == other || other instanceof DataTableSpec spec && m_name.equals(spec.m_name)
            && m_columns.equals(spec.m_columns) && m_properties.equals(spec.m_properties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(m_name, m_columns);
    }

    @Override
    public String toString() {
        return stream().map(DataColumnSpec::getName)
            .collect(Collectors.joining("; ", "name=" + m_name + ",columns=[", "]"));
    }
}
