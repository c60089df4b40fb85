/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dissipa.nodes.networks.NetworkCreatorFactory;
import org.dissipa.nodes.networks.TableToMarkovProcessFactory;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.thermodynamics.CurrentsAndAffinitiesFactory;
import org.dissipa.nodes.thermodynamics.EntropyProductionCalculatorFactory;
import org.junit.jupiter.api.Test;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.port.PortObject;

/** Table to Markov Process and Currents and Affinities against closed forms. */
class MarkovNodesTest {
    private static final String J = "J [1/time]";
    private static final String A = "affinity [kT]";
    private static final String SIGMA = "entropy production [k_B/time]";

    private static PortObject rates(final Object[]... rows) {
        return Tables.table(TableLayout.of().text("from").text("to").number("rate").text("channel"), rows);
    }

    private static NodeRun process(final Object[]... rows) throws Exception {
        return NodeRun.of(new TableToMarkovProcessFactory()).execute(rates(rows));
    }

    private static NodeRun currents() {
        return NodeRun.of(new CurrentsAndAffinitiesFactory());
    }

    /** Production and decay of X by two channels that balance: mean 11/6, J = 19/6, A = ln 20; cut off far out. */
    @Test
    void twoChannelsOfBirthAndDeath() throws Exception {
        final Object[][] rows = new Object[4 * 40][];
        for (int n = 0; n < 40; n++) {
            rows[4 * n] = Tables.row("" + n, "" + (n + 1), 5.0, "1");
            rows[4 * n + 1] = Tables.row("" + (n + 1), "" + n, 1.0 * (n + 1), "1");
            rows[4 * n + 2] = Tables.row("" + (n + 1), "" + n, 2.0 * (n + 1), "2");
            rows[4 * n + 3] = Tables.row("" + n, "" + (n + 1), 0.5, "2");
        }
        final NodeRun run = currents().execute(process(rows).out(0));
        assertEquals(19.0 / 6, run.number(0, J, "1", "channel", "exact"), 1e-11);
        assertEquals(19.0 / 6, run.number(0, J, "2", "channel", "exact"), 1e-11);
        assertEquals(19.0 / 6 * Math.log(20), run.number(0, SIGMA, "1", "channel") + run.number(0, SIGMA, "2", "channel"), 1e-10);
        assertEquals(Math.log(20), run.number(0, A, "cycle 1", "cycle"), 1e-12);
        double sigma = 0;
        for (int c = 1; c <= 40; c++) {
            sigma += run.number(0, SIGMA, "cycle " + c, "cycle");
        }
        assertEquals(19.0 / 6 * Math.log(20), sigma, 1e-10);
    }

    /** J and V of the uniform ring's bonds; the large-deviation function's symmetry θ(λ) = θ(−A − λ) of a cut. */
    @Test
    void ringHasItsClosedForms() throws Exception {
        final double a = 2;
        final double up = Math.exp(a / 6);
        final double down = Math.exp(-a / 6);
        final NodeRun run = currents().set("largeDeviations", true).set("leastTilt", -2.0).set("greatestTilt", 0.0).set("tilts", 3).set("overTime", true).set("endTime", 400.0)
            .set("timePoints", 2).set("computation", "BOTH").set("replicates", 400).set("duration", 30.0)
            .execute(process(Tables.row("a", "b", up, null), Tables.row("b", "c", up, null), Tables.row("c", "a", up, null), Tables.row("b", "a", down, null),
                Tables.row("c", "b", down, null), Tables.row("a", "c", down, null)).out(0));
        assertEquals((up - down) / 3, run.number(0, J, "a->b", "reaction", "exact"), 1e-14);
        assertEquals((up + down) / 9 + (up + down) * 0, run.number(0, "V [1/time]", "a->b", "reaction", "exact"), 1e-13);
        assertEquals(a, Math.abs(run.number(0, A, "cycle 1")), 1e-14);
        assertEquals(run.number(0, J, "a->b", "reaction", "exact"), run.number(0, J, "a->b", "reaction", "sampled"),
            4.5 * run.number(0, "J standard error [1/time]", "a->b", "reaction", "sampled"));
        assertEquals(0, run.number(4, "cumulant generating function [1/time]", "a->b", "-2.0"), 1e-12);
        assertEquals(run.number(4, "j [1/time]", "a->b", "0.0"), -run.number(4, "j [1/time]", "a->b", "-2.0"), 1e-10);
        assertEquals((up - down) / 3, run.number(3, J, "400.0", "a->b", "exact"), 1e-12);
        assertEquals(run.number(3, "net extent", "400.0", "a->b", "exact"), run.number(3, "net extent", "400.0", "a->b", "sampled"),
            4.5 * run.number(3, "net extent standard error", "400.0", "a->b", "sampled"));
        assertTrue(run.view().contains("a->b"));
    }

