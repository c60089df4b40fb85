/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.run;

import org.dissipa.network.Monitor;

/** A monitor that also ends the work when its time is over, so that what is finished by then can be kept. */
public final class Deadline implements Monitor {
    private final Monitor m_outer;
    private final long m_begin = System.nanoTime();
    private final double m_seconds;

    private Deadline(final double seconds, final Monitor outer) {
        m_seconds = seconds;
        m_outer = outer;
    }

    /** A deadline that starts now; 0 seconds are no limit. */
    public static Deadline after(final double seconds, final Monitor outer) {
        return new Deadline(seconds, outer);
    }

    @Override
    public void progress(final double fraction, final String message) {
        m_outer.progress(fraction, message);
    }

    @Override
    public boolean cancelled() {
        return over() || m_outer.cancelled();
    }

    /** Whether the time was over, and not the user impatient. */
    public boolean passed() {
        return over() && !m_outer.cancelled();
    }

    private boolean over() {
        return m_seconds > 0 && (System.nanoTime() - m_begin) * 1e-9 >= m_seconds;
    }
}
