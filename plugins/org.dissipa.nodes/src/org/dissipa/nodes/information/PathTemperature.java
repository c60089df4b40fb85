/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.List;
import java.util.OptionalDouble;

import org.dissipa.network.Monitor;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.thermodynamics.ConfidenceInterval;
import org.dissipa.thermodynamics.information.temperature.EnergyEntropyPath;
import org.dissipa.thermodynamics.information.temperature.PathSlope;

/** Rows of Information Temperature Estimator on a path of energy and entropy: a row a window. */
final class PathTemperature {
    static final TableLayout SLOPES = TableLayout.of().text("group").integer("window").integer("rows").number("time").number("energy [energy]")
        .number("entropy [nat]").number("slope dS/dU [nat/energy]").number("slope low").number("slope high").number("energy rate [energy/time]")
        .number("energy rate low").number("energy rate high").number("entropy rate [nat/time]").flag("energy moves beyond noise")
        .number("temperature low [energy]").number("temperature high [energy]").number("canonical beta [1/energy]")
        .number("entropy deficit [nat]").flag("wrong sign");

    static final TableLayout POINTS = TableLayout.of().text("group").number("time").number("energy").number("entropy");

    private PathTemperature() {
        // rows of slopes
    }

    static void write(final String group, final double[][] columns, final InformationTemperatureEstimatorParameters settings,
        final TableWriter rows, final TableWriter points, final List<String> warnings, final Monitor monitor) {
        final List<PathSlope> slopes = EnergyEntropyPath.of(columns[2], columns[0], columns[1]).slopes(settings.m_windows,
            settings.pathSpectrum(), settings.m_confidence, settings.m_bootstrapReplicates, settings.m_seed, monitor);
        for (int w = 0; w < slopes.size(); w++) {
            row(group, w, slopes.get(w), rows);
        }
        for (int i = 0; i < columns[0].length; i++) {
            points.row(group, columns[2][i], columns[0][i], columns[1][i]);
        }
        final String name = group.isEmpty() ? "" : "Data set '" + group + "': ";
        if (settings.pathSpectrum().isEmpty()) {
            warnings.add(name + "dS/dU along a path is an inverse temperature only if the states stay canonical; without the levels of the system "
                + "that is not tested, and even its sign may be wrong.");
        }
        final long wrong = slopes.stream().filter(PathSlope::wrongSign).count();
        if (wrong > 0) {
            warnings.add(name + wrong + " of " + slopes.size() + " slopes have the opposite sign of the canonical beta at the same energy: they are no temperatures.");
        }
    }

    private static void row(final String group, final int window, final PathSlope s, final TableWriter rows) {
        rows.row(group, window + 1, s.rows(), s.time(), s.energy(), s.entropy(), value(s.slope()), s.slopeInterval().map(ConfidenceInterval::lower).orElse(null),
            s.slopeInterval().map(ConfidenceInterval::upper).orElse(null), s.energyRate(), s.energyRateInterval().lower(),
            s.energyRateInterval().upper(), s.entropyRate(), s.resolved(), s.temperatureInterval().map(ConfidenceInterval::lower).orElse(null),
            s.temperatureInterval().map(ConfidenceInterval::upper).orElse(null), value(s.canonicalBeta()), value(s.deficit()),
            s.canonicalBeta().isPresent() ? s.wrongSign() : null);
    }

    static Double value(final OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
