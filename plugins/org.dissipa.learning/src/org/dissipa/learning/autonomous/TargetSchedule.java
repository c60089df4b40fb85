/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import java.util.Arrays;

import org.dissipa.learning.LearningException;

/**
 * Targets that are constant piece by piece, optionally repeated for ever.
 */
public final class TargetSchedule {
    private final double[] m_lengths;
    private final double[][] m_values;
    private final boolean m_periodic;

    private TargetSchedule(final double[] lengths, final double[][] values, final boolean periodic) {
        m_lengths = lengths;
        m_values = values;
        m_periodic = periodic;
    }

    /** The same targets for all times. */
    public static TargetSchedule constant(final double... targets) {
        return new TargetSchedule(new double[]{1}, new double[][]{targets.clone()}, true);
    }

    /**
     * Targets one after another; the last lasts for ever.
     *
     * @param lengths durations, positive
     * @param values  targets of every piece
     */
    public static TargetSchedule once(final double[] lengths, final double[][] values) {
        return checked(lengths, values, false);
    }

    /** Targets one after another, again and again. */
    public static TargetSchedule periodic(final double[] lengths, final double[][] values) {
        return checked(lengths, values, true);
    }

    private static TargetSchedule checked(final double[] lengths, final double[][] values, final boolean periodic) {
        if (lengths.length == 0 || lengths.length != values.length || Arrays.stream(lengths).anyMatch(d -> !(d > 0))
            || Arrays.stream(values).anyMatch(v -> v.length != values[0].length)) {
            throw new LearningException("A schedule of durations " + Arrays.toString(lengths) + " with " + values.length
                + " sets of targets is not valid; give a positive duration for each and equally many targets in all.");
        }
        return new TargetSchedule(lengths.clone(), Arrays.stream(values).map(double[]::clone).toArray(double[][]::new), periodic);
    }

    /** Number of targets. */
    public int size() {
        return m_values[0].length;
    }

    /** Duration of piece number k; infinite for the last of a schedule that is not repeated. */
    double length(final long piece) {
        return m_periodic ? m_lengths[(int)(piece % m_lengths.length)]
            : piece < m_lengths.length - 1 ? m_lengths[(int)piece] : Double.POSITIVE_INFINITY;
    }

    /** Target k in piece number {@code piece}. */
    double value(final long piece, final int k) {
        return m_values[(int)(m_periodic ? piece % m_lengths.length : Math.min(piece, m_lengths.length - 1))][k];
    }

    /** Runs through the pieces that lie between time 0 and an end. */
    void forEach(final double end, final Piece piece) {
        double start = 0;
        for (long k = 0; start < end; k++) {
            final double next = Math.min(end, start + length(k));
            final double[] targets = new double[size()];
            for (int a = 0; a < targets.length; a++) {
                targets[a] = value(k, a);
            }
            piece.accept(start, next, targets);
            start = next;
        }
    }

    /** Takes one piece. */
    @FunctionalInterface
    interface Piece {
        void accept(double from, double to, double[] targets);
    }
}
