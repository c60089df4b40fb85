/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.webui.data;

import java.util.Optional;

/** A data service with actions for its end. */
public abstract class AbstractDataService implements DataService {

    private final Runnable m_onDispose;

    private final Runnable m_onDeactivate;

    AbstractDataService(final AbstractDataServiceBuilder builder) {
        m_onDispose = builder.m_onDispose;
        m_onDeactivate = builder.m_onDeactivate;
    }

    @Override
    public Optional<Runnable> disposeRunnable() {
        return Optional.ofNullable(m_onDispose);
    }

    @Override
    public Optional<Runnable> deactivateRunnable() {
        return Optional.ofNullable(m_onDeactivate);
    }

    /** Declares a data service. */
    public abstract static class AbstractDataServiceBuilder implements DataServiceBuilder {

        private Runnable m_onDispose;

        private Runnable m_onDeactivate;

        AbstractDataServiceBuilder() {
        }

        @Override
        public DataServiceBuilder onDispose(final Runnable action) {
            m_onDispose = action;
            return this;
        }

        @Override
        public DataServiceBuilder onDeactivate(final Runnable action) {
            m_onDeactivate = action;
            return this;
        }
    }
}
