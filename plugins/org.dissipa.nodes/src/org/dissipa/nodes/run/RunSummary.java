/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.run;

import org.dissipa.dynamics.stochastic.Provenance;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.text.CrnText;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.ExecutionContext;

/** The one-row table that tells where a computed result comes from, so that it can be made again. */
public final class RunSummary {
    /** Its columns. */
    public static final TableLayout LAYOUT = TableLayout.of().text("method").count("seed").text("version")
        .count("replicates").count("events").number("seconds").number("events per second").text("input hash");

    private RunSummary() {
        // one table
    }

    /** The summary of a simulation. */
    public static BufferedDataTable of(final Provenance run, final ReactionNetwork network,
        final ExecutionContext exec) {
        return row(exec, run.method(), run.seed(), run.replicates(), run.events(), run.seconds(),
            run.eventsPerSecond(), CrnText.fingerprint(network));
    }

    /** The summary of an exact computation, which draws nothing. */
    public static BufferedDataTable exact(final String method, final double seconds, final ReactionNetwork network,
        final ExecutionContext exec) {
        return row(exec, method, null, null, null, seconds, null, CrnText.fingerprint(network));
    }

    /**
     * The summary of a computation without a network.
     *
     * @param seed       {@code null} where nothing was drawn
     * @param replicates {@code null} where there are none
     * @param events     {@code null} where none are counted
     * @param inputHash  {@code null} where there was no input
     */
    public static BufferedDataTable computed(final String method, final Long seed, final Integer replicates, final Long events,
        final double seconds, final String inputHash, final ExecutionContext exec) {
        return row(exec, method, seed, replicates, events, seconds, events == null || !(seconds > 0) ? null : events / seconds, inputHash);
    }

    /**
     * The summary of a computation whose input is no network.
     *
     * @param seed   {@code null} where nothing is drawn; so are counts that it has not
     * @param input  hash of the input
     */
    public static BufferedDataTable of(final String method, final Long seed, final Integer replicates, final Long events,
        final double seconds, final String input, final ExecutionContext exec) {
        final TableWriter table = TableWriter.of(LAYOUT, exec);
        table.row(method, seed, Provenance.ENGINE_VERSION, replicates, events, seconds, events == null ? null : events / seconds, input);
        return table.close();
    }

    private static BufferedDataTable row(final ExecutionContext exec, final String method, final Long seed,
        final Integer replicates, final Long events, final double seconds, final Double eventsPerSecond,
        final String inputHash) {
        final TableWriter table = TableWriter.of(LAYOUT, exec);
        table.row(method, seed, Provenance.ENGINE_VERSION, replicates, events, seconds, eventsPerSecond, inputHash);
        return table.close();
    }
}
