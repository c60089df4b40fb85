/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices.util;

import java.util.Collection;
import java.util.List;

import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataValue;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.StringValue;

/** Offers the columns of an input table whose cells have one of some value types. */
public class CompatibleColumnsProvider implements FilteredInputTableColumnsProvider {

    private final List<Class<? extends DataValue>> m_valueClasses;

    /** Columns of one value type. */
    protected CompatibleColumnsProvider(final Class<? extends DataValue> valueClass) {
        this(List.of(valueClass));
    }

    /** Columns of any of some value types. */
    protected CompatibleColumnsProvider(final Collection<Class<? extends DataValue>> valueClasses) {
        m_valueClasses = List.copyOf(valueClasses);
    }

    @Override
    public boolean isIncluded(final DataColumnSpec column) {
        return m_valueClasses.stream().anyMatch(column.getType()::isCompatible);
    }

    /** Offers the text columns. */
    public static class StringColumnsProvider extends CompatibleColumnsProvider {

        /** Made by the dialog. */
        protected StringColumnsProvider() {
            super(StringValue.class);
        }
    }

    /** Offers the columns of numbers. */
    public static class DoubleColumnsProvider extends CompatibleColumnsProvider {

        /** Made by the dialog. */
        protected DoubleColumnsProvider() {
            super(DoubleValue.class);
        }
    }
}
