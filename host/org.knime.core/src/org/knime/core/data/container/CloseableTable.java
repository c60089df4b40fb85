/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.container;

import org.knime.core.data.DataTable;

/** A table that can be released. */
public interface CloseableTable extends DataTable, AutoCloseable {

    @Override
    default void close() {
        // nothing to release
    }
}
