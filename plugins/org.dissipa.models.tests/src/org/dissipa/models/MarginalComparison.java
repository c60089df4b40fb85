/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * Counts of one species in an ensemble against its law.
 *
 * @param cells    number of cells compared
 * @param pValue   of Pearson's chi-square test; 1 where there is one cell only. Neighbouring counts are pooled until a cell expects ten
 * @param distance total variation over cells of at least a twentieth of the probability
 * @param coarse   number of those cells
 */
record MarginalComparison(int cells, double pValue, double distance, int coarse) {
    private static final double LEAST_EXPECTED = 10;
    private static final double COARSE_SHARE = 0.05;

    static MarginalComparison of(final TreeMap<Long, Double> law, final Map<Long, Long> seen, final long n) {
        final double impossible = seen.keySet().stream().filter(c -> !law.containsKey(c)).mapToLong(seen::get).sum();
        final List<double[]> fine = pooled(law, seen, n, LEAST_EXPECTED / n);
        double statistic = impossible > Math.max(3, 1e-5 * n) ? Double.POSITIVE_INFINITY : 0;
        for (final double[] cell : fine) {
            statistic += (cell[1] - n * cell[0]) * (cell[1] - n * cell[0]) / (n * cell[0]);
        }
        final double p = fine.size() < 2 ? Double.isInfinite(statistic) ? 0 : 1
            : 1 - new ChiSquaredDistribution(fine.size() - 1.0).cumulativeProbability(statistic);
        final List<double[]> coarse = pooled(law, seen, n, COARSE_SHARE);
        final double distance = coarse.stream().mapToDouble(cell -> Math.abs(cell[1] / n - cell[0])).sum() / 2;
        return new MarginalComparison(fine.size(), p, distance, coarse.size());
    }

    /** Neighbouring counts together until each cell has a least probability: probability and number seen; the last cell takes the rest. */
    private static List<double[]> pooled(final TreeMap<Long, Double> law, final Map<Long, Long> seen, final long n, final double least) {
        final List<double[]> cells = new ArrayList<>();
        double[] cell = new double[2];
        for (final Map.Entry<Long, Double> entry : law.entrySet()) {
            cell[0] += entry.getValue();
            cell[1] += seen.getOrDefault(entry.getKey(), 0L);
            if (cell[0] >= least) {
                cells.add(cell);
                cell = new double[2];
            }
        }
        if (cells.isEmpty()) {
            cells.add(cell);
        } else {
            cells.get(cells.size() - 1)[0] += cell[0];
            cells.get(cells.size() - 1)[1] += cell[1];
        }
        return cells;
    }
}
