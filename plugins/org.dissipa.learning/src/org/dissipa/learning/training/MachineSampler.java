/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.training;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.learning.LearningException;
import org.dissipa.learning.machine.BoltzmannMachine;
import org.dissipa.learning.machine.CoreSampler;
import org.dissipa.network.Monitor;

/**
 * Draws states of a Boltzmann machine, all units free or some held.
 *
 * <p>Exact draws are independent: the core is drawn from its tabulated law, the other units from their conditionals. Chain draws come from a
 * stochastic simulation of the edge-species network, one state after every interval, and are correlated over the network's relaxation time.
 */
public final class MachineSampler {
    private static final int CHECK = 256;

    private MachineSampler() {
    }

    /**
     * Independent draws.
     *
     * @param values   0 or 1 for held units, {@link BinaryData#MISSING} for free ones
     * @param number   number of draws
     * @return one row a draw, one cell a unit
     * @throws LearningException if the machine is too large for exact draws
     */
    public static int[][] exact(final BoltzmannMachine machine, final int[] values, final int number,
        final RandomStream random, final Monitor monitor) {
        requireNumber(number);
        final CoreSampler sampler = CoreSampler.of(machine, values);
        final int[][] draws = new int[number][];
        for (int d = 0; d < number; d++) {
            if (d % CHECK == 0) {
                monitor.check();
                monitor.progress((double)d / number, "Drawing");
            }
            draws[d] = sampler.draw(random);
        }
        return draws;
    }

    /**
     * Draws from a stochastic simulation.
     *
     * @param burnIn   time before the first draw [1/k₀]
     * @param interval time between draws [1/k₀], positive
     */
    public static int[][] chain(final BoltzmannMachine machine, final int[] values, final int number, final double burnIn,
        final double interval, final RandomStream random, final Monitor monitor) {
        requireNumber(number);
        if (!(burnIn >= 0) || !(interval > 0)) {
            throw new LearningException("Burn-in " + burnIn + " and interval " + interval
                + " are not valid; the first may not be negative, the second must be positive.");
        }
        final boolean[] held = new boolean[machine.size()];
        final int[] start = new int[machine.size()];
        for (int u = 0; u < start.length; u++) {
            held[u] = values[u] != BinaryData.MISSING;
            start[u] = held[u] ? values[u] : random.nextInt(2);
        }
        final FlipChain chain = new FlipChain(machine, start, held, random);
        final double[] bias = machine.biases();
        final double[] weights = machine.weights();
        chain.run(bias, weights, burnIn, null, null);
        final List<int[]> draws = new ArrayList<>(number);
        for (int d = 0; d < number; d++) {
            if (d % CHECK == 0) {
                monitor.check();
                monitor.progress((double)d / number, "Simulating");
            }
            chain.run(bias, weights, interval, null, null);
            draws.add(chain.state().clone());
        }
        return draws.toArray(int[][]::new);
    }

    /** Values of a machine whose units are all free. */
    public static int[] free(final BoltzmannMachine machine) {
        final int[] values = new int[machine.size()];
        java.util.Arrays.fill(values, BinaryData.MISSING);
        return values;
    }

    private static void requireNumber(final int number) {
        if (number < 0) {
            throw new LearningException("Number of draws is " + number + "; it may not be negative.");
        }
    }
}
