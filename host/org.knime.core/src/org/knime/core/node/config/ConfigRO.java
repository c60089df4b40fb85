/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.config;

public interface ConfigRO extends org.knime.core.node.config.base.ConfigBaseRO, javax.swing.tree.TreeNode, Iterable<String> {
    org.knime.core.node.config.Config getConfig(final String p0) throws org.knime.core.node.InvalidSettingsException;
    org.knime.core.data.DataCell getDataCell(final String p0) throws org.knime.core.node.InvalidSettingsException;
    org.knime.core.data.RowKey getRowKey(final String p0) throws org.knime.core.node.InvalidSettingsException;
    org.knime.core.data.RowKey[] getRowKeyArray(final String p0) throws org.knime.core.node.InvalidSettingsException;
    org.knime.core.data.DataType getDataType(final String p0) throws org.knime.core.node.InvalidSettingsException;
    org.knime.core.data.DataCell getDataCell(final String p0, final org.knime.core.data.DataCell p1);
    org.knime.core.data.RowKey getRowKey(final String p0, final org.knime.core.data.RowKey p1);
    org.knime.core.data.RowKey[] getRowKeyArray(final String p0, final org.knime.core.data.RowKey... p1);
    org.knime.core.data.DataType getDataType(final String p0, final org.knime.core.data.DataType p1);
    org.knime.core.data.DataCell[] getDataCellArray(final String p0) throws org.knime.core.node.InvalidSettingsException;
    org.knime.core.data.DataCell[] getDataCellArray(final String p0, final org.knime.core.data.DataCell... p1);
    org.knime.core.data.DataType[] getDataTypeArray(final String p0) throws org.knime.core.node.InvalidSettingsException;
    org.knime.core.data.DataType[] getDataTypeArray(final String p0, final org.knime.core.data.DataType... p1);
    java.util.Iterator<String> iterator();
}
