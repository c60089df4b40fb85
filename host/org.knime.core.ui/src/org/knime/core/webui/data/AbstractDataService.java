/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.webui.data;

public abstract class AbstractDataService implements org.knime.core.webui.data.DataService {
    public java.util.Optional<Runnable> disposeRunnable() { throw new UnsupportedOperationException(); }
    public java.util.Optional<Runnable> deactivateRunnable() { throw new UnsupportedOperationException(); }
    AbstractDataService() { throw new UnsupportedOperationException(); }
    public static abstract class AbstractDataServiceBuilder implements org.knime.core.webui.data.DataService.DataServiceBuilder {
        public AbstractDataServiceBuilder() { throw new UnsupportedOperationException(); }
        public org.knime.core.webui.data.DataService.DataServiceBuilder onDispose(final Runnable p0) { throw new UnsupportedOperationException(); }
        public org.knime.core.webui.data.DataService.DataServiceBuilder onDeactivate(final Runnable p0) { throw new UnsupportedOperationException(); }
    }
}
