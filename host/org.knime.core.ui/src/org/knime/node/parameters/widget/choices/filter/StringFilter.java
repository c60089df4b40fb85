/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.knime.core.webui.node.dialog.defaultdialog.setting.filter.StringFilterMode;
import org.knime.core.webui.node.dialog.defaultdialog.setting.filter.util.ManualFilter;
import org.knime.core.webui.node.dialog.defaultdialog.setting.filter.util.PatternFilter;
import org.knime.core.webui.node.dialog.defaultdialog.setting.filter.util.PatternFilter.PatternMode;
import org.knime.node.parameters.persistence.Persistable;

/** Chooses among texts, by two lists to begin with. */
public class StringFilter implements Persistable {

    /** How it chooses. */
    public StringFilterMode m_mode = StringFilterMode.MANUAL;

    /** The pattern. */
    public PatternFilter m_patternFilter = new PatternFilter();

    /** The lists. */
    public ManualFilter m_manualFilter;

    /** Includes nothing. */
    public StringFilter() {
        this(new String[0]);
    }

    /** Includes some texts. */
    public StringFilter(final String[] initialSelected) {
        m_manualFilter = new ManualFilter(Objects.requireNonNull(initialSelected));
    }

    /** Includes some texts. */
    public StringFilter(final List<String> initialSelected) {
        this(initialSelected.toArray(String[]::new));
    }

    /** Excludes the texts in neither list. */
    public void excludeUnknownColumn() {
        m_manualFilter.m_includeUnknownColumns = false;
    }

    /** In the list of included texts, those that are not among the choices; by pattern, the included choices. */
    public String[] getMissingSelected(final String[] choices) {
        return m_mode == StringFilterMode.MANUAL ? m_manualFilter.getUpdatedMissingValues(choices) : filter(choices);
    }

    /** The choices that are included. */
    public String[] filter(final String[] choices) {
        final Predicate<String> included = switch (m_mode) {
            case MANUAL -> m_manualFilter.getFilterPredicate();
            case REGEX -> m_patternFilter.getIsSelectedPredicate(PatternMode.REGEX);
            case WILDCARD -> m_patternFilter.getIsSelectedPredicate(PatternMode.WILDCARD);
        };
        return Arrays.stream(choices).filter(included).toArray(String[]::new);
    }
}
