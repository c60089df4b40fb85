/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.persistence;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.node.parameters.migration.ParametersLoader;

/**
 * Writes a value and reads it, in the settings that hold the other fields of its class.
 *
 * @param <T> the type of the value
 */
public interface NodeParametersPersistor<T> extends ParametersSaver<T>, ParametersLoader<T> {

    @Override
    T load(NodeSettingsRO settings) throws InvalidSettingsException;

    @Override
    void save(T value, NodeSettingsWO settings);

    /** The paths of the entries that are written; empty if there are none. */
    String[][] getConfigPaths();
}
