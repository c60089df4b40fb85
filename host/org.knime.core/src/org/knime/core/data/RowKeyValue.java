/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

public interface RowKeyValue {
    String getString();
    default org.knime.core.data.RowKey materializeRowKey() { throw new UnsupportedOperationException(); }
}
