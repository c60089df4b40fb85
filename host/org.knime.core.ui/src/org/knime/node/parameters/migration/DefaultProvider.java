/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.migration;

import java.util.List;

/**
 * Says which value a field gets when its entries are absent.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface DefaultProvider<T> extends NodeParametersMigration<T> {

    /** The value. */
    T getDefault();

    @Override
    default List<ConfigMigration<T>> getConfigMigrations() {
        return List.of(ConfigMigration.<T> builder(settings -> getDefault()).build());
    }
}
