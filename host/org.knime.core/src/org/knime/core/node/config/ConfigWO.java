/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.config;

public interface ConfigWO extends org.knime.core.node.config.base.ConfigBaseWO {
    org.knime.core.node.config.Config addConfig(final String p0);
    void addDataCell(final String p0, final org.knime.core.data.DataCell p1);
    void addRowKey(final String p0, final org.knime.core.data.RowKey p1);
    void addRowKeyArray(final String p0, final org.knime.core.data.RowKey... p1);
    void addDataType(final String p0, final org.knime.core.data.DataType p1);
    void addDataCellArray(final String p0, final org.knime.core.data.DataCell... p1);
    void addDataTypeArray(final String p0, final org.knime.core.data.DataType... p1);
}
