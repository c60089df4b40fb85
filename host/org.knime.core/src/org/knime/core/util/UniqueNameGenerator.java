/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.util;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataColumnSpecCreator;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataType;

/** Makes names that all differ, by appending (#1), (#2), ... where one is taken. */
public final class UniqueNameGenerator {

    private final Set<String> m_taken;

    /** The names of the columns are taken; the spec may be null. */
    public UniqueNameGenerator(final DataTableSpec spec) {
        this(spec == null ? Set.<String> of() : new HashSet<>(List.of(spec.getColumnNames())));
    }

    /** Some names are taken. */
    public UniqueNameGenerator(final Set<String> taken) {
        m_taken = new HashSet<>(taken);
    }

    /** A name that is not taken; now it is. */
    public String newName(final String suggestion) {
        final String base = suggestion.trim();
        String name = base;
        for (int i = 1; !m_taken.add(name); i++) {
            name = base + " (#" + i + ")";
        }
        return name;
    }

    /** A column creator with a name that is not taken. */
    public DataColumnSpecCreator newCreator(final String suggestion, final DataType type) {
        return new DataColumnSpecCreator(newName(suggestion), type);
    }

    /** A column with a name that is not taken. */
    public DataColumnSpec newColumn(final String suggestion, final DataType type) {
        return newCreator(suggestion, type).createSpec();
    }
}
