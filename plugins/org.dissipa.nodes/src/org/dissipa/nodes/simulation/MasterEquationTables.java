/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.List;

import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.network.Species;
import org.dissipa.nodes.simulation.LawsOverTime.Law;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;

/** The tables that Master Equation Solver writes. */
final class MasterEquationTables {
    static final TableLayout MARGINALS = TableLayout.of().number("time").text("species").count("count").number("probability");

    static final TableLayout MOMENTS = TableLayout.of().number("time").text("species").number("mean").number("variance")
        .number("sd").number("Fano factor");

    static final TableLayout BOUNDS = TableLayout.of().number("time").integer("states").number("error bound");

    static final TableLayout PASSAGE = TableLayout.of().number("time").number("survival").number("error bound").number("mean")
        .number("sd");

    private MasterEquationTables() {
        // tables
    }

    static TableLayout states(final List<String> species) {
        TableLayout layout = TableLayout.of().number("time").integer("state");
        for (final String name : species) {
            layout = layout.count(name);
        }
        return layout.number("probability");
    }

    static BufferedDataTable states(final LawsOverTime run, final boolean everyTime, final ExecutionContext exec)
        throws CanceledExecutionException {
        final TableWriter rows = TableWriter.of(states(run.space().species().stream().map(Species::name).toList()), exec);
        final List<Law> laws = run.laws();
        for (final Law law : everyTime || laws.isEmpty() ? laws : laws.subList(laws.size() - 1, laws.size())) {
            states(run.space(), law, rows, exec);
        }
        return rows.close();
    }

    private static void states(final StateSpace space, final Law law, final TableWriter rows, final ExecutionContext exec)
        throws CanceledExecutionException {
        final long[] counts = space.initial();
        for (int i = 0; i < law.states(); i++) {
            if ((i & 0xfff) == 0) {
                exec.checkCanceled();
            }
            space.counts(i, counts);
            final Object[] row = new Object[counts.length + 3];
            row[0] = law.time();
            row[1] = i;
            for (int s = 0; s < counts.length; s++) {
                row[s + 2] = counts[s];
            }
            row[counts.length + 2] = law.probabilities()[i];
            rows.row(row);
        }
    }

    /** The tables of marginals and of moments. */
    static BufferedDataTable[] statistics(final MasterEquationRun run, final ExecutionContext exec) throws CanceledExecutionException {
        final TableWriter marginals = TableWriter.of(MARGINALS, exec);
        final TableWriter moments = TableWriter.of(MOMENTS, exec);
        for (final Law law : run.laws().laws()) {
            exec.checkCanceled();
            run.statistics(law).forEach((species, s) -> {
                moments.row(law.time(), species, s.mean(), s.variance(), Math.sqrt(s.variance()), s.fano());
                for (long n = s.lowest(); n <= s.highest(); n++) {
                    marginals.row(law.time(), species, n, s.probability(n));
                }
            });
        }
        return new BufferedDataTable[]{marginals.close(), moments.close()};
    }

    static BufferedDataTable bounds(final LawsOverTime run, final ExecutionContext exec) {
        final TableWriter rows = TableWriter.of(BOUNDS, exec);
        run.laws().forEach(law -> rows.row(law.time(), law.states(), law.errorBound()));
        return rows.close();
    }

    static BufferedDataTable passage(final PassageRun passage, final ExecutionContext exec) {
        final TableWriter rows = TableWriter.of(PASSAGE, exec);
        for (int k = 0; passage != null && k < passage.grid().size(); k++) {
            rows.row(passage.grid().time(k), passage.survival()[k], passage.errorBound()[k], passage.mean(), passage.sd());
        }
        return rows.close();
    }
}
