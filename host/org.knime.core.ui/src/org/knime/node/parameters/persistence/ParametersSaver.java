/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.persistence;

public interface ParametersSaver<T> {
    void save(final T p0, final org.knime.core.node.NodeSettingsWO p1);
}
