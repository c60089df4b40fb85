/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.def;

public class IntCell extends org.knime.core.data.DataCell implements org.knime.core.data.IntValue, org.knime.core.data.LongValue, org.knime.core.data.DoubleValue, org.knime.core.data.ComplexNumberValue, org.knime.core.data.FuzzyNumberValue, org.knime.core.data.FuzzyIntervalValue, org.knime.core.data.BoundedValue {
    public static final org.knime.core.data.DataType TYPE = null;
    public IntCell(final int p0) { throw new UnsupportedOperationException(); }
    public int getIntValue() { throw new UnsupportedOperationException(); }
    public long getLongValue() { throw new UnsupportedOperationException(); }
    public double getDoubleValue() { throw new UnsupportedOperationException(); }
    public double getCore() { throw new UnsupportedOperationException(); }
    public double getMaxSupport() { throw new UnsupportedOperationException(); }
    public double getMinSupport() { throw new UnsupportedOperationException(); }
    public double getMaxCore() { throw new UnsupportedOperationException(); }
    public double getMinCore() { throw new UnsupportedOperationException(); }
    public double getCenterOfGravity() { throw new UnsupportedOperationException(); }
    public double getImaginaryValue() { throw new UnsupportedOperationException(); }
    public double getRealValue() { throw new UnsupportedOperationException(); }
    protected boolean equalsDataCell(final org.knime.core.data.DataCell p0) { throw new UnsupportedOperationException(); }
    public int hashCode() { throw new UnsupportedOperationException(); }
    public String toString() { throw new UnsupportedOperationException(); }
    public static final class IntCellFactory {
        public static final org.knime.core.data.DataType TYPE = null;
        public IntCellFactory() { throw new UnsupportedOperationException(); }
        public org.knime.core.data.DataCell createCell(final String p0) { throw new UnsupportedOperationException(); }
        public org.knime.core.data.DataType getDataType() { throw new UnsupportedOperationException(); }
        public static org.knime.core.data.DataCell create(final String p0) { throw new UnsupportedOperationException(); }
        public static org.knime.core.data.DataCell create(final int p0) { throw new UnsupportedOperationException(); }
    }
}
