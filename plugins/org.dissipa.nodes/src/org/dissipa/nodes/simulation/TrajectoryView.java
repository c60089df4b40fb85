/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.dissipa.nodes.view.Thinning;
import org.dissipa.nodes.view.TrajectoryData;
import org.knime.core.data.DataColumnDomain;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.IntValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.node.DefaultView.ViewInput;

/**
 * Data of the trajectory view: the first replicates of the species that range most, thinned out to what a screen can show, and over many replicates on a
 * common grid of times mean, median and bands of the ensemble.
 */
final class TrajectoryView {
    private static final int SPECIES = 12;

    private static final int RUNS = 20;

    private static final int RUNS_BESIDE_BANDS = 5;

    private static final int POINTS = 1000;

    private final BufferedDataTable m_table;

    private final boolean m_events;

    private final int[] m_columns;

    private final List<List<Double>> m_times = new ArrayList<>();

    private final List<List<double[]>> m_states = new ArrayList<>();

    private int m_replicates;

    private TrajectoryView(final BufferedDataTable table) {
        m_table = table;
        final DataTableSpec spec = table.getDataTableSpec();
        m_events = spec.getNumColumns() > 2 && EndStateView.describes(spec.getColumnSpec(2).getType());
        m_columns = widest(spec, m_events ? 3 : 2);
    }

    static Map<String, Object> data(final ViewInput in) {
        final BufferedDataTable table = in.getInternalTables()[0];
        final String[] columns = table.getDataTableSpec().getColumnNames();
        if (!"replicate".equals(columns[0])) {
            return "mean".equals(columns[2]) ? MomentsView.of(table) : DistributionView.of("Share of replicates", table);
        }
        final TrajectoryView view = new TrajectoryView(table);
        view.read();
        return view.m_times.stream().allMatch(times -> times.size() == 1) ? EndStateView.of(table, view.m_columns) : view.toMap();
    }

    /** The columns from the first on whose values range most, in their order. */
    private static int[] widest(final DataTableSpec spec, final int first) {
        return IntStream.range(first, spec.getNumColumns()).boxed()
            .sorted(Comparator.comparingDouble((final Integer c) -> -range(spec, c))).limit(SPECIES).mapToInt(Integer::intValue).sorted().toArray();
    }

    private static double range(final DataTableSpec spec, final int column) {
        final DataColumnDomain domain = spec.getColumnSpec(column).getDomain();
        return domain.hasBounds() ? ((DoubleValue)domain.getUpperBound()).getDoubleValue() - ((DoubleValue)domain.getLowerBound()).getDoubleValue() : 0;
    }

    private void read() {
        for (final DataRow row : m_table) {
            final int replicate = ((IntValue)row.getCell(0)).getIntValue();
            m_replicates = replicate + 1;
            if (replicate < RUNS) {
                if (m_times.size() <= replicate) {
                    m_times.add(new ArrayList<>());
                    m_states.add(new ArrayList<>());
                }
                m_times.get(replicate).add(((DoubleValue)row.getCell(1)).getDoubleValue());
                m_states.get(replicate).add(EnsembleBands.values(row, m_columns));
            }
        }
    }

    private Map<String, Object> toMap() {
        final TrajectoryData data = TrajectoryData.of("Trajectories").steps().value("count", "molecules");
        final EnsembleBands bands = m_events || m_replicates < EnsembleBands.LEAST ? null : EnsembleBands.of(m_table, m_columns, m_times.get(0), POINTS);
        final int runs = Math.min(m_times.size(), bands == null ? RUNS : RUNS_BESIDE_BANDS);
        for (int i = 0; i < m_columns.length; i++) {
            final String species = m_table.getDataTableSpec().getColumnSpec(m_columns[i]).getName();
            for (int r = 0; r < runs; r++) {
                addRun(data, species, i, r);
            }
            if (bands != null) {
                bands.add(data, species, i);
            }
        }
        if (bands != null) {
            data.bandLabel(bands.label());
        }
        notes(data, runs);
        return data.toMap();
    }

    private void addRun(final TrajectoryData data, final String species, final int i, final int run) {
        final double[] times = m_times.get(run).stream().mapToDouble(Double::doubleValue).toArray();
        final double[] values = m_states.get(run).stream().mapToDouble(state -> state[i]).toArray();
        final int[] kept = Thinning.line(times, values, false, POINTS);
        data.run(species, run, Arrays.stream(kept).mapToObj(k -> times[k]).toList(), Arrays.stream(kept).mapToObj(k -> values[k]).toList());
    }

    private void notes(final TrajectoryData data, final int runs) {
        final int species = m_table.getDataTableSpec().getNumColumns() - (m_events ? 3 : 2);
        data.note(m_replicates > runs ? "Runs: the first " + runs + " of " + m_replicates + " replicates." : null);
        data.note(species > SPECIES ? "The " + SPECIES + " of " + species + " species whose counts range most are shown." : null);
        data.note(m_times.stream().anyMatch(t -> t.size() > POINTS)
            ? "Long runs are drawn by the first, lowest, highest and last point of each stretch; the table has all points." : null);
    }
}
