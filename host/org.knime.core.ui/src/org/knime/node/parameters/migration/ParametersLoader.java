/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.migration;

public interface ParametersLoader<T> {
    T load(final org.knime.core.node.NodeSettingsRO p0) throws org.knime.core.node.InvalidSettingsException;
}
