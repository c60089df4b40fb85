/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.equilibrium;

import java.util.List;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.learning.LearningException;
import org.dissipa.network.Channel;
import org.dissipa.network.Complex;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;

/**
 * Samples the equilibrium law of a detailed balanced network by Metropolis moves along its reactions; for classes too large to enumerate.
 *
 * <p>A move picks one of the directed channels uniformly, stays if its reactants are missing, else accepts with min(1, exp(𝒢(s) − 𝒢(s'))).
 * The proposal is symmetric because the reverse channel is as likely to be picked and can always fire. The chain stays on the reachability
 * class and does not feel rate constants, so slow reactions are no bottleneck.
 *
 * <p>Standard errors come from batch means over {@value #BATCHES} batches; they are right when a batch is much longer than the correlation time.
 */
public final class MetropolisSampler {
    private static final int BATCHES = 32;

    private final DetailedBalancedNetwork m_network;
    private final List<Channel> m_channels;
    private final int[][] m_change;
    private final double[] m_energies;

    private MetropolisSampler(final DetailedBalancedNetwork balanced) {
        m_network = balanced;
        final ReactionNetwork network = balanced.network();
        m_channels = network.channels();
        m_change = m_channels.stream().map(network::change).toArray(int[][]::new);
        m_energies = balanced.countEnergies();
    }

    /** A sampler of a network's law. */
    public static MetropolisSampler of(final DetailedBalancedNetwork network) {
        return new MetropolisSampler(network);
    }

    /**
     * Runs one chain from the network's initial amounts.
     *
     * @param burnIn moves before the averages start
     * @param moves  moves averaged over, at least {@value #BATCHES}
     * @param random where the randomness comes from
     */
    public Result run(final long burnIn, final long moves, final RandomStream random, final Monitor monitor) {
        if (moves < BATCHES || burnIn < 0 || m_channels.isEmpty()) {
            throw new LearningException("A run of " + moves + " moves after " + burnIn + " on " + m_channels.size()
                + " channels gives no averages; use at least " + BATCHES + " moves and one reaction.");
        }
        final long[] counts = m_network.network().initialCounts();
        walk(counts, burnIn, random, monitor, null);
        final double[][] batch = new double[BATCHES][counts.length];
        final long length = moves / BATCHES;
        for (int b = 0; b < BATCHES; b++) {
            walk(counts, length, random, monitor, batch[b]);
            for (int i = 0; i < counts.length; i++) {
                batch[b][i] /= length;
            }
            monitor.progress((b + 1.0) / BATCHES, "Metropolis moves");
        }
        return Result.of(batch, counts, length * BATCHES);
    }

    private void walk(final long[] counts, final long moves, final RandomStream random, final Monitor monitor,
        final double[] sum) {
        for (long m = 0; m < moves; m++) {
            if ((m & 0xffff) == 0) {
                monitor.check();
            }
            final int c = random.nextInt(m_change.length);
            if (present(m_channels.get(c).from(), counts)) {
                final double rise = rise(counts, m_change[c]);
                if (rise <= 0 || random.nextDouble() < Math.exp(-rise)) {
                    for (int i = 0; i < counts.length; i++) {
                        counts[i] += m_change[c][i];
                    }
                }
            }
            for (int i = 0; sum != null && i < counts.length; i++) {
                sum[i] += counts[i];
            }
        }
    }

    private static boolean present(final Complex complex, final long[] counts) {
        for (int i = 0; i < complex.size(); i++) {
            if (counts[complex.species(i)] < complex.coefficient(i)) {
                return false;
            }
        }
        return true;
    }

    /** 𝒢(s + change) − 𝒢(s). */
    private double rise(final long[] counts, final int[] change) {
        double rise = 0;
        for (int i = 0; i < change.length; i++) {
            rise += change[i] == 0 ? 0
                : m_energies[i] * change[i] + LogFactorial.of(counts[i] + change[i]) - LogFactorial.of(counts[i]);
        }
        return rise;
    }

    /**
     * Averages of a chain.
     *
     * @param means          mean count of every species [molecules]
     * @param standardErrors their standard errors by batch means [molecules]
     * @param last           counts at the end
     * @param moves          moves averaged over
     */
    public record Result(double[] means, double[] standardErrors, long[] last, long moves) {

        private static Result of(final double[][] batch, final long[] last, final long moves) {
            final double[] mean = new double[last.length];
            final double[] error = new double[last.length];
            for (int i = 0; i < mean.length; i++) {
                for (final double[] b : batch) {
                    mean[i] += b[i] / batch.length;
                }
                for (final double[] b : batch) {
                    error[i] += (b[i] - mean[i]) * (b[i] - mean[i]);
                }
                error[i] = Math.sqrt(error[i] / (batch.length * (batch.length - 1.0)));
            }
            return new Result(mean, error, last, moves);
        }
    }
}
