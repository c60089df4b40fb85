/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.webui.data;

public interface DataService {
    java.util.Optional<Runnable> disposeRunnable();
    java.util.Optional<Runnable> deactivateRunnable();
    public interface DataServiceBuilder {
        org.knime.core.webui.data.DataService.DataServiceBuilder onDispose(final Runnable p0);
        org.knime.core.webui.data.DataService.DataServiceBuilder onDeactivate(final Runnable p0);
    }
}
