/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.migration;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;

/**
 * Reads a value.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface ParametersLoader<T> {

    /** Reads a value. */
    T load(NodeSettingsRO settings) throws InvalidSettingsException;
}
