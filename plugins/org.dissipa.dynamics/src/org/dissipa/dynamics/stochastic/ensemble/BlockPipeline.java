/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.ensemble;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.dissipa.network.Monitor;

/**
 * Works through blocks of replicates on several threads and hands the results to the calling thread in order, with a bounded
 * number of blocks under way.
 *
 * @param replicates number of replicates
 * @param size       replicates a block
 * @param threads    worker threads
 */
record BlockPipeline(int replicates, int size, int threads) {
    private static final int BLOCKS_PER_THREAD = 2;
    private static final int LOOK_MILLIS = 100;

    /** Simulates the replicates {@code from} to {@code to - 1} with what belongs to the thread. */
    interface Work<S, B> {
        B apply(S simulator, int from, int to, Monitor monitor);
    }

    /** Takes a block's result on the calling thread; answers its number of events. */
    interface Sink<B> {
        long accept(B block);
    }

    /** Runs all blocks; answers the number of events. */
    <S, B> long run(final Supplier<S> simulators, final Work<S, B> work, final Sink<B> sink, final Monitor monitor) {
        final Interruptible inner = new Interruptible(monitor, replicates == 1);
        final ThreadLocal<S> simulator = ThreadLocal.withInitial(simulators);
        final ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            final Thread thread = new Thread(task, "dissipa-ensemble");
            thread.setDaemon(true);
            return thread;
        });
        try {
            return drain(workers, (from, to) -> work.apply(simulator.get(), from, to, inner), sink, monitor);
        } finally {
            inner.stop();
            workers.shutdownNow();
        }
    }

    private interface Block<B> {
        B apply(int from, int to);
    }

    private <B> long drain(final ExecutorService workers, final Block<B> work, final Sink<B> sink,
        final Monitor monitor) {
        final Deque<Future<B>> running = new ArrayDeque<>();
        long events = 0;
        int submitted = 0;
        int done = 0;
        while (done < replicates) {
            while (submitted < replicates && running.size() < BLOCKS_PER_THREAD * threads) {
                final int from = submitted;
                final int to = Math.min(replicates, from + size);
                running.add(workers.submit(() -> work.apply(from, to)));
                submitted = to;
            }
            events += sink.accept(await(running.remove(), monitor));
            done = Math.min(replicates, done + size);
            monitor.progress((double)done / replicates, "Replicate " + done + " of " + replicates);
            monitor.check();
        }
        return events;
    }

    private static <B> B await(final Future<B> block, final Monitor monitor) {
        while (true) {
            try {
                return block.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (final TimeoutException e) {
                monitor.check();
            } catch (final InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Monitor.CancelledException();
            } catch (final ExecutionException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                if (e.getCause() instanceof Error cause) {
                    throw cause;
                }
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    /** Stops the workers when the caller has left; passes on the progress of a single replicate. */
    private static final class Interruptible implements Monitor {
        private final Monitor m_caller;
        private final boolean m_single;
        private volatile boolean m_stopped;

        Interruptible(final Monitor caller, final boolean single) {
            m_caller = caller;
            m_single = single;
        }

        void stop() {
            m_stopped = true;
        }

        @Override
        public void progress(final double fraction, final String message) {
            if (m_single) {
                m_caller.progress(fraction, message);
            }
        }

        @Override
        public boolean cancelled() {
            return m_stopped;
        }
    }
}
