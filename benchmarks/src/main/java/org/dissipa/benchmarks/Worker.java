/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;

import org.dissipa.network.ReactionNetwork;

/**
 * Measures one contender on one model in a process of its own, so that no contender profits or suffers from what the compiler has learnt from
 * another. It answers every line it reads with {@code sample EVENTS CPU-SECONDS BYTES}, after a first line {@code ready}, after
 * warming up, with the seconds for reading the model, the milliseconds from the network to a first trajectory of no length (CPU times), and the heap in use.
 */
final class Worker {
    private static final com.sun.management.ThreadMXBean THREADS = (com.sun.management.ThreadMXBean)ManagementFactory.getThreadMXBean();

    private Worker() {
    }

    /** Arguments: contender, name, source, initial, end, seconds a sample, warm-up. */
    static void main(final String[] args) throws IOException {
        final BenchmarkModel model = new BenchmarkModel(args[1], args[2], args[3], Double.parseDouble(args[4]));
        final long begin = THREADS.getCurrentThreadCpuTime();
        final ReactionNetwork network = model.network();
        final double load = (THREADS.getCurrentThreadCpuTime() - begin) * 1e-9;
        final LongSupplier contender;
        final double first;
        try {
            // another network first: what is wanted is the time in a program that has simulated before
            Contender.of(args[0], BenchmarkModel.smallest().network(), 0).getAsLong();
            final long ready = THREADS.getCurrentThreadCpuTime();
            Contender.of(args[0], network, 0).getAsLong();
            first = (THREADS.getCurrentThreadCpuTime() - ready) * 1e-6;
            contender = Contender.of(args[0], network, model.end());
        } catch (final RuntimeException e) {
            System.out.println("cannot " + e.getMessage());
            return;
        }
        System.gc();
        final long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        sample(contender, Double.parseDouble(args[6]));
        System.out.println("ready " + load + " " + first + " " + heap);
        final BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (lines.readLine() != null) {
            System.out.println("sample " + sample(contender, Double.parseDouble(args[5])));
        }
    }

    private static String sample(final LongSupplier contender, final double seconds) {
        final long thread = Thread.currentThread().getId();
        final long bytes = THREADS.getThreadAllocatedBytes(thread);
        final long begin = THREADS.getCurrentThreadCpuTime();
        long events = 0;
        do {
            events += contender.getAsLong();
        } while (THREADS.getCurrentThreadCpuTime() - begin < seconds * 1e9);
        final double cpu = (THREADS.getCurrentThreadCpuTime() - begin) * 1e-9;
        return events + " " + cpu + " " + (THREADS.getThreadAllocatedBytes(thread) - bytes);
    }
}
