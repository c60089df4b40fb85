/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.network.Monitor;
import org.dissipa.nodes.information.SandpileSimulatorParameters.Model;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.thermodynamics.Estimate;
import org.dissipa.thermodynamics.information.avalanche.Avalanche;
import org.dissipa.thermodynamics.information.avalanche.AvalancheSample;
import org.dissipa.thermodynamics.information.avalanche.EarthquakeRun;
import org.dissipa.thermodynamics.information.avalanche.RecurrentClass;
import org.dissipa.thermodynamics.information.avalanche.SandpileRun;
import org.dissipa.thermodynamics.information.avalanche.SandpileTheory;

/** Rows of Sandpile Simulator: avalanches, what is known exactly beside what was simulated, distributions. */
final class SandpileRows {
    static final TableLayout AVALANCHES = TableLayout.of().integer("side").count("step").count("size").integer("area").integer("duration").number("lost");

    static final TableLayout CHECKS = TableLayout.of().integer("side").text("quantity").number("simulated").number("standard error").number("exact");

    static final TableLayout DISTRIBUTIONS = TableLayout.of().integer("side").text("quantity").count("value").count("count").number("share")
        .number("standard error").number("exact");

    private static final int LISTED = 3;

    private final SandpileSimulatorParameters m_settings;
    private final Monitor m_monitor;
    private long m_topplings;

    SandpileRows(final SandpileSimulatorParameters settings, final Monitor monitor) {
        m_settings = settings;
        m_monitor = monitor;
    }

    /** Topplings so far. */
    long topplings() {
        return m_topplings;
    }

    void write(final int side, final TableWriter avalanches, final TableWriter checks, final TableWriter distributions) {
        final RandomStream random = RandomStream.of(m_settings.m_seed, side);
        final long burnIn = (long)m_settings.m_burnIn * side * side;
        final AvalancheSample sample = m_settings.m_model == Model.SANDPILE
            ? new SandpileRun(side, burnIn, m_settings.m_avalanches).run(random, m_monitor)
            : new EarthquakeRun(side, m_settings.m_alpha, burnIn, m_settings.m_avalanches).run(random, m_monitor);
        long step = 0;
        for (final Avalanche a : sample.avalanches()) {
            m_topplings += a.size();
            if (m_settings.m_writeAvalanches) {
                avalanches.row(side, step, a.size(), a.area(), a.duration(), a.lost());
            }
            step++;
        }
        final RecurrentClass exact = m_settings.m_model == Model.SANDPILE && side <= LISTED ? RecurrentClass.of(side, m_monitor) : null;
        checks(side, sample, checks);
        distribution(side, "size", sample, Avalanche::size, exact == null ? null : exact.sizes(), distributions);
        distribution(side, "area", sample, Avalanche::area, exact == null ? null : exact.areas(), distributions);
        distribution(side, "duration", sample, Avalanche::duration, exact == null ? null : exact.durations(), distributions);
    }

    private void checks(final int side, final AvalancheSample sample, final TableWriter rows) {
        final boolean sandpile = m_settings.m_model == Model.SANDPILE;
        final SandpileTheory theory = sandpile ? SandpileTheory.of(side) : null;
        final Estimate size = sample.meanSize();
        final Estimate lost = sample.meanLost();
        rows.row(side, "mean topplings", size.value(), size.standardError(), sandpile ? theory.meanTopplings() : null);
        rows.row(side, "mean lost", lost.value(), lost.standardError(), sandpile ? 1.0 : null);
        if (sandpile) {
            rows.row(side, "logarithm of the number of recurrent states", null, null, theory.logRecurrent());
            theory.recurrentStates().ifPresent(states -> rows.row(side, "recurrent states", null, null, states.doubleValue()));
        }
    }

    private static void distribution(final int side, final String quantity, final AvalancheSample sample, final ToLongFunction<Avalanche> value,
        final SortedMap<Long, Double> exact, final TableWriter rows) {
        final SortedMap<Long, Long> counts = new TreeMap<>();
        sample.avalanches().forEach(a -> counts.merge(value.applyAsLong(a), 1L, Long::sum));
        if (exact != null) {
            exact.keySet().forEach(v -> counts.putIfAbsent(v, 0L));
        }
        final double n = sample.avalanches().size();
        for (final Map.Entry<Long, Long> entry : counts.entrySet()) {
            final double q = (entry.getValue() + 1) / (n + 2);
            rows.row(side, quantity, entry.getKey(), entry.getValue(), entry.getValue() / n, Math.sqrt(q * (1 - q) / n),
                exact == null ? null : exact.getOrDefault(entry.getKey(), 0.0));
        }
    }
}
