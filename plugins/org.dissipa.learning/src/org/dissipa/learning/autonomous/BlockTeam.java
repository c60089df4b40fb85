/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Runs the blocks of vesicles through one step after another, over a few threads that meet at the end of every step. A step is short, so threads wait by
 * spinning for a while before they rest. With one thread there is no meeting and no cost.
 */
final class BlockTeam implements AutoCloseable {
    private static final int SPINS = 20_000;

    private final VesicleBlock[][] m_blocks;
    private final FlipRates[][] m_rates;
    private final PotentialBank m_bank;
    private final double[] m_noCopy;
    private final Thread[] m_threads;
    private final AtomicInteger m_done = new AtomicInteger();
    private volatile long m_step;
    private volatile boolean m_closed;
    private volatile Throwable m_failure;
    private double m_from;
    private double m_to;

    /**
     * @param blocks blocks of the free and of the clamped kind
     * @param rates  for every thread, rates of the free and of the clamped kind
     */
    BlockTeam(final VesicleBlock[][] blocks, final FlipRates[][] rates, final PotentialBank bank, final double[] noCopy) {
        m_blocks = blocks;
        m_rates = rates;
        m_bank = bank;
        m_noCopy = noCopy;
        m_threads = new Thread[rates.length - 1];
        for (int t = 0; t < m_threads.length; t++) {
            final int share = t + 1;
            m_threads[t] = new Thread(() -> work(share), "vesicles-" + share);
            m_threads[t].setDaemon(true);
            m_threads[t].start();
        }
    }

    /** Runs all blocks from one time to another. */
    void run(final double from, final double to) {
        m_from = from;
        m_to = to;
        m_done.set(0);
        m_step++;
        share(0);
        int spins = 0;
        while (m_done.get() < m_threads.length) {
            pause(spins++);
        }
        if (m_failure != null) {
            throw new IllegalStateException("A thread that simulates vesicles failed.", m_failure);
        }
    }

    private void share(final int share) {
        for (int kind = 0; kind < 2; kind++) {
            final FlipRates rates = m_rates[share][kind];
            rates.potentials(m_bank.on(), m_bank.off(), kind == 0 ? m_noCopy : m_bank.copy());
            for (int b = share; b < m_blocks[kind].length; b += m_rates.length) {
                m_blocks[kind][b].run(rates, m_from, m_to);
            }
        }
    }

    private void work(final int share) {
        long seen = 0;
        int spins = 0;
        while (!m_closed) {
            if (m_step == seen) {
                pause(spins++);
                continue;
            }
            seen = m_step;
            spins = 0;
            try {
                share(share);
            } catch (final RuntimeException | Error e) {
                m_failure = e;
            }
            m_done.incrementAndGet();
        }
    }

    private static void pause(final int spins) {
        if (spins < SPINS) {
            Thread.onSpinWait();
        } else {
            LockSupport.parkNanos(20_000);
        }
    }

    @Override
    public void close() {
        m_closed = true;
    }
}
