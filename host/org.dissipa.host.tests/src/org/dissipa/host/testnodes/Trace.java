/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.testnodes;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;

/** What the test nodes did, and where they wait for each other. */
public final class Trace {

    /** What happened, in order. */
    public static final List<String> EVENTS = new CopyOnWriteArrayList<>();

    private static volatile CyclicBarrier m_meeting = new CyclicBarrier(2);

    private static volatile CountDownLatch m_waiting = new CountDownLatch(1);

    private Trace() {
    }

    /** Forgets everything. */
    public static void reset() {
        EVENTS.clear();
        m_meeting = new CyclicBarrier(2);
        m_waiting = new CountDownLatch(1);
    }

    /** Where two nodes meet. */
    static CyclicBarrier meeting() {
        return m_meeting;
    }

    /** Opens when a node has begun to wait. */
    public static CountDownLatch waiting() {
        return m_waiting;
    }
}
