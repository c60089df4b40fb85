/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.persistence;

import org.knime.core.node.NodeSettingsWO;

/**
 * Writes a value.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface ParametersSaver<T> {

    /** Writes a value. */
    void save(T value, NodeSettingsWO settings);
}
