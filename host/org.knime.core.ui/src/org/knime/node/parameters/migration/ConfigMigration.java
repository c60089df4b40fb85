/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.migration;

public final class ConfigMigration<T> {
    public org.knime.node.parameters.migration.ParametersLoader<T> getLoader() { throw new UnsupportedOperationException(); }
    public java.util.function.Predicate<org.knime.core.node.NodeSettingsRO> getMatcher() { throw new UnsupportedOperationException(); }
    public static <T> org.knime.node.parameters.migration.ConfigMigration.Builder<T> builder(final org.knime.node.parameters.migration.ParametersLoader<T> p0) { throw new UnsupportedOperationException(); }
    ConfigMigration() { throw new UnsupportedOperationException(); }
    public static final class Builder<T> {
        public Builder(final org.knime.node.parameters.migration.ParametersLoader<T> p0) { throw new UnsupportedOperationException(); }
        public org.knime.node.parameters.migration.ConfigMigration.Builder<T> withDeprecatedConfigPath(final String... p0) { throw new UnsupportedOperationException(); }
        public org.knime.node.parameters.migration.ConfigMigration.Builder<T> withMatcher(final java.util.function.Predicate<org.knime.core.node.NodeSettingsRO> p0) { throw new UnsupportedOperationException(); }
        public org.knime.node.parameters.migration.ConfigMigration<T> build() { throw new UnsupportedOperationException(); }
    }
}
