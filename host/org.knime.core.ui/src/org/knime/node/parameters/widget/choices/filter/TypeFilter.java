/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices.filter;

public abstract class TypeFilter implements org.knime.node.parameters.persistence.Persistable {
    public String[] m_selectedTypes;
    protected TypeFilter() { throw new UnsupportedOperationException(); }
    protected TypeFilter(final String[] p0) { throw new UnsupportedOperationException(); }
    protected abstract java.util.Optional<org.knime.node.parameters.widget.choices.TypedStringChoice.PossibleTypeValue> fromTypeId(final String p0);
    protected java.util.function.Predicate<String> getIsSelectedPredicate() { throw new UnsupportedOperationException(); }
}
