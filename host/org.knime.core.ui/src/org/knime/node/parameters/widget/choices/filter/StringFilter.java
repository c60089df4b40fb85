/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices.filter;

public class StringFilter implements org.knime.node.parameters.persistence.Persistable {
    public org.knime.core.webui.node.dialog.defaultdialog.setting.filter.StringFilterMode m_mode;
    public org.knime.core.webui.node.dialog.defaultdialog.setting.filter.util.PatternFilter m_patternFilter;
    public org.knime.core.webui.node.dialog.defaultdialog.setting.filter.util.ManualFilter m_manualFilter;
    public StringFilter(final String[] p0) { throw new UnsupportedOperationException(); }
    public StringFilter(final java.util.List<String> p0) { throw new UnsupportedOperationException(); }
    public void excludeUnknownColumn() { throw new UnsupportedOperationException(); }
    public StringFilter() { throw new UnsupportedOperationException(); }
    public String[] getMissingSelected(final String[] p0) { throw new UnsupportedOperationException(); }
    public String[] filter(final String[] p0) { throw new UnsupportedOperationException(); }
}
