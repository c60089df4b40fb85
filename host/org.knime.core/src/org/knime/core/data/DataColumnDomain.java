/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

import org.knime.core.node.config.ConfigRO;
import org.knime.core.node.config.ConfigWO;

/** What is known of the values of a column: bounds and the list of values. */
public final class DataColumnDomain {

    private final DataCell m_lower;

    private final DataCell m_upper;

    private final Set<DataCell> m_values;

    DataColumnDomain(final DataCell lower, final DataCell upper, final Set<DataCell> values) {
        m_lower = lower;
        m_upper = upper;
        m_values = values;
    }

    /** The values in order, null if they are not known. */
    public Set<DataCell> getValues() {
        return m_values;
    }

    /** Whether the values are known. */
    public boolean hasValues() {
        return m_values != null;
    }

    /** The lower bound, null if it is not known. */
    public DataCell getLowerBound() {
        return m_lower;
    }

    /** Whether the lower bound is known. */
    public boolean hasLowerBound() {
        return m_lower != null;
    }

    /** The upper bound, null if it is not known. */
    public DataCell getUpperBound() {
        return m_upper;
    }

    /** Whether the upper bound is known. */
    public boolean hasUpperBound() {
        return m_upper != null;
    }

    /** Whether both bounds are known. */
    public boolean hasBounds() {
        return hasLowerBound() && hasUpperBound();
    }

    /** Writes the domain. */
    public void save(final ConfigWO config) {
        if (hasLowerBound()) {
            config.addDataCell("lower_bound", m_lower);
        }
        if (hasUpperBound()) {
            config.addDataCell("upper_bound", m_upper);
        }
        if (hasValues()) {
            config.addDataCellArray("possible_values", m_values.toArray(DataCell[]::new));
        }
    }

    /** Reads a domain; what cannot be read is not known. */
    public static DataColumnDomain load(final ConfigRO config) {
        final DataColumnDomainCreator domain = new DataColumnDomainCreator();
        domain.setLowerBound(config.getDataCell("lower_bound", null));
        domain.setUpperBound(config.getDataCell("upper_bound", null));
        final DataCell[] values = config.getDataCellArray("possible_values", (DataCell[])null);
        domain.setValues(values == null ? null : new LinkedHashSet<>(Arrays.asList(values)));
        return domain.createDomain();
    }

    @Override
    public boolean equals(final Object other) {
        return this == other || other instanceof DataColumnDomain domain && Objects.equals(m_lower, domain.m_lower)
            && Objects.equals(m_upper, domain.m_upper) && Objects.equals(m_values, domain.m_values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(m_lower, m_upper, m_values);
    }

    @Override
    public String toString() {
        return "lower=" + m_lower + ",upper=" + m_upper + ",values=" + m_values;
    }
}
