/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.util;

public interface ColumnFilter {
    boolean includeColumn(final org.knime.core.data.DataColumnSpec p0);
    String allFilteredMsg();
}
