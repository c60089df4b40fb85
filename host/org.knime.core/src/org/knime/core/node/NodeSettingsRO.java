/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

public interface NodeSettingsRO extends org.knime.core.node.config.ConfigRO {
    org.knime.core.node.NodeSettingsRO getNodeSettings(final String p0) throws org.knime.core.node.InvalidSettingsException;
    void copyTo(final org.knime.core.node.config.ConfigWO p0);
}
