/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.dissipa.nodes.view.Thinning;
import org.dissipa.nodes.view.TrajectoryData;
import org.dissipa.nodes.view.TrajectoryData.Band;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.BufferedDataTable;

/**
 * Means over time with bands, from a table with the columns time, species, mean, sd, n: the percentiles where there are any, else one standard deviation.
 */
final class MomentsView {
    /** Percentiles as columns are named, from the lowest to the highest. */
    static final List<String> PERCENTILES = List.of("5 %", "25 %", "50 %", "75 %", "95 %");

    private static final int SHOWN = 12;

    private static final int POINTS = 1000;

    private final Map<String, List<DataRow>> m_bySpecies = new LinkedHashMap<>();

    private final DataTableSpec m_spec;

    private MomentsView(final BufferedDataTable table) {
        m_spec = table.getDataTableSpec();
        for (final DataRow row : table) {
            m_bySpecies.computeIfAbsent(row.getCell(1).toString(), s -> new ArrayList<>()).add(row);
        }
    }

    static Map<String, Object> of(final BufferedDataTable table) {
        return new MomentsView(table).toMap();
    }

    private Map<String, Object> toMap() {
        final List<String> shown = m_bySpecies.keySet().stream()
            .sorted(Comparator.comparingDouble((final String s) -> -range(m_bySpecies.get(s)))).limit(SHOWN).toList();
        final TrajectoryData data = TrajectoryData.of("Ensemble").value("count", "molecules");
        m_bySpecies.keySet().stream().filter(shown::contains).forEach(s -> add(data, s, thin(m_bySpecies.get(s))));
        return data.bandLabel(bandLabel()).note(m_bySpecies.size() > SHOWN
            ? "The " + SHOWN + " of " + m_bySpecies.size() + " species whose means range most are shown." : null).toMap();
    }

    private static List<DataRow> thin(final List<DataRow> rows) {
        return Arrays.stream(Thinning.even(rows.size(), POINTS)).mapToObj(rows::get).toList();
    }

    private boolean hasPercentiles(final DataRow row) {
        return PERCENTILES.stream().allMatch(p -> m_spec.containsName(p) && !row.getCell(m_spec.findColumnIndex(p)).isMissing());
    }

    private void add(final TrajectoryData data, final String species, final List<DataRow> rows) {
        final List<Double> time = numbers(rows, "time");
        final List<Double> mean = numbers(rows, "mean");
        if (hasPercentiles(rows.get(0))) {
            data.mean(species, time, mean, new Band(numbers(rows, "5 %"), numbers(rows, "95 %")), new Band(numbers(rows, "25 %"), numbers(rows, "75 %")))
                .median(numbers(rows, "50 %"));
        } else {
            final List<Double> sd = numbers(rows, "sd");
            data.mean(species, time, mean, new Band(shifted(mean, sd, -1), shifted(mean, sd, 1)));
        }
    }

    private String bandLabel() {
        if (m_bySpecies.isEmpty()) {
            return null;
        }
        final DataRow first = m_bySpecies.values().iterator().next().get(0);
        final String replicates = " of " + first.getCell(m_spec.findColumnIndex("n")) + " replicates; line: mean";
        return hasPercentiles(first) ? EnsembleBands.PERCENTILES + replicates + ", dotted: median" : "one standard deviation up and down" + replicates;
    }

    private static List<Double> shifted(final List<Double> mean, final List<Double> sd, final int sign) {
        return IntStream.range(0, mean.size()).mapToObj(i -> mean.get(i) == null || sd.get(i) == null ? null : mean.get(i) + sign * sd.get(i))
            .collect(Collectors.toCollection(ArrayList::new));
    }

    private double range(final List<DataRow> rows) {
        final DoubleSummaryStatistics means = numbers(rows, "mean").stream().filter(v -> v != null).mapToDouble(v -> v).summaryStatistics();
        return means.getCount() == 0 ? 0 : means.getMax() - means.getMin();
    }

    private List<Double> numbers(final List<DataRow> rows, final String column) {
        final int at = m_spec.findColumnIndex(column);
        final List<Double> numbers = new ArrayList<>(rows.size());
        rows.forEach(r -> numbers.add(r.getCell(at).isMissing() ? null : ((DoubleValue)r.getCell(at)).getDoubleValue()));
        return numbers;
    }
}
