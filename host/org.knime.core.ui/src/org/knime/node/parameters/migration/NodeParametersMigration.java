/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.migration;

import java.util.List;

/**
 * Says how a value is read from older settings; the first way whose condition holds is taken.
 *
 * @param <T> the type of the value
 */
public interface NodeParametersMigration<T> {

    /** The ways, in order. */
    List<ConfigMigration<T>> getConfigMigrations();
}
