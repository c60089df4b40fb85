/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.container;

import org.knime.core.data.DataRow;

/** Takes rows one by one. */
public interface RowAppender {

    /** Appends a row. */
    void addRowToTable(DataRow row);
}
