/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.def;

import org.knime.core.data.BoundedValue;
import org.knime.core.data.ComplexNumberValue;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.FuzzyIntervalValue;
import org.knime.core.data.FuzzyNumberValue;

/** A floating point number; NaN and the infinities are allowed. */
public final class DoubleCell extends DataCell implements DoubleValue, ComplexNumberValue, FuzzyNumberValue,
    FuzzyIntervalValue, BoundedValue {

    /** The type of these cells. */
    public static final DataType TYPE = DataType.getType(DoubleCell.class);

    private static final long serialVersionUID = 1L;

    private final double m_value;

    /** A cell with a value. */
    public DoubleCell(final double value) {
        m_value = value;
    }

    @Override
    public double getDoubleValue() {
        return m_value;
    }

    @Override
    public double getRealValue() {
        return getDoubleValue();
    }

    @Override
    public double getImaginaryValue() {
        return 0;
    }

    @Override
    public double getMinSupport() {
        return getDoubleValue();
    }

    @Override
    public double getMinCore() {
        return getDoubleValue();
    }

    @Override
    public double getCore() {
        return getDoubleValue();
    }

    @Override
    public double getMaxCore() {
        return getDoubleValue();
    }

    @Override
    public double getMaxSupport() {
        return getDoubleValue();
    }

    @Override
    public double getCenterOfGravity() {
        return getDoubleValue();
    }

    @Override
    protected boolean equalsDataCell(final DataCell other) {
        return Double.doubleToLongBits(m_value) == Double.doubleToLongBits(((DoubleCell)other).m_value);
    }

    @Override
    public int hashCode() {
        return Double.hashCode(m_value);
    }

    @Override
    public String toString() {
        return Double.toString(m_value);
    }

    /** Makes these cells. */
    public static final class DoubleCellFactory {

        /** The type of these cells. */
        public static final DataType TYPE = DataType.getType(DoubleCell.class);

        /** A cell with a value. */
        public static DataCell create(final int value) {
            return new DoubleCell(value);
        }

        /** A cell with a value. */
        public static DataCell create(final long value) {
            return new DoubleCell(value);
        }

        /** A cell with a value. */
        public static DataCell create(final float value) {
            return new DoubleCell(value);
        }

        /** A cell with a value. */
        public static DataCell create(final double value) {
            return new DoubleCell(value);
        }

        /** A cell with the number that a text names. */
        public static DataCell create(final String value) {
            return new DoubleCell(Double.parseDouble(value));
        }
    }
}
