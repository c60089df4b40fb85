/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.migration;

public interface DefaultProvider<T> extends org.knime.node.parameters.migration.NodeParametersMigration<T> {
    T getDefault();
    default java.util.List<org.knime.node.parameters.migration.ConfigMigration<T>> getConfigMigrations() { throw new UnsupportedOperationException(); }
}
