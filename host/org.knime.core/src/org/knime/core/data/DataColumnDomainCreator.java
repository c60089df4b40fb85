/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Makes domains. */
public class DataColumnDomainCreator {

    private DataCell m_lower;

    private DataCell m_upper;

    private Set<DataCell> m_values;

    /** Nothing is known. */
    public DataColumnDomainCreator() {
        // nothing to set
    }

    /** Begins with what a domain knows. */
    public DataColumnDomainCreator(final DataColumnDomain domain) {
        this(domain.getValues(), domain.getLowerBound(), domain.getUpperBound());
    }

    /** The values are known. */
    public DataColumnDomainCreator(final Set<? extends DataCell> values) {
        this(values, null, null);
    }

    /** The values are known. */
    public DataColumnDomainCreator(final DataCell[] values) {
        this(values, null, null);
    }

    /** The bounds are known. */
    public DataColumnDomainCreator(final DataCell lower, final DataCell upper) {
        this((Set<DataCell>)null, lower, upper);
    }

    /** Values and bounds are known; each may be null. */
    public DataColumnDomainCreator(final DataCell[] values, final DataCell lower, final DataCell upper) {
        this(values == null ? null : new LinkedHashSet<>(Arrays.asList(values)), lower, upper);
    }

    /** Values and bounds are known; each may be null. */
    public DataColumnDomainCreator(final Set<? extends DataCell> values, final DataCell lower,
            final DataCell upper) {
        m_values = copyOf(values);
        m_lower = lower;
        m_upper = upper;
    }

    /** Sets the values, null if they are not known. */
    public void setValues(final Set<? extends DataCell> values) {
        m_values = copyOf(values);
    }

    private static Set<DataCell> copyOf(final Set<? extends DataCell> values) {
        return values == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    /** Sets the lower bound, null if it is not known. */
    public void setLowerBound(final DataCell lower) {
        m_lower = lower;
    }

    /** Sets the upper bound, null if it is not known. */
    public void setUpperBound(final DataCell upper) {
        m_upper = upper;
    }

    /** The domain. */
    public DataColumnDomain createDomain() {
        return new DataColumnDomain(m_lower, m_upper, m_values);
    }
}
