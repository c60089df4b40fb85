/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.knime.core.node.NodeLogger;

/** Makes columns. */
public final class DataColumnSpecCreator {

    private static final AtomicInteger NAMELESS = new AtomicInteger();

    private String m_name;

    private DataType m_type;

    private DataColumnDomain m_domain = new DataColumnDomainCreator().createDomain();

    private DataColumnProperties m_properties = new DataColumnProperties();

    private List<String> m_elementNames;

    /** A column of which nothing else is known. */
    public DataColumnSpecCreator(final String name, final DataType type) {
        setName(name);
        setType(type);
    }

    /** Begins with a column. */
    public DataColumnSpecCreator(final DataColumnSpec column) {
        m_name = column.getName();
        m_type = column.getType();
        m_domain = column.getDomain();
        m_properties = column.getProperties();
        m_elementNames = column.getElementNames().equals(List.of(m_name)) ? null : column.getElementNames();
    }

    /** Widens the domain by that of a column with the same name and type. */
    public void merge(final DataColumnSpec other) {
        if (!createSpec().equalStructure(other)) {
            throw new IllegalArgumentException("Columns '" + createSpec() + "' and '" + other
                + "' differ in name or type; they cannot be merged.");
        }
        final DataColumnDomain a = m_domain;
        final DataColumnDomain b = other.getDomain();
        final DataColumnDomainCreator merged = new DataColumnDomainCreator();
        if (a.hasValues() && b.hasValues()) {
            final Set<DataCell> values = new LinkedHashSet<>(a.getValues());
            values.addAll(b.getValues());
            merged.setValues(values);
        }
        final DataValueComparator order = m_type.getComparator();
        if (a.hasLowerBound() && b.hasLowerBound()) {
            final boolean first = order.compare(a.getLowerBound(), b.getLowerBound()) <= 0;
            merged.setLowerBound((first ? a : b).getLowerBound());
        }
        if (a.hasUpperBound() && b.hasUpperBound()) {
            final boolean first = order.compare(a.getUpperBound(), b.getUpperBound()) >= 0;
            merged.setUpperBound((first ? a : b).getUpperBound());
        }
        m_domain = merged.createDomain();
    }

    /** Sets the name; blanks around it are cut off, and a blank one is replaced. */
    public void setName(final String name) {
        m_name = Objects.requireNonNull(name, "A column needs a name.").trim();
        if (m_name.isEmpty()) {
            m_name = "<empty_" + NAMELESS.incrementAndGet() + ">";
            NodeLogger.getLogger(DataColumnSpecCreator.class).warn("A column has no name; it is called " + m_name);
        }
    }

    /** Sets the names of the elements of a collection column. */
    public void setElementNames(final String[] names) {
        m_elementNames = names == null ? null : List.of(names);
    }

    /** Sets the type. */
    public void setType(final DataType type) {
        m_type = Objects.requireNonNull(type, "A column needs a type.");
    }

    /** Sets the domain; null stands for nothing known. */
    public void setDomain(final DataColumnDomain domain) {
        m_domain = domain == null ? new DataColumnDomainCreator().createDomain() : domain;
    }

    /** Sets the annotations; null stands for none. */
    public void setProperties(final DataColumnProperties properties) {
        m_properties = properties == null ? new DataColumnProperties() : properties;
    }

    /** The type. */
    public DataType getType() {
        return m_type;
    }

    /** The column. */
    public DataColumnSpec createSpec() {
        return new DataColumnSpec(m_name, m_type, m_domain, m_properties, m_elementNames);
    }
}
