/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

public class BufferedDataContainer extends org.knime.core.data.container.DataContainer {
    public org.knime.core.node.BufferedDataTable getTable() { throw new UnsupportedOperationException(); }
    BufferedDataContainer() { super(null); throw new UnsupportedOperationException(); }
}
