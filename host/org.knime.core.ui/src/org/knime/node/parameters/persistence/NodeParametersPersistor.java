/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.persistence;

public interface NodeParametersPersistor<T> extends org.knime.node.parameters.persistence.ParametersSaver<T>, org.knime.node.parameters.migration.ParametersLoader<T> {
    T load(final org.knime.core.node.NodeSettingsRO p0) throws org.knime.core.node.InvalidSettingsException;
    void save(final T p0, final org.knime.core.node.NodeSettingsWO p1);
    String[][] getConfigPaths();
}
