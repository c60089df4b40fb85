/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.container;

public interface CloseableTable extends org.knime.core.data.DataTable, AutoCloseable {
    default void close() { throw new UnsupportedOperationException(); }
}
