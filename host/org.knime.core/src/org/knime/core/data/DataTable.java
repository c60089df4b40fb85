/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

public interface DataTable extends Iterable<org.knime.core.data.DataRow> {
    org.knime.core.data.DataTableSpec getDataTableSpec();
    org.knime.core.data.RowIterator iterator();
}
