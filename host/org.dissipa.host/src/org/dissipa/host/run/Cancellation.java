/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.run;

/** The wish that a run shall stop, which any thread may utter. */
public final class Cancellation {

    private volatile boolean m_requested;

    /** Asks the run to stop. */
    public void request() {
        m_requested = true;
    }

    /** Whether the run shall stop. */
    public boolean requested() {
        return m_requested;
    }
}
