/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.flow;

import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Whether a path that comes back to an energy comes back to the same entropy. */
final class Revisits {
    private static final int LEAST = 3;

    private Revisits() {
    }

    /**
     * Greatest difference of entropies at equal energies between each run of rising or falling energy and the one before, that one linearly
     * interpolated; empty with fewer than 3 comparisons.
     */
    static OptionalDouble largestDifference(final double[] energy, final double[] entropy) {
        final int[] turns = turns(energy);
        double largest = 0;
        int compared = 0;
        for (int k = 1; k + 1 < turns.length; k++) {
            int segment = turns[k];
            for (int j = turns[k] + 1; j <= turns[k + 1]; j++) {
                while (segment > turns[k - 1] && !between(energy[j], energy[segment - 1], energy[segment])) {
                    segment--;
                }
                if (segment == turns[k - 1]) {
                    break;
                }
                final double span = energy[segment] - energy[segment - 1];
                final double part = span == 0 ? 0 : (energy[j] - energy[segment - 1]) / span;
                final double earlier = entropy[segment - 1] + part * (entropy[segment] - entropy[segment - 1]);
                largest = Math.max(largest, Math.abs(earlier - entropy[j]));
                compared++;
            }
        }
        return compared < LEAST ? OptionalDouble.empty() : OptionalDouble.of(largest);
    }

    private static boolean between(final double x, final double a, final double b) {
        return Math.min(a, b) <= x && x <= Math.max(a, b);
    }

    /** First row, rows where the energy turns, last row. */
    private static int[] turns(final double[] energy) {
        final IntStream.Builder turns = IntStream.builder();
        turns.add(0);
        double direction = 0;
        for (int i = 1; i < energy.length; i++) {
            final double step = Math.signum(energy[i] - energy[i - 1]);
            if (step != 0 && direction != 0 && step != direction) {
                turns.add(i - 1);
            }
            direction = step == 0 ? direction : step;
        }
        turns.add(energy.length - 1);
        return turns.build().toArray();
    }
}
