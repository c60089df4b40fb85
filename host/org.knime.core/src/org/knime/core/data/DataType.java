/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

public final class DataType {
    public static org.knime.core.data.DataType cloneChangePreferredValue(final org.knime.core.data.DataType p0, final Class<? extends org.knime.core.data.DataValue> p1) { throw new UnsupportedOperationException(); }
    public static org.knime.core.data.DataType getCommonSuperType(final org.knime.core.data.DataType p0, final org.knime.core.data.DataType p1) { throw new UnsupportedOperationException(); }
    public static org.knime.core.data.DataCell getMissingCell() { throw new UnsupportedOperationException(); }
    public static org.knime.core.data.DataType getType(final Class<? extends org.knime.core.data.DataCell> p0) { throw new UnsupportedOperationException(); }
    public static org.knime.core.data.DataType getType(final Class<? extends org.knime.core.data.DataCell> p0, final org.knime.core.data.DataType p1) { throw new UnsupportedOperationException(); }
    public static org.knime.core.data.DataType getType(final Class<? extends org.knime.core.data.DataCell> p0, final org.knime.core.data.DataType p1, final java.util.List<Class<? extends org.knime.core.data.DataValue>> p2) { throw new UnsupportedOperationException(); }
    public static org.knime.core.data.DataType load(final org.knime.core.node.config.ConfigRO p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public static org.knime.core.data.DataType createNonNativeType(final java.util.List<Class<? extends org.knime.core.data.DataValue>> p0, final org.knime.core.data.DataType p1, final java.util.List<Class<? extends org.knime.core.data.DataValue>> p2) { throw new UnsupportedOperationException(); }
    public boolean isMissingValueType() { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataType getCollectionElementType() { throw new UnsupportedOperationException(); }
    public boolean isCollectionType() { throw new UnsupportedOperationException(); }
    public boolean equals(final Object p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataValueComparator getComparator() { throw new UnsupportedOperationException(); }
    public javax.swing.Icon getIcon() { throw new UnsupportedOperationException(); }
    public Class<? extends org.knime.core.data.DataValue> getPreferredValueClass() { throw new UnsupportedOperationException(); }
    public java.util.List<Class<? extends org.knime.core.data.DataValue>> getValueClasses() { throw new UnsupportedOperationException(); }
    public java.util.List<Class<? extends org.knime.core.data.DataValue>> getAdapterValueClasses() { throw new UnsupportedOperationException(); }
    public int hashCode() { throw new UnsupportedOperationException(); }
    public boolean isASuperTypeOf(final org.knime.core.data.DataType p0) { throw new UnsupportedOperationException(); }
    public boolean isCompatible(final Class<? extends org.knime.core.data.DataValue> p0) { throw new UnsupportedOperationException(); }
    public boolean isAdaptable(final Class<? extends org.knime.core.data.DataValue> p0) { throw new UnsupportedOperationException(); }
    public boolean isAdaptableToAny(final Class<? extends org.knime.core.data.DataValue>... p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataType createNewWithAdapter(final Class<? extends org.knime.core.data.DataValue>... p0) { throw new UnsupportedOperationException(); }
    public Class<? extends org.knime.core.data.DataCell> getCellClass() { throw new UnsupportedOperationException(); }
    public void save(final org.knime.core.node.config.ConfigWO p0) { throw new UnsupportedOperationException(); }
    public String toString() { throw new UnsupportedOperationException(); }
    public String toLegacyString() { throw new UnsupportedOperationException(); }
    public String toPrettyString() { throw new UnsupportedOperationException(); }
    public String toLegacyPrettyString() { throw new UnsupportedOperationException(); }
    public String getName() { throw new UnsupportedOperationException(); }
    public String getLegacyName() { throw new UnsupportedOperationException(); }
    public String getIdentifier() { throw new UnsupportedOperationException(); }
    DataType() { throw new UnsupportedOperationException(); }
}
