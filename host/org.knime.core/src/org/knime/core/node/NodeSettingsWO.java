/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

public interface NodeSettingsWO extends org.knime.core.node.config.ConfigWO {
    org.knime.core.node.NodeSettingsWO addNodeSettings(final String p0);
    void addNodeSettings(final org.knime.core.node.NodeSettings p0);
    void addPassword(final String p0, final String p1, final String p2);
}
