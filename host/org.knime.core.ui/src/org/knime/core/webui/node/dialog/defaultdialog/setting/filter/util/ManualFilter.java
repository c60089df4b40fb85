/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.webui.node.dialog.defaultdialog.setting.filter.util;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.knime.node.parameters.persistence.Persistable;

/** Two lists of names, and where unknown names belong. */
public class ManualFilter implements Persistable {

    /** The names that are included. */
    public String[] m_manuallySelected = {};

    /** The names that are excluded. */
    public String[] m_manuallyDeselected = {};

    /** Whether names in neither list are included. */
    public boolean m_includeUnknownColumns;

    ManualFilter() {
    }

    /** Includes some names. */
    public ManualFilter(final String[] initialSelected) {
        m_manuallySelected = initialSelected;
    }

    /** Whether a name is included. */
    public Predicate<String> getFilterPredicate() {
        final List<String> selected = List.of(m_manuallySelected);
        final List<String> deselected = List.of(m_manuallyDeselected);
        return m_includeUnknownColumns ? name -> !deselected.contains(name) : selected::contains;
    }

    /** The included names that are not among the choices; none if unknown names are included. */
    public String[] getUpdatedMissingValues(final String[] choices) {
        final List<String> known = List.of(choices);
        return m_includeUnknownColumns ? new String[0]
            : Arrays.stream(m_manuallySelected).filter(name -> !known.contains(name)).toArray(String[]::new);
    }
}
