/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices.filter;

public abstract class TypedStringFilter<T extends org.knime.node.parameters.widget.choices.filter.TypeFilter> implements org.knime.node.parameters.persistence.Persistable {
    public org.knime.core.webui.node.dialog.defaultdialog.setting.filter.withtypes.TypedStringFilterMode m_mode;
    public org.knime.core.webui.node.dialog.defaultdialog.setting.filter.util.PatternFilter m_patternFilter;
    public org.knime.core.webui.node.dialog.defaultdialog.setting.filter.util.ManualFilter m_manualFilter;
    public T m_typeFilter;
    protected TypedStringFilter(final String[] p0, final T p1) { throw new UnsupportedOperationException(); }
    protected TypedStringFilter(final java.util.List<String> p0, final T p1) { throw new UnsupportedOperationException(); }
    protected void setIncludeUnknownValues(final boolean p0) { throw new UnsupportedOperationException(); }
    protected String[] getMissingSelected(final String[] p0) { throw new UnsupportedOperationException(); }
    protected String[] getSelected(final String[] p0, final java.util.function.Function<T, String[]> p1) { throw new UnsupportedOperationException(); }
    protected java.util.function.Predicate<String> getStringFilterPredicate() { throw new UnsupportedOperationException(); }
    protected void setSelected(final String[] p0) { throw new UnsupportedOperationException(); }
}
