/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.ThermodynamicsException;

/** Independent random replicates of a calculation, on all cores; replicate i draws from stream (seed, i) alone, whatever the number of threads. */
public final class Replicates {

    private Replicates() {
    }

    /**
     * Runs a calculation many times.
     *
     * @param count       number of replicates, positive
     * @param seed        seed of their random streams
     * @param monitor     told after each replicate, asked before each
     * @param calculation what to compute from a stream; called by several threads at once
     * @return results in order of the replicate's index
     */
    public static double[][] run(final int count, final long seed, final Monitor monitor,
        final Function<RandomStream, double[]> calculation) {
        if (count < 1) {
            throw new ThermodynamicsException(count + " replicates were asked for; ask for at least 1.");
        }
        final AtomicInteger done = new AtomicInteger();
        return IntStream.range(0, count).parallel().mapToObj(i -> {
            monitor.check();
            final double[] result = calculation.apply(RandomStream.of(seed, i));
            final int finished = done.incrementAndGet();
            monitor.progress((double)finished / count, "Replicate " + finished + " of " + count);
            return result;
        }).toArray(double[][]::new);
    }

    /** Column of a table of replicates. */
    public static double[] column(final double[][] replicates, final int index) {
        return java.util.Arrays.stream(replicates).mapToDouble(row -> row[index]).toArray();
    }
}
