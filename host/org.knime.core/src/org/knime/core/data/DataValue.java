/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

public interface DataValue {
    default org.knime.core.data.DataCell materializeDataCell() { throw new UnsupportedOperationException(); }
}
