/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.context;

public interface NodeSettingsPersistable {
    void saveSettingsTo(final org.knime.core.node.NodeSettingsWO p0);
    void loadSettingsFrom(final org.knime.core.node.NodeSettingsRO p0) throws org.knime.core.node.InvalidSettingsException;
}
