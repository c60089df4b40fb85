/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import java.util.LinkedHashMap;
import java.util.Map;

import org.dissipa.dynamics.deterministic.GridSolution;
import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.stochastic.method.SimulationMethods;
import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.thermodynamics.EntropyCourse;
import org.dissipa.thermodynamics.EntropyCourse.Balance;
import org.dissipa.thermodynamics.Estimate;
import org.dissipa.thermodynamics.FluctuationTheoremCheck;
import org.dissipa.thermodynamics.MeanFieldDissipation;
import org.dissipa.thermodynamics.SampledEntropyCourse;
import org.dissipa.thermodynamics.SampledEntropyCourse.Part;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.ExecutionContext;

/** Writes the entropy balance of a relaxation over time, and the fluctuation theorems of its trajectories. */
final class EntropyBalance {
    static final TableLayout COURSE = TableLayout.of().text("computation").text("quantity").number("time").number("value")
        .number("standard error").integer("replicates").integer("replicate");

    static final TableLayout THEOREMS = TableLayout.of().text("quantity").number("mean [k_B]").number("mean standard error [k_B]")
        .number("mean of exp(-s)").number("standard error").number("expected").number("deviation [standard errors]").integer("replicates")
        .flag("sample large enough").text("verdict");

    private static final Map<Part, String> NAMES = Map.of(Part.SYSTEM, "system entropy change [k_B]", Part.MEDIUM, "medium entropy [k_B]", Part.TOTAL,
        "total entropy production [k_B]", Part.HOUSEKEEPING, "housekeeping entropy [k_B]", Part.EXCESS, "excess entropy [k_B]");

    private static final String RATE = "entropy production rate [k_B/time]";

    private static final double CONSISTENT = 4;

    private final ReactionNetwork m_network;
    private final EntropyProductionCalculatorParameters m_settings;
    private final Monitor m_monitor;
    private final TableWriter m_course;
    private final TableWriter m_theorems;

    EntropyBalance(final ReactionNetwork network, final EntropyProductionCalculatorParameters settings, final Monitor monitor,
        final ExecutionContext exec) {
        m_network = network;
        m_settings = settings;
        m_monitor = monitor;
        m_course = TableWriter.of(COURSE, exec);
        m_theorems = TableWriter.of(THEOREMS, exec);
    }

    /** Computes and writes all that the settings ask for. */
    Void write(final Generator generator) {
        final TimeGrid grid = TimeGrid.linear(0, m_settings.m_relaxationTime, m_settings.m_timeIntervals);
        final EntropyCourse exact = EntropyCourse.of(generator, StartParameters.law(m_settings.m_startKind, m_settings.m_startText, m_network,
            generator.stateSpace().orElseThrow(), m_monitor), grid, m_monitor);
        exact.balances().forEach(this::exactRows);
        if (m_settings.m_computation.sampled()) {
            final SampledEntropyCourse sampled = SampledEntropyCourse.of(m_network, exact, SimulationMethods.named("direct"),
                m_settings.m_replicates, m_settings.m_seed, m_monitor);
            sampledRows(sampled, grid);
            theorem(Part.TOTAL, sampled, exact.expectedExponential());
            theorem(Part.HOUSEKEEPING, sampled, 1);
            theorem(Part.EXCESS, sampled, exact.expectedExcessExponential());
        }
        if (m_settings.m_meanField && m_settings.m_startKind == StartKind.COUNTS) {
            meanFieldRows(grid);
        }
        return null;
    }

    private void exactRows(final Balance b) {
        final Map<Part, Double> values = new LinkedHashMap<>();
        values.put(Part.SYSTEM, b.system());
        values.put(Part.MEDIUM, b.medium());
        values.put(Part.TOTAL, b.total());
        values.put(Part.HOUSEKEEPING, b.housekeeping());
        values.put(Part.EXCESS, b.excess());
        values.forEach((part, value) -> m_course.row("exact", NAMES.get(part), b.time(), value, null, null, null));
        m_course.row("exact", RATE, b.time(), b.rate(), null, null, null);
    }

    private void sampledRows(final SampledEntropyCourse sampled, final TimeGrid grid) {
        for (int k = 0; k < grid.size(); k++) {
            for (final Part part : Part.values()) {
                final Estimate mean = sampled.mean(part, k);
                m_course.row("sampled", NAMES.get(part), grid.time(k), mean.value(), mean.standardError(), mean.n(), null);
            }
        }
        for (int i = 0; i < Math.min(m_settings.m_trajectories, m_settings.m_replicates); i++) {
            for (int k = 0; k < grid.size(); k++) {
                for (final Part part : Part.values()) {
                    m_course.row("trajectory", NAMES.get(part), grid.time(k), sampled.value(part, k, i), null, null, i);
                }
            }
        }
    }

    private void meanFieldRows(final TimeGrid grid) {
        final GridSolution solution = MeanFieldDissipation.course(m_network, grid, m_monitor);
        final double[] amounts = new double[m_network.species().size()];
        for (int k = 0; k < grid.size(); k++) {
            for (int s = 0; s < amounts.length; s++) {
                amounts[s] = Math.max(0, solution.value(k, s));
            }
            m_course.row("mean-field", RATE, grid.time(k), MeanFieldDissipation.of(m_network, amounts).entropyProduction(), null, null, null);
        }
    }

    private void theorem(final Part part, final SampledEntropyCourse sampled, final double expected) {
        final FluctuationTheoremCheck check = sampled.theorem(part);
        final double deviation = (check.exponential().value() - expected) / check.exponential().standardError();
        m_theorems.row(NAMES.get(part), check.mean().value(), check.mean().standardError(), check.exponential().value(),
            check.exponential().standardError(), expected, deviation, check.mean().n(), check.reliable(),
            Double.isNaN(deviation) ? "not defined" : Math.abs(deviation) <= CONSISTENT ? "consistent" : check.reliable() ? "DEVIATES" : "sample too small");
    }

    BufferedDataTable course() {
        return m_course.close();
    }

    BufferedDataTable theorems() {
        return m_theorems.close();
    }
}
