/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.def;

import java.util.Objects;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;
import org.knime.core.data.NominalValue;
import org.knime.core.data.StringValue;

/** A text. */
public final class StringCell extends DataCell implements StringValue, NominalValue {

    /** The type of these cells. */
    public static final DataType TYPE = DataType.getType(StringCell.class);

    private static final long serialVersionUID = 1L;

    private final String m_value;

    /** A cell with a text that is not null. */
    public StringCell(final String value) {
        m_value = Objects.requireNonNull(value, "A text cell needs a text.");
    }

    @Override
    public String getStringValue() {
        return m_value;
    }

    @Override
    protected boolean equalsDataCell(final DataCell other) {
        return m_value.equals(((StringCell)other).m_value);
    }

    @Override
    public int hashCode() {
        return m_value.hashCode();
    }

    @Override
    public String toString() {
        return m_value;
    }

    /** Makes these cells. */
    public static final class StringCellFactory {

        /** The type of these cells. */
        public static final DataType TYPE = StringCell.TYPE;

        /** A cell with a text. */
        public static DataCell create(final String value) {
            return new StringCell(value);
        }
    }
}
