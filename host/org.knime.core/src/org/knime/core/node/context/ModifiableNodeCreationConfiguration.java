/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.context;

public final class ModifiableNodeCreationConfiguration extends org.knime.core.node.context.NodeCreationConfiguration implements org.knime.core.node.context.DeepCopy<org.knime.core.node.context.ModifiableNodeCreationConfiguration>, org.knime.core.node.context.NodeSettingsPersistable {
    public void setURLConfiguration(final java.net.URL p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.node.context.ModifiableNodeCreationConfiguration copy() { throw new UnsupportedOperationException(); }
    public void saveSettingsTo(final org.knime.core.node.NodeSettingsWO p0) { throw new UnsupportedOperationException(); }
    public void loadSettingsFrom(final org.knime.core.node.NodeSettingsRO p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    ModifiableNodeCreationConfiguration() { throw new UnsupportedOperationException(); }
}
