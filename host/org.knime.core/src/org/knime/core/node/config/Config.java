/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.config;

public abstract class Config extends org.knime.core.node.config.base.ConfigBase implements org.knime.core.node.config.ConfigRO, org.knime.core.node.config.ConfigWO {
    protected Config(final String p0) { super(p0); }
    public abstract org.knime.core.node.config.Config getInstance(final String p0);
    public final org.knime.core.node.config.Config addConfig(final String p0) { throw new UnsupportedOperationException(); }
    protected final void addConfig(final org.knime.core.node.config.Config p0) { throw new UnsupportedOperationException(); }
    public final org.knime.core.node.config.Config getConfig(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public void addDataCell(final String p0, final org.knime.core.data.DataCell p1) { throw new UnsupportedOperationException(); }
    public void addDataType(final String p0, final org.knime.core.data.DataType p1) { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataCell getDataCell(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataType getDataType(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataCell getDataCell(final String p0, final org.knime.core.data.DataCell p1) { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataType getDataType(final String p0, final org.knime.core.data.DataType p1) { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataCell[] getDataCellArray(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataCell[] getDataCellArray(final String p0, final org.knime.core.data.DataCell... p1) { throw new UnsupportedOperationException(); }
    public org.knime.core.data.RowKey getRowKey(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public org.knime.core.data.RowKey getRowKey(final String p0, final org.knime.core.data.RowKey p1) { throw new UnsupportedOperationException(); }
    public void addRowKey(final String p0, final org.knime.core.data.RowKey p1) { throw new UnsupportedOperationException(); }
    public org.knime.core.data.RowKey[] getRowKeyArray(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public org.knime.core.data.RowKey[] getRowKeyArray(final String p0, final org.knime.core.data.RowKey... p1) { throw new UnsupportedOperationException(); }
    public void addRowKeyArray(final String p0, final org.knime.core.data.RowKey... p1) { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataType[] getDataTypeArray(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public org.knime.core.data.DataType[] getDataTypeArray(final String p0, final org.knime.core.data.DataType... p1) { throw new UnsupportedOperationException(); }
    public void addDataCellArray(final String p0, final org.knime.core.data.DataCell... p1) { throw new UnsupportedOperationException(); }
    public void addDataTypeArray(final String p0, final org.knime.core.data.DataType... p1) { throw new UnsupportedOperationException(); }
    public void addEntry(final org.knime.core.node.config.base.AbstractConfigEntry p0) { throw new UnsupportedOperationException(); }
    public String toString() { throw new UnsupportedOperationException(); }
    protected static org.knime.core.node.config.Config readFromFile(final java.io.ObjectInputStream p0) throws java.io.IOException { throw new UnsupportedOperationException(); }
    protected static org.knime.core.node.config.Config loadFromXML(final org.knime.core.node.config.Config p0, final java.io.InputStream p1) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public void load(final java.io.InputStream p0) throws java.io.IOException { throw new UnsupportedOperationException(); }
}
