/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

import org.dissipa.nodes.view.ChartData;
import org.knime.core.data.DataRow;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.LongValue;
import org.knime.core.node.BufferedDataTable;

/** Bars of the probabilities of counts, from a table with the columns time, species, count, probability: the last time, the first species. */
final class DistributionView {
    private static final int SHOWN = 6;

    private static final int BARS = 400;

    private static final double LEAST = 1e-7;

    private DistributionView() {
        // one function
    }

    static Map<String, Object> of(final String title, final BufferedDataTable table) {
        return chart(title, table).toMap();
    }

    static ChartData chart(final String title, final BufferedDataTable table) {
        final Map<String, TreeMap<Long, Double>> laws = new LinkedHashMap<>();
        double time = Double.NEGATIVE_INFINITY;
        for (final DataRow row : table) {
            final double at = ((DoubleValue)row.getCell(0)).getDoubleValue();
            if (at > time) {
                time = at;
                laws.clear();
            }
            if (at == time) {
                laws.computeIfAbsent(row.getCell(1).toString(), s -> new TreeMap<>())
                    .put(((LongValue)row.getCell(2)).getLongValue(), ((DoubleValue)row.getCell(3)).getDoubleValue());
            }
        }
        final List<String> all = laws.entrySet().stream().filter(e -> e.getValue().size() > 1).map(Map.Entry::getKey).toList();
        final List<String> species = all.subList(0, Math.min(SHOWN, all.size()));
        final ChartData chart = chart(title + (Double.isInfinite(time) ? ", stationary" : " at time " + time), laws, species);
        return chart.note(all.size() > SHOWN ? "The first " + SHOWN + " of " + all.size() + " species that vary are shown." : null);
    }

    private static ChartData chart(final String title, final Map<String, TreeMap<Long, Double>> laws, final List<String> species) {
        final long[] seen = species.stream().flatMapToLong(s -> laws.get(s).entrySet().stream().filter(e -> e.getValue() > LEAST)
            .mapToLong(Map.Entry::getKey)).toArray();
        final long low = LongStream.of(seen).min().orElse(0);
        final long high = LongStream.of(seen).max().orElse(0);
        final long width = (high - low) / BARS + 1;
        final List<String> names = new ArrayList<>();
        for (long n = low; n <= high; n += width) {
            names.add(width == 1 ? Long.toString(n) : n + " to " + (n + width - 1));
        }
        final ChartData chart = ChartData.of(title, width == 1 ? "probability" : "probability of " + width + " counts").categories("count", names);
        for (final String s : species) {
            final List<Double> bars = new ArrayList<>();
            for (long n = low; n <= high; n += width) {
                bars.add(laws.get(s).subMap(n, n + width).values().stream().mapToDouble(Double::doubleValue).sum());
            }
            chart.bars(s, names, bars);
        }
        return chart.note("Counts less probable than " + LEAST + " at the ends are left out.");
    }
}
