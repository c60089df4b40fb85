/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.webui.data;

import java.util.Optional;

/** Something that serves data to a view. */
public interface DataService {

    /** What to do when the view is closed for good. */
    Optional<Runnable> disposeRunnable();

    /** What to do when the view is hidden. */
    Optional<Runnable> deactivateRunnable();

    /** Declares a data service. */
    interface DataServiceBuilder {

        /** Says what to do when the view is closed for good. */
        DataServiceBuilder onDispose(Runnable action);

        /** Says what to do when the view is hidden. */
        DataServiceBuilder onDeactivate(Runnable action);
    }
}
