/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

/** What carries a RowID. */
public interface RowKeyValue {

    /** The RowID as text. */
    String getString();
}
