/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.container;

public interface RowAppender {
    void addRowToTable(final org.knime.core.data.DataRow p0);
}
