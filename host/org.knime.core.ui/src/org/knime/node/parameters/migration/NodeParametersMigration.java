/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.migration;

public interface NodeParametersMigration<T> {
    java.util.List<org.knime.node.parameters.migration.ConfigMigration<T>> getConfigMigrations();
}