    /** A Michaelis-Menten enzyme: its substrate's force against the product is the affinity, and does all the work. */
    @Test
    void chemostatsDoTheWork() throws Exception {
        final PortObject enzyme = NodeRun.of(new NetworkCreatorFactory()).set("text", "bind: S + E <-> ES ; 0.5, 1\nmake: ES <-> E + P ; 2, 0.25\ninit E = 3, S = 10, P = 2\nchemostat S, P")
            .execute().out(0);
        final NodeRun run = currents().set("computation", "BOTH").set("replicates", 200).execute(enzyme);
        final double sigma = NodeRun.of(new EntropyProductionCalculatorFactory()).execute(enzyme).number(0, "value", SIGMA, "exact");
        assertEquals(sigma, run.number(2, "chemical work [kT/time]", "S", "exact") + run.number(2, "chemical work [kT/time]", "P", "exact"), 1e-12);
        assertEquals(Math.log(5 * 2 / (1 * 0.5)), run.number(2, "force [kT]", "S", "exact"), 1e-12);
        assertEquals("true", run.cell(2, "reference", "P", "exact").toString());
        assertEquals(run.number(2, "flow into the network [1/time]", "S", "exact"), run.number(2, "flow into the network [1/time]", "S", "sampled"),
            4.5 * run.number(2, "flow standard error [1/time]", "S", "sampled"));
    }

    @Test
    void startMustBeNamedWhereItMatters() throws Exception {
        final Object[][] rows = {Tables.row("a", "b", 1.0, null), Tables.row("b", "a", 1.0, null), Tables.row("c", "d", 1.0, null), Tables.row("d", "c", 2.0, null)};
        final String message = assertThrows(KNIMEException.class, () -> process(rows)).getMessage();
        assertTrue(message.contains("2 sets of states") && message.contains("'a'") && message.contains("'c'"), message);
        final NodeRun named = NodeRun.of(new TableToMarkovProcessFactory()).set("startState", "c").execute(rates(rows));
        assertEquals(2.0, currents().execute(named.out(0)).rows(0).size());
        assertThrows(KNIMEException.class, () -> NodeRun.of(new TableToMarkovProcessFactory()).set("startState", "x").execute(rates(rows)));
        final NodeRun oneWay = process(Tables.row("a", "b", 1.0, null), Tables.row("b", "c", 1.0, null), Tables.row("c", "b", 1.0, null));
        assertTrue(oneWay.warnings().get(0).contains("1 transitions have no reverse") && oneWay.cell(2, "recurrent", "a").toString().equals("false"));
    }

    @Test
    void observationsBecomeRates() throws Exception {
        final TableLayout counts = TableLayout.of().integer("from").integer("to").count("count").number("time");
        final NodeRun counted = NodeRun.of(new TableToMarkovProcessFactory()).set("content", "COUNTS")
            .execute(Tables.table(counts, Tables.row(1, 2, 30L, 10.0), Tables.row(2, 1, 20L, 5.0)));
        assertEquals(3.0, counted.number(1, "rate [1/time]", "1", "2"));
        assertEquals(3 / Math.sqrt(30), counted.number(1, "rate standard error [1/time]", "1", "2"), 1e-15);
        final TableLayout single = TableLayout.of().text("from").text("to").number("time");
        final NodeRun seen = NodeRun.of(new TableToMarkovProcessFactory()).set("content", "JUMPS").execute(Tables.table(single, Tables.row("a", "b", 1.0),
            Tables.row("b", "a", 0.5), Tables.row("a", "b", 2.0), Tables.row("b", null, 0.5)));
        assertEquals(2.0 / 3, seen.number(1, "rate [1/time]", "a", "b"), 1e-15);
        assertEquals(1.0, seen.number(1, "rate [1/time]", "b", "a"), 1e-15);
        assertThrows(KNIMEException.class, () -> NodeRun.of(new TableToMarkovProcessFactory()).set("content", "COUNTS")
            .execute(Tables.table(counts, Tables.row(1, 2, 30L, 10.0), Tables.row(1, 3, 20L, 5.0))));
        assertThrows(InvalidSettingsException.class, () -> NodeRun.of(new TableToMarkovProcessFactory()).set("rateColumn", "k").execute(rates()));
    }
}
