/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.dissipa.nodes.view.ChartData;
import org.dissipa.nodes.view.HeatMap;
import org.knime.core.data.DataRow;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.LongValue;
import org.knime.core.node.BufferedDataTable;

/** The joint law of the first two species that vary independently, as colours, from the table of states: the last time in it, the other species summed over. */
final class JointLawView {
    /** The part of the probability that may lie outside what is shown, at each end of each axis. */
    private static final double OUTSIDE = 1e-6;
    private static final int MOST = 2000;

    private final String[] m_names;
    private final List<long[]> m_counts = new ArrayList<>();
    private final List<Double> m_probabilities = new ArrayList<>();
    private double m_time = Double.NEGATIVE_INFINITY;

    private JointLawView(final BufferedDataTable states) {
        final String[] columns = states.getDataTableSpec().getColumnNames();
        m_names = Arrays.copyOfRange(columns, 2, columns.length - 1);
        for (final DataRow row : states) {
            read(row);
        }
    }

    /** The chart; none where fewer than two species vary independently. */
    static Optional<ChartData> of(final BufferedDataTable states) {
        return new JointLawView(states).chart();
    }

    private void read(final DataRow row) {
        final double time = ((DoubleValue)row.getCell(0)).getDoubleValue();
        if (time > m_time) {
            m_time = time;
            m_counts.clear();
            m_probabilities.clear();
        }
        if (time == m_time) {
            final long[] counts = new long[m_names.length];
            for (int s = 0; s < counts.length; s++) {
                counts[s] = ((LongValue)row.getCell(s + 2)).getLongValue();
            }
            m_counts.add(counts);
            m_probabilities.add(((DoubleValue)row.getCell(m_names.length + 2)).getDoubleValue());
        }
    }

    private Optional<ChartData> chart() {
        final int[] varying = IntStream.range(0, m_names.length)
            .filter(s -> m_counts.stream().mapToLong(c -> c[s]).distinct().limit(2).count() > 1).toArray();
        for (int k = 1; k < varying.length; k++) {
            if (independent(varying[0], varying[k])) {
                return Optional.of(chart(varying[0], varying[k], varying.length > 2));
            }
        }
        return Optional.empty();
    }

    /** Whether one count does not fix the other. */
    private boolean independent(final int a, final int b) {
        final Map<Long, Long> partner = new HashMap<>();
        return m_counts.stream().anyMatch(c -> {
            final Long known = partner.putIfAbsent(c[a], c[b]);
            return known != null && known != c[b];
        });
    }

    private ChartData chart(final int a, final int b, final boolean others) {
        final long[] x = range(a);
        final long[] y = range(b);
        final double[][] grid = new double[(int)(y[1] - y[0]) + 1][(int)(x[1] - x[0]) + 1];
        for (int i = 0; i < m_counts.size(); i++) {
            final long cx = m_counts.get(i)[a];
            final long cy = m_counts.get(i)[b];
            if (cx >= x[0] && cx <= x[1] && cy >= y[0] && cy <= y[1]) {
                grid[(int)(cy - y[0])][(int)(cx - x[0])] += m_probabilities.get(i);
            }
        }
        return ChartData.of("Joint law" + (Double.isInfinite(m_time) ? ", stationary" : " at time " + m_time), m_names[b] + " [molecules]")
            .xAxis(m_names[a] + " [molecules]")
            .heat(HeatMap.of("probability", edges(x), edges(y), grid, HeatMap.Scale.VALUE))
            .note(others ? "The other species are summed over." : null)
            .note("Counts beyond which less than " + OUTSIDE + " lies are left out.");
    }

    /** Least and greatest count between the tails, at most {@value #MOST} apart. */
    private long[] range(final int s) {
        final Map<Long, Double> law = new java.util.TreeMap<>();
        for (int i = 0; i < m_counts.size(); i++) {
            law.merge(m_counts.get(i)[s], m_probabilities.get(i), Double::sum);
        }
        final List<Long> counts = new ArrayList<>(law.keySet());
        final double all = law.values().stream().mapToDouble(Double::doubleValue).sum();
        int low = 0;
        for (double tail = law.get(counts.get(0)); tail < OUTSIDE * all; tail += law.get(counts.get(low))) {
            low++;
        }
        int high = counts.size() - 1;
        for (double tail = law.get(counts.get(high)); tail < OUTSIDE * all && high > low; tail += law.get(counts.get(high))) {
            high--;
        }
        return new long[]{counts.get(low), Math.min(counts.get(high), counts.get(low) + MOST)};
    }

    private static double[] edges(final long[] range) {
        return IntStream.rangeClosed(0, (int)(range[1] - range[0]) + 1).mapToDouble(k -> range[0] + k - .5).toArray();
    }
}
