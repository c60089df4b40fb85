/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices.filter;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.knime.node.parameters.persistence.Persistable;
import org.knime.node.parameters.widget.choices.TypedStringChoice.PossibleTypeValue;

/** A list of types. */
public abstract class TypeFilter implements Persistable {

    /** The ids of the types. */
    public String[] m_selectedTypes;

    /** No type. */
    protected TypeFilter() {
        this(new String[0]);
    }

    /** Some types. */
    protected TypeFilter(final String[] selectedTypes) {
        m_selectedTypes = selectedTypes;
    }

    /** The type of an id. */
    protected abstract Optional<PossibleTypeValue> fromTypeId(String typeId);

    /** Whether an id is in the list. */
    protected Predicate<String> getIsSelectedPredicate() {
        return List.of(m_selectedTypes)::contains;
    }
}
