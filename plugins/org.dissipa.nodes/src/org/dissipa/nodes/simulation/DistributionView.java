/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.dissipa.nodes.view.ChartData;
import org.dissipa.nodes.view.ChartPanels;
import org.dissipa.nodes.view.HeatMap;
import org.dissipa.nodes.view.Thinning;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.LongValue;
import org.knime.core.node.BufferedDataTable;

/**
 * Laws of counts from a table with the columns time, species, count, probability and perhaps standard error: histograms at the last time, and of each
 * species the probability by colour over time and count.
 */
final class DistributionView {
    private static final int SHOWN = 6;

    private static final int BARS = 400;

    private static final int ROWS = 120;

    private static final int TIMES = 120;

    private static final int BARS_WITH_ERRORS = 60;

    private static final double LEAST = 1e-7;

    private final String m_title;

    private final BufferedDataTable m_table;

    private final boolean m_errors;

    private final Map<String, long[]> m_ranges = new LinkedHashMap<>();

    private final TreeSet<Double> m_times = new TreeSet<>();

    /** Distance between counts: the width of the bins where the table has bins, named by their least count. */
    private final long m_unit;

    private final List<String> m_species;

    private DistributionView(final String title, final BufferedDataTable table) {
        m_title = title;
        m_table = table;
        final DataTableSpec spec = table.getDataTableSpec();
        m_errors = spec.findColumnIndex("standard error") == 4;
        long unit = 0;
        for (final DataRow row : table) {
            m_times.add(number(row, 0));
            unit = gcd(unit, count(row));
            if (number(row, 3) > LEAST) {
                final long count = count(row);
                final long[] range = m_ranges.computeIfAbsent(row.getCell(1).toString(), s -> new long[]{count, count});
                range[0] = Math.min(range[0], count);
                range[1] = Math.max(range[1], count);
            }
        }
        m_unit = Math.max(1, unit);
        m_species = m_ranges.entrySet().stream().filter(e -> e.getValue()[1] > e.getValue()[0]).map(Map.Entry::getKey).toList();
    }

