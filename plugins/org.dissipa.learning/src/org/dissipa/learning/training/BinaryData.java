/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.training;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.learning.LearningException;

/**
 * Rows of binary cells with a weight each. A cell is 0, 1 or {@link #MISSING}. Immutable.
 */
public final class BinaryData {
    /** Value of a missing cell. */
    public static final int MISSING = -1;

    private static final int MOST_COLUMNS = 20;

    private final List<String> m_columns;
    private final int[][] m_rows;
    private final double[] m_weight;
    private final double m_total;

    private BinaryData(final List<String> columns, final int[][] rows, final double[] weight) {
        m_columns = columns;
        m_rows = rows;
        m_weight = weight;
        m_total = Arrays.stream(weight).sum();
    }

    /**
     * Rows that count once each.
     *
     * @throws LearningException if there is no row or column, or a cell is neither 0, 1 nor missing
     */
    public static BinaryData of(final List<String> columns, final int[][] rows) {
        final double[] weight = new double[rows.length];
        Arrays.fill(weight, 1);
        return of(columns, rows, weight);
    }

    /**
     * Rows with weights; only their ratios matter.
     *
     * @throws LearningException also if a weight is negative or not finite, or all are 0
     */
    public static BinaryData of(final List<String> columns, final int[][] rows, final double[] weights) {
        if (columns.isEmpty() || rows.length == 0 || rows.length != weights.length) {
            throw new LearningException("There are " + columns.size() + " columns, " + rows.length + " rows and "
                + weights.length + " weights; give at least one column and one row, and a weight for each row.");
        }
        final int[][] copy = new int[rows.length][];
        for (int r = 0; r < rows.length; r++) {
            if (rows[r].length != columns.size() || !(weights[r] >= 0) || Double.isInfinite(weights[r])) {
                throw new LearningException("Row " + (r + 1) + " has " + rows[r].length + " cells and weight " + weights[r]
                    + "; it needs " + columns.size() + " cells and a finite weight that is not negative.");
            }
            copy[r] = rows[r].clone();
            for (int c = 0; c < copy[r].length; c++) {
                if (copy[r][c] < MISSING || copy[r][c] > 1) {
                    throw new LearningException("Row " + (r + 1) + " has " + copy[r][c] + " in column " + columns.get(c)
                        + "; cells are 0, 1 or missing. Choose a cut point for columns of other numbers.");
                }
            }
        }
        final BinaryData data = new BinaryData(List.copyOf(columns), copy, weights.clone());
        if (!(data.m_total > 0)) {
            throw new LearningException("All rows have weight 0; give at least one row a positive weight.");
        }
        return data;
    }

    /**
     * A whole probability law over the states of some columns, as rows with weights.
     *
     * @param law one probability a state, the first column being the highest bit (00, 01, 10, 11)
     */
    public static BinaryData ofLaw(final List<String> columns, final double[] law) {
        if (columns.size() > MOST_COLUMNS || law.length != 1 << columns.size()) {
            throw new LearningException("A law over " + columns.size() + " columns has 2^" + columns.size()
                + " cells, but " + law.length + " were given (at most " + MOST_COLUMNS + " columns).");
        }
        final int[][] rows = new int[law.length][columns.size()];
        for (int k = 0; k < law.length; k++) {
            for (int c = 0; c < columns.size(); c++) {
                rows[k][c] = k >>> columns.size() - 1 - c & 1;
            }
        }
        return of(columns, rows, law);
    }

    /** Names of the columns. */
    public List<String> columns() {
        return m_columns;
    }

    /** Number of rows. */
    public int size() {
        return m_rows.length;
    }

    /** Cells of a row. */
    public int[] row(final int row) {
        return m_rows[row].clone();
    }

    /** Weight of a row divided by the weight of all. */
    public double weight(final int row) {
        return m_weight[row] / m_total;
    }

    /** Whether no cell is missing. */
    public boolean complete() {
        return Arrays.stream(m_rows).allMatch(row -> Arrays.stream(row).allMatch(x -> x != MISSING));
    }

    /** Some of the rows, such as a minibatch or a held-out part. */
    public BinaryData select(final int... rows) {
        return of(m_columns, Arrays.stream(rows).mapToObj(r -> m_rows[r]).toArray(int[][]::new),
            Arrays.stream(rows).mapToDouble(r -> m_weight[r]).toArray());
    }

    /**
     * Parts the rows at random into two: the first has the share 1 − fraction, rounded, the second the rest.
     *
     * @param fraction share of the second part, above 0 and below 1, such that both parts get a row
     */
    public List<BinaryData> split(final double fraction, final RandomStream random) {
        final int second = (int)Math.round(fraction * size());
        if (!(fraction > 0 && fraction < 1) || second == 0 || second == size()) {
            throw new LearningException("A share of " + fraction + " of " + size()
                + " rows cannot be held out; both parts need at least one row.");
        }
        final int[] order = java.util.stream.IntStream.range(0, size()).toArray();
        for (int k = order.length - 1; k > 0; k--) {
            final int j = random.nextInt(k + 1);
            final int swap = order[k];
            order[k] = order[j];
            order[j] = swap;
        }
        final int[] held = Arrays.copyOf(order, second);
        final int[] kept = Arrays.copyOfRange(order, second, order.length);
        Arrays.sort(held);
        Arrays.sort(kept);
        return List.of(select(kept), select(held));
    }

    /** Equal rows put together, ascending, without those of weight 0. */
    public BinaryData distinct() {
        final Map<int[], Double> sum = new TreeMap<>(Arrays::compare);
        for (int r = 0; r < m_rows.length; r++) {
            if (m_weight[r] > 0) {
                sum.merge(m_rows[r], m_weight[r], Double::sum);
            }
        }
        return of(m_columns, sum.keySet().toArray(int[][]::new),
            sum.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Shannon entropy of the rows' law [nat]; rows with missing cells count as patterns of their own. */
    public double entropy() {
        final BinaryData cells = distinct();
        double entropy = 0;
        for (int r = 0; r < cells.size(); r++) {
            entropy -= cells.weight(r) * Math.log(cells.weight(r));
        }
        return entropy;
    }

    /**
     * The law of the rows over the 2^columns states, the first column being the highest bit.
     *
     * @throws LearningException if a cell is missing or there are more than {@value #MOST_COLUMNS} columns
     */
    public double[] law() {
        if (m_columns.size() > MOST_COLUMNS || !complete()) {
            throw new LearningException("The law of " + m_columns.size()
                + " columns cannot be tabulated; it needs complete rows and at most " + MOST_COLUMNS + " columns.");
        }
        final double[] law = new double[1 << m_columns.size()];
        for (int r = 0; r < m_rows.length; r++) {
            int cell = 0;
            for (final int x : m_rows[r]) {
                cell = 2 * cell + x;
            }
            law[cell] += weight(r);
        }
        return law;
    }
}
