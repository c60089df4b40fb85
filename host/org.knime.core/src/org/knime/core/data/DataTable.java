/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

/** Rows that all have the structure of one spec. */
public interface DataTable extends Iterable<DataRow> {

    /** The structure. */
    DataTableSpec getDataTableSpec();

    @Override
    RowIterator iterator();
}
