/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

import org.dissipa.dynamics.statistics.TimeSeriesStatistics;
import org.dissipa.nodes.view.Thinning;
import org.dissipa.nodes.view.TrajectoryData;
import org.dissipa.nodes.view.TrajectoryData.Band;
import org.knime.core.data.DataRow;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.IntValue;
import org.knime.core.node.BufferedDataTable;

/** Mean and percentiles over the replicates of trajectories on a common grid of times, for drawing. */
final class EnsembleBands {
    /** Replicates from which on percentiles are drawn. */
    static final int LEAST = 20;

    /** What the bands of percentiles are. */
    static final String PERCENTILES = "5 % to 95 % and, darker, 25 % to 75 %";

    private static final long MOST_VALUES = 4_000_000;

    private final TimeSeriesStatistics m_statistics;

    private final double[] m_times;

    private final int m_replicates;

    private EnsembleBands(final TimeSeriesStatistics statistics, final double[] times, final int replicates) {
        m_statistics = statistics;
        m_times = times;
        m_replicates = replicates;
    }

    /** The statistics of columns at up to so many of the times, over as many replicates as memory allows; {@code null} where replicates differ in their times. */
    static EnsembleBands of(final BufferedDataTable table, final int[] columns, final List<Double> grid, final int points) {
        final int[] kept = Thinning.even(grid.size(), points);
        final boolean[] wanted = new boolean[grid.size()];
        Arrays.stream(kept).forEach(k -> wanted[k] = true);
        final long most = Math.max(LEAST, MOST_VALUES / ((long)kept.length * columns.length));
        final TimeSeriesStatistics statistics = TimeSeriesStatistics.of(columns.length, true);
        int replicate = 0;
        int k = 0;
        for (final DataRow row : table) {
            final int own = ((IntValue)row.getCell(0)).getIntValue();
            k = own == replicate ? k : 0;
            replicate = own;
            if (replicate >= most) {
                break;
            }
            final double time = ((DoubleValue)row.getCell(1)).getDoubleValue();
            if (k >= wanted.length || time != grid.get(k)) {
                return null;
            }
            if (wanted[k++]) {
                statistics.add(time, values(row, columns));
            }
        }
        return new EnsembleBands(statistics, Arrays.stream(kept).mapToDouble(grid::get).toArray(), (int)Math.min(replicate + 1, most));
    }

    /** The numbers in some columns of a row; NaN where one is missing. */
    static double[] values(final DataRow row, final int[] columns) {
        return Arrays.stream(columns).mapToDouble(c -> row.getCell(c).isMissing() ? Double.NaN : ((DoubleValue)row.getCell(c)).getDoubleValue())
            .toArray();
    }

    /** Adds mean, median and bands of the i-th column. */
    void add(final TrajectoryData data, final String species, final int i) {
        data.mean(species, list(t -> t), list(t -> m_statistics.mean(t, i)), band(i, 0.05, 0.95), band(i, 0.25, 0.75))
            .median(list(t -> m_statistics.quantile(t, i, 0.5)));
    }

    private Band band(final int i, final double low, final double high) {
        return new Band(list(t -> m_statistics.quantile(t, i, low)), list(t -> m_statistics.quantile(t, i, high)));
    }

    private List<Double> list(final DoubleUnaryOperator f) {
        return Arrays.stream(m_times).map(f).boxed().toList();
    }

    /** What the bands are. */
    String label() {
        return PERCENTILES + " of " + m_replicates + " replicates; line: mean, dotted: median";
    }
}
