/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dissipa.dynamics.statistics.Proportion;
import org.dissipa.dynamics.stochastic.Provenance;
import org.dissipa.dynamics.stochastic.ensemble.Ensemble;
import org.dissipa.dynamics.stochastic.ensemble.GridHistograms;
import org.dissipa.dynamics.stochastic.ensemble.GridMoments;
import org.dissipa.dynamics.stochastic.record.CountHistogram;
import org.dissipa.dynamics.stochastic.record.Observables;
import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;
import org.dissipa.nodes.simulation.StochasticSimulatorParameters.Recording;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;

/** What an ensemble amounts to, summed up while it runs: moments or histograms by time and species. */
final class EnsembleTable {
    private static final TableLayout MOMENTS = TableLayout.of().number("time").text("species").number("mean").number("sd").integer("n")
        .number("standard error");

    private static final TableLayout HISTOGRAMS = TableLayout.of().number("time").text("species").count("count").number("probability")
        .number("standard error").count("n");

    private EnsembleTable() {
        // two tables
    }

    /** Columns for that recording. */
    static TableLayout layout(final Recording recording) {
        return recording == Recording.MOMENTS ? MOMENTS : HISTOGRAMS;
    }

    /** Runs the ensemble and writes the table. */
    static Provenance record(final Ensemble ensemble, final StochasticSimulatorParameters settings, final TableWriter rows, final Monitor monitor) {
        final TimeGrid grid = TimeGrid.linear(0, settings.m_endTime, settings.m_timePoints);
        return settings.m_recording == Recording.MOMENTS ? moments(ensemble, grid, settings.m_observables, rows, monitor)
            : histograms(ensemble, grid, settings.m_binWidth, rows, monitor);
    }

    private static Provenance moments(final Ensemble ensemble, final TimeGrid grid, final boolean all, final TableWriter rows,
        final Monitor monitor) {
        final ReactionNetwork network = ensemble.problem().network().network();
        final Observables observables = all ? Observables.of(network) : Observables.NONE;
        final List<String> names = Stream.concat(network.species().stream().map(Species::name), observables.names().stream()).toList();
        final Ensemble.Summary<GridMoments> run =
            ensemble.accumulate(() -> GridMoments.of(grid, network.species().size(), observables), monitor);
        for (int k = 0; k < grid.size(); k++) {
            for (int i = 0; i < names.size(); i++) {
                final long n = run.sum().n(k);
                final double sd = Math.sqrt(run.sum().variance(k, i));
                rows.row(grid.time(k), names.get(i), run.sum().mean(k, i), sd, n, sd / Math.sqrt(n));
            }
        }
        return run.provenance();
    }

    private static Provenance histograms(final Ensemble ensemble, final TimeGrid grid, final int width, final TableWriter rows,
        final Monitor monitor) {
        final List<Species> species = ensemble.problem().network().network().species();
        final int[] all = IntStream.range(0, species.size()).toArray();
        final Ensemble.Summary<GridHistograms> run = ensemble.accumulate(() -> GridHistograms.of(grid, width, all), monitor);
        for (int k = 0; k < grid.size(); k++) {
            for (int i = 0; i < all.length; i++) {
                write(grid.time(k), species.get(i).name(), run.sum().histogram(k, i), rows);
            }
        }
        return run.provenance();
    }

    private static void write(final double time, final String species, final CountHistogram histogram, final TableWriter rows) {
        final long n = (long)histogram.total();
        for (int bin = 0; bin < histogram.bins(); bin++) {
            if (histogram.weight(bin) > 0) {
                final Proportion p = new Proportion((long)histogram.weight(bin), n);
                rows.row(time, species, bin * histogram.width(), p.value(), p.standardError(), n);
            }
        }
    }
}
