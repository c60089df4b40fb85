/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

import org.knime.core.webui.node.dialog.defaultdialog.setting.filter.util.ManualFilter;
import org.knime.core.webui.node.dialog.defaultdialog.setting.filter.util.PatternFilter;
import org.knime.core.webui.node.dialog.defaultdialog.setting.filter.util.PatternFilter.PatternMode;
import org.knime.core.webui.node.dialog.defaultdialog.setting.filter.withtypes.TypedStringFilterMode;
import org.knime.node.parameters.persistence.Persistable;

/**
 * Chooses among names that have types.
 *
 * @param <T> how it chooses by type
 */
public abstract class TypedStringFilter<T extends TypeFilter> implements Persistable {

    /** How it chooses. */
    public TypedStringFilterMode m_mode = TypedStringFilterMode.MANUAL;

    /** The pattern. */
    public PatternFilter m_patternFilter = new PatternFilter();

    /** The lists. */
    public ManualFilter m_manualFilter;

    /** The types. */
    public T m_typeFilter;

    /** Includes some names. */
    protected TypedStringFilter(final String[] initialSelected, final T typeFilter) {
        m_manualFilter = new ManualFilter(Objects.requireNonNull(initialSelected));
        m_typeFilter = typeFilter;
    }

    /** Includes some names. */
    protected TypedStringFilter(final List<String> initialSelected, final T typeFilter) {
        this(initialSelected.toArray(String[]::new), typeFilter);
    }

    /** Says where names in neither list belong. */
    protected void setIncludeUnknownValues(final boolean include) {
        m_manualFilter.m_includeUnknownColumns = include;
    }

    /** The names in the list of included ones that are not among the choices. */
    protected String[] getMissingSelected(final String[] choices) {
        return m_mode == TypedStringFilterMode.MANUAL ? m_manualFilter.getUpdatedMissingValues(choices) : new String[0];
    }

    /** The choices that are included. */
    protected String[] getSelected(final String[] choices, final Function<T, String[]> selectedByType) {
        return m_mode == TypedStringFilterMode.TYPE ? selectedByType.apply(m_typeFilter)
            : Arrays.stream(choices).filter(getStringFilterPredicate()).toArray(String[]::new);
    }

    /** Whether a name is included; a filter by type cannot tell. */
    protected Predicate<String> getStringFilterPredicate() {
        return switch (m_mode) {
            case MANUAL -> m_manualFilter.getFilterPredicate();
            case REGEX -> m_patternFilter.getIsSelectedPredicate(PatternMode.REGEX);
            case WILDCARD -> m_patternFilter.getIsSelectedPredicate(PatternMode.WILDCARD);
            case TYPE -> throw new IllegalStateException("A filter by type cannot tell whether a name is included.");
        };
    }
}