    private static long gcd(final long a, final long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /** All panels. */
    static Map<String, Object> of(final String title, final BufferedDataTable table) {
        final DistributionView view = new DistributionView(title, table);
        if (view.m_times.size() < 2) {
            return view.last().toMap();
        }
        return view.addOverTime(ChartPanels.of(title).panel("Last time", view.last())).toMap();
    }

    /** The laws at the last time, and the joint law of two species from a table of states where they vary independently. */
    static Map<String, Object> of(final String title, final BufferedDataTable table, final BufferedDataTable states) {
        final DistributionView view = new DistributionView(title, table);
        final ChartPanels panels = ChartPanels.of(title).panel("Last time", view.last());
        JointLawView.of(states).ifPresent(joint -> panels.panel("Joint", joint));
        return (view.m_times.size() < 2 ? panels : view.addOverTime(panels)).toMap();
    }

    /** The laws at the last time. */
    static ChartData chart(final String title, final BufferedDataTable table) {
        return new DistributionView(title, table).last();
    }

    private List<String> shown() {
        return m_species.subList(0, Math.min(SHOWN, m_species.size()));
    }

    private String more() {
        return m_species.size() > SHOWN ? "The first " + SHOWN + " of " + m_species.size() + " species that vary are shown." : null;
    }

    private ChartData last() {
        final double time = m_times.isEmpty() ? Double.NaN : m_times.last();
        final Map<String, Law> laws = new LinkedHashMap<>();
        for (final DataRow row : m_table) {
            final String species = row.getCell(1).toString();
            if (number(row, 0) == time && shown().contains(species)) {
                laws.computeIfAbsent(species, s -> new Law()).add(count(row), number(row, 3), m_errors ? number(row, 4) : 0);
            }
        }
        final long low = laws.values().stream().mapToLong(l -> l.m_low).min().orElse(0);
        final long high = laws.values().stream().mapToLong(l -> l.m_high).max().orElse(0);
        final long width = m_unit * ((high - low) / m_unit / BARS + 1);
        final ChartData chart = ChartData.of(m_title + (Double.isInfinite(time) ? ", stationary" : " at time " + time),
            width == 1 ? "probability" : "probability of " + width + " counts").xAxis("count [molecules]");
        laws.forEach((species, law) -> law.draw(chart, species, width, m_errors));
        return chart.note("Counts less probable than 10\u207b\u2077 at the ends are left out.")
            .note(m_errors && width == 1 && high - low < BARS_WITH_ERRORS ? "Bars on the columns: one standard error." : null).note(more());
    }

    private ChartPanels addOverTime(final ChartPanels panels) {
        final double[] times = m_times.stream().mapToDouble(Double::doubleValue).toArray();
        final double[] kept = Arrays.stream(Thinning.even(times.length, TIMES)).mapToDouble(i -> times[i]).toArray();
        final Map<String, double[][]> laws = new LinkedHashMap<>();
        final Map<String, double[]> edges = new LinkedHashMap<>();
        for (final String species : shown()) {
            edges.put(species, edges(m_ranges.get(species), m_unit));
            laws.put(species, new double[edges.get(species).length - 1][kept.length]);
        }
        for (final DataRow row : m_table) {
            final double[][] law = laws.get(row.getCell(1).toString());
            final int at = Arrays.binarySearch(kept, number(row, 0));
            if (law != null && at >= 0) {
                final double[] own = edges.get(row.getCell(1).toString());
                final int bin = (int)Math.floor((count(row) - own[0]) / (own[1] - own[0]));
                if (bin >= 0 && bin < law.length) {
                    law[bin][at] += number(row, 3);
                }
            }
        }
        laws.forEach((species, law) -> panels.panel(species + " over time", overTime(species, kept, edges.get(species), law)));
        return panels;
    }

    private ChartData overTime(final String species, final double[] times, final double[] edges, final double[][] law) {
        final double width = edges[1] - edges[0];
        return ChartData.of(species, species + " [molecules]").xAxis("time")
            .heat(HeatMap.of(width == 1 ? "probability" : "probability of " + (long)width + " counts", HeatMap.edgesAround(times), edges, law, HeatMap.Scale.LOG))
            .note(times.length < m_times.size() ? "Of " + m_times.size() + " times " + times.length + " are shown." : null);
    }

    private static double[] edges(final long[] range, final long unit) {
        final long width = unit * ((range[1] - range[0]) / unit / ROWS + 1);
        final int bins = (int)((range[1] - range[0]) / width) + 1;
        return IntStream.rangeClosed(0, bins).mapToDouble(i -> range[0] - 0.5 + i * width).toArray();
    }

    private static long count(final DataRow row) {
        return ((LongValue)row.getCell(2)).getLongValue();
    }

    private static double number(final DataRow row, final int column) {
        return row.getCell(column).isMissing() ? 0 : ((DoubleValue)row.getCell(column)).getDoubleValue();
    }

    /** The law of one species at one time. */
    private static final class Law {
        private final Map<Long, double[]> m_values = new TreeMap<>();

        private long m_low = Long.MAX_VALUE;

        private long m_high = Long.MIN_VALUE;

        void add(final long count, final double probability, final double error) {
            m_values.put(count, new double[]{probability, error});
            if (probability > LEAST) {
                m_low = Math.min(m_low, count);
                m_high = Math.max(m_high, count);
            }
        }

        void draw(final ChartData chart, final String species, final long width, final boolean errors) {
            if (m_low > m_high) {
                return;
            }
            final int bins = (int)((m_high - m_low) / width) + 1;
            final double[] heights = new double[bins];
            final double[] error = new double[bins];
            m_values.forEach((count, value) -> {
                if (count >= m_low && count <= m_high) {
                    heights[(int)((count - m_low) / width)] += value[0];
                    error[(int)((count - m_low) / width)] = value[1];
                }
            });
            final double[] edges = IntStream.rangeClosed(0, bins).mapToDouble(i -> m_low - 0.5 + i * width).toArray();
            if (errors && width == 1 && bins <= BARS_WITH_ERRORS) {
                chart.histogram(species, edges, heights, IntStream.range(0, bins).mapToDouble(i -> Math.max(0, heights[i] - error[i])).toArray(),
                    IntStream.range(0, bins).mapToDouble(i -> heights[i] + error[i]).toArray());
            } else {
                chart.histogram(species, edges, heights);
            }
        }
    }
}
