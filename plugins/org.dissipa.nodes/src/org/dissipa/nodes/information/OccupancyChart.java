/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.dissipa.nodes.view.ChartData;
import org.knime.core.data.DataRow;

/** Occupancy against energy with the fitted law. Where most energies were tried only a few times, neighbours are taken together. */
final class OccupancyChart {
    private static final int BINS = 40;

    private OccupancyChart() {
        // one chart
    }

    static ChartData of(final String group, final TableGroups fits, final TableGroups levels) {
        final DataRow fit = fits.rows(group).get(0);
        final ChartData chart = ChartData.of("Occupancy against energy", "occupancy").xAxis("energy");
        points(group, levels, chart);
        chart.line("Fermi-Dirac", levels.numbers(group, "energy"), levels.numbers(group, "fitted occupancy"));
        if (!Double.isNaN(fits.number(fit, "threshold low"))) {
            chart.referenceX(fits.number(fit, "threshold [energy]"), "threshold");
        }
        return chart.reference(0.5, "1/2").note(String.format(Locale.ROOT, "T = %.6g, threshold %.6g: %s.", fits.number(fit, "temperature [energy]"),
            fits.number(fit, "threshold [energy]"), fits.text(fit, "verdict")));
    }

    private static void points(final String group, final TableGroups levels, final ChartData chart) {
        final List<DataRow> rows = levels.rows(group);
        final int width = Math.max(1, (rows.size() + BINS - 1) / BINS);
        final List<Double> x = new ArrayList<>();
        final List<Double> y = new ArrayList<>();
        final List<Double> low = new ArrayList<>();
        final List<Double> high = new ArrayList<>();
        for (int i = 0; i < rows.size(); i += width) {
            final List<DataRow> bin = rows.subList(i, Math.min(i + width, rows.size()));
            final double n = bin.stream().mapToDouble(row -> levels.number(row, "trials")).sum();
            final double p = bin.stream().mapToDouble(row -> levels.number(row, "occurrences")).sum() / n;
            final double error = Math.sqrt(p * (1 - p) / n);
            x.add(bin.stream().mapToDouble(row -> levels.number(row, "energy") * levels.number(row, "trials")).sum() / n);
            y.add(p);
            low.add(p - error);
            high.add(p + error);
        }
        chart.points("observed", x, y, low, high).note(width > 1 ? "Points take " + width + " energies together; bars are standard errors."
            : "Bars are standard errors.");
    }
}
