/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.table;

import java.util.LinkedHashSet;
import java.util.Set;

import org.knime.core.data.BoundedValue;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnDomain;
import org.knime.core.data.DataColumnDomainCreator;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataColumnSpecCreator;
import org.knime.core.data.DataValueComparator;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.NominalValue;
import org.knime.core.data.container.DataContainerSettings;

/**
 * Finds the domain of a column: the smallest and largest value that is neither missing nor NaN, if the values are
 * bounded, and the values in order of appearance, if they are nominal and not too many.
 */
final class DomainTracker {

    private final DataColumnSpec m_column;

    private final boolean m_bounded;

    private final DataValueComparator m_order;

    private final int m_limit;

    private Set<DataCell> m_values;

    private DataCell m_lower;

    private DataCell m_upper;

    private DomainTracker(final DataColumnSpec column, final boolean bounded, final boolean nominal,
            final boolean begin, final int limit) {
        final DataColumnDomain domain = begin ? column.getDomain() : new DataColumnDomainCreator().createDomain();
        m_column = column;
        m_bounded = bounded;
        m_order = column.getType().getComparator();
        m_limit = limit;
        m_lower = domain.getLowerBound();
        m_upper = domain.getUpperBound();
        if (nominal) {
            m_values = domain.hasValues() ? new LinkedHashSet<>(domain.getValues()) : new LinkedHashSet<>();
        }
    }

    static DomainTracker of(final DataColumnSpec column, final DataContainerSettings settings) {
        final boolean update = settings.isEnableDomainUpdate();
        return new DomainTracker(column, update && column.getType().isCompatible(BoundedValue.class),
            update && column.getType().isCompatible(NominalValue.class), settings.isInitializeDomain() || !update,
            settings.getMaxDomainValues());
    }

    void add(final DataCell cell) {
        if (cell.isMissing()) {
            return;
        }
        if (m_values != null && m_values.add(cell) && m_values.size() > m_limit) {
            m_values = null;
        }
        if (m_bounded && !(cell instanceof DoubleValue number && Double.isNaN(number.getDoubleValue()))) {
            m_lower = m_lower == null || m_order.compare(cell, m_lower) < 0 ? cell : m_lower;
            m_upper = m_upper == null || m_order.compare(cell, m_upper) > 0 ? cell : m_upper;
        }
    }

    DataColumnSpec column() {
        final DataColumnSpecCreator column = new DataColumnSpecCreator(m_column);
        column.setDomain(new DataColumnDomainCreator(m_values, m_lower, m_upper).createDomain());
        return column.createSpec();
    }
}
