/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.dissipa.host.parameters.SettingsPath;
import org.knime.core.node.NodeSettingsRO;

/**
 * A way to read a value from older settings.
 *
 * @param <T> the type of the value
 */
public final class ConfigMigration<T> {

    private final ParametersLoader<T> m_loader;

    private final Predicate<NodeSettingsRO> m_matcher;

    private ConfigMigration(final ParametersLoader<T> loader, final Predicate<NodeSettingsRO> matcher) {
        m_loader = loader;
        m_matcher = matcher;
    }

    /** Begins a way. */
    public static <T> Builder<T> builder(final ParametersLoader<T> loader) {
        return new Builder<>(loader);
    }

    /** What reads the value. */
    public ParametersLoader<T> getLoader() {
        return m_loader;
    }

    /** When the way is taken; {@link SettingsPath#NEW_ONES_ABSENT} stands for "when the new entries are absent". */
    public Predicate<NodeSettingsRO> getMatcher() {
        return m_matcher;
    }

    /**
     * Declares a way.
     *
     * @param <T> the type of the value
     */
    public static final class Builder<T> {

        private final ParametersLoader<T> m_loader;

        private final List<SettingsPath> m_deprecated = new ArrayList<>();

        private Predicate<NodeSettingsRO> m_matcher;

        /** Begins a way. */
        public Builder(final ParametersLoader<T> loader) {
            m_loader = Objects.requireNonNull(loader);
        }

        /** The way is taken if the entries at all such paths are there, unless a condition is given. */
        public Builder<T> withDeprecatedConfigPath(final String... keys) {
            m_deprecated.add(SettingsPath.of(keys));
            return this;
        }

        /** The way is taken if the settings fulfil a condition. */
        public Builder<T> withMatcher(final Predicate<NodeSettingsRO> matcher) {
            m_matcher = matcher;
            return this;
        }

        /** The way. */
        public ConfigMigration<T> build() {
            if (m_matcher != null) {
                return new ConfigMigration<>(m_loader, m_matcher);
            }
            final List<SettingsPath> paths = List.copyOf(m_deprecated);
            return new ConfigMigration<>(m_loader, paths.isEmpty() ? SettingsPath.NEW_ONES_ABSENT
                : settings -> paths.stream().allMatch(path -> path.in(settings)));
        }
    }
}
