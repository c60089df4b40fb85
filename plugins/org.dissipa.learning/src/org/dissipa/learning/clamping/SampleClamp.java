/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.clamping;

import java.util.Arrays;
import java.util.List;

import org.dissipa.learning.LearningException;
import org.dissipa.learning.equilibrium.EquilibriumLaw;
import org.dissipa.learning.equilibrium.ReachabilityClass;
import org.dissipa.learning.equilibrium.StateLaw;

/**
 * Sample clamping: the exact law of one of n independent equilibrium samples, given that their mean of some species is c.
 *
 * <p>P(s | mean c) ∝ π(s) f₍ₙ₋₁₎(n c − s_C), where f_m is the m-fold convolution of the marginal law of the clamped species' counts. For large n it
 * tends to the energy-clamped law (Gibbs conditioning), the total variation falling as 1/n and the Kullback-Leibler divergence as 1/n². The conditional law
 * does not change when π is first tilted to the energy-clamped law, which keeps the numbers in range; hence it starts from a {@link ClampedLaw}.
 * Cost: (n × range)² multiplications at most, where range is the product of the ranges of the clamped species' counts.
 */
public final class SampleClamp {
    private static final int MOST_CELLS = 1 << 16;

    private SampleClamp() {
    }

    /**
     * The law of one sample.
     *
     * @param energyClamped the energy-clamped law with the same means
     * @param samples       n, at least 1
     * @throws LearningException if n times a target is not a whole number, or the convolution would be too large
     */
    public static StateLaw of(final ClampedLaw energyClamped, final int samples) {
        final EquilibriumLaw law = energyClamped.law();
        final ReachabilityClass states = law.reachabilityClass();
        final int[] species = energyClamped.species().stream().mapToInt(states.network()::indexOf).toArray();
        final Projection cells = Projection.of(states, states.logWeights(law.countEnergies()), species);
        final Code code = Code.of(cells.counts(), samples);
        final double[] single = new double[code.most + 1];
        for (int k = 0; k < cells.counts().length; k++) {
            single[code.of(cells.counts()[k])] += Math.exp(cells.logWeights()[k] - law.logPartition());
        }
        final int total = code.of(totals(energyClamped, samples, code));
        final double[] others = power(single, samples - 1);
        final double[] p = law.probabilities();
        double sum = 0;
        for (int s = 0; s < p.length; s++) {
            final int rest = total - code.of(cells.counts()[cells.cellOf()[s]]);
            p[s] *= rest >= 0 && rest < others.length ? others[rest] : 0;
            sum += p[s];
        }
        if (!(sum > 0)) {
            throw new LearningException("No " + samples + " samples have the means "
                + Arrays.toString(energyClamped.targets()) + " of " + energyClamped.species() + "; use more samples.");
        }
        for (int s = 0; s < p.length; s++) {
            p[s] /= sum;
        }
        return StateLaw.of(states, p);
    }

    private static double[] totals(final ClampedLaw clamped, final int samples, final Code code) {
        final List<String> names = clamped.species();
        final double[] totals = new double[names.size()];
        for (int a = 0; a < totals.length; a++) {
            final double total = samples * clamped.targets()[a];
            totals[a] = Math.rint(total);
            if (Math.abs(total - totals[a]) > 1e-9 * Math.max(1, Math.abs(total))) {
                throw new LearningException("The mean " + clamped.targets()[a] + " of " + names.get(a) + " over " + samples
                    + " samples would be a total of " + total + ", which is not whole; change the number of samples.");
            }
            // the code subtracts the least count of one sample, here n times
            totals[a] -= (samples - 1) * code.least[a];
        }
        return totals;
    }

    /** The m-fold convolution, by squaring. */
    private static double[] power(final double[] law, final int m) {
        double[] result = {1};
        double[] square = law;
        for (int rest = m; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                result = convolve(result, square);
            }
            square = rest > 1 ? convolve(square, square) : square;
        }
        return result;
    }

    private static double[] convolve(final double[] a, final double[] b) {
        final double[] c = new double[a.length + b.length - 1];
        for (int i = 0; i < a.length; i++) {
            if (a[i] != 0) {
                for (int j = 0; j < b.length; j++) {
                    c[i + j] += a[i] * b[j];
                }
            }
        }
        return c;
    }

    /** Counts of several species as one number, in digits wide enough that adding n samples never carries. */
    private static final class Code {
        private final double[] least;
        private final long[] place;
        private final int most;

        private Code(final double[] least, final long[] place, final int most) {
            this.least = least;
            this.place = place;
            this.most = most;
        }

        static Code of(final double[][] counts, final int samples) {
            if (samples < 1) {
                throw new LearningException("Number of samples is " + samples + "; it must be at least 1.");
            }
            final int n = counts[0].length;
            final double[] least = new double[n];
            final long[] place = new long[n];
            long width = 1;
            long most = 0;
            for (int a = 0; a < n; a++) {
                final int species = a;
                least[a] = Arrays.stream(counts).mapToDouble(c -> c[species]).min().orElse(0);
                final long range = (long)(Arrays.stream(counts).mapToDouble(c -> c[species]).max().orElse(0) - least[a]);
                place[a] = width;
                most += range * width;
                width *= samples * range + 1;
                if (width > MOST_CELLS) {
                    throw new LearningException("Sample clamping with " + samples + " samples needs a table of " + width
                        + " or more cells; at most " + MOST_CELLS + " are allowed. Use fewer samples or the energy clamp.");
                }
            }
            return new Code(least, place, (int)most);
        }

        int of(final double[] counts) {
            long code = 0;
            for (int a = 0; a < counts.length; a++) {
                code += place[a] * (long)(counts[a] - least[a]);
            }
            return (int)code;
        }
    }
}
