/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.updates;

/**
 * Names a parameter, so that others can refer to its value.
 *
 * @param <V> the type of the value
 */
public interface ParameterReference<V> {
}
