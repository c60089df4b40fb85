/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes;

import static org.dissipa.nodes.Tables.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.dissipa.nodes.information.PowerLawFitterFactory;
import org.dissipa.nodes.table.TableLayout;
import org.junit.jupiter.api.Test;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.KNIMEException;

/** Power Law Fitter on samples of evenly spaced quantiles, whose estimates have closed forms. */
class PowerLawFitterTest {
    private static final TableLayout VALUES = TableLayout.of().text("group").number("size");

    private static NodeRun node() {
        return NodeRun.of(new PowerLawFitterFactory());
    }

    /** Quantiles (i + ½)/n of a Pareto law of exponent 2.5 from 2 on, and of an exponential. */
    private static BufferedDataTable quantiles(final int n) {
        return Tables.table(VALUES, IntStream.range(0, 2 * n).mapToObj(i -> {
            final double u = (i % n + 0.5) / n;
            return row(i < n ? "power" : "exponential", i < n ? 2 * Math.pow(u, -1 / 1.5) : 1 - 8 * Math.log(u));
        }).toArray(Object[][]::new));
    }

    @Test
    void exponentHasTheClosedForm() throws Exception {
        final int n = 1000;
        final double alpha = 1 + n / IntStream.range(0, n).mapToDouble(i -> -Math.log((i + 0.5) / n) / 1.5).sum();
        final double start = 2 * Math.pow((n - 0.5) / n, -1 / 1.5);
        final double atStart = 1 + n / IntStream.range(0, n).mapToDouble(i -> Math.log(2 * Math.pow((i + 0.5) / n, -1 / 1.5) / start)).sum();
        final NodeRun run = node().set("useGroups", true).set("chooseStart", false).set("start", start).execute(quantiles(n));
        assertEquals(atStart, run.number(0, "alpha", "power"), 1e-9);
        assertEquals(2.5, alpha, 0.01);
        assertEquals((atStart - 1) / Math.sqrt(n), run.number(0, "standard error", "power"), 1e-9);
        assertEquals(1, run.number(0, "p-value", "power"), 0);
        assertTrue(run.cell(0, "verdict", "power").toString().startsWith("not rejected"), run.cell(0, "verdict", "power").toString());
        assertEquals("rejected by the bootstrap", run.cell(0, "verdict", "exponential").toString());
        assertTrue(run.number(1, "z", "exponential", "exponential") < -5);
        assertTrue(run.number(1, "z", "power", "exponential") > 3);
        assertEquals(10, run.rows(1).size());
        assertEquals(1, run.number(2, "power law", "power"), 1e-9);
        assertTrue(run.warnings().get(0).contains("'exponential': power law rejected"), run.warnings().toString());
        assertTrue(run.view().contains("log-normal") || run.view().contains("log normal"));
    }

    /** Zeros are left out; integers with P(1) = 4/5, P(2) = 1/5 on {1, 2, ...} solve ζ'/ζ = −ln 2/5. */
    @Test
    void integersUseTheZetaFunction() throws Exception {
        final Object[][] rows = IntStream.range(0, 110).mapToObj(i -> row("", i < 80 ? 1.0 : i < 100 ? 2.0 : 0.0)).toArray(Object[][]::new);
        final NodeRun run = node().set("numbers", "DISCRETE").set("chooseStart", false).set("bootstrapReplicates", 0).execute(Tables.table(VALUES, rows));
        final double alpha = run.number(0, "alpha");
        double zeta = 0;
        double logs = 0;
        for (int k = 200_000; k >= 1; k--) {
            zeta += Math.pow(k, -alpha);
            logs += Math.log(k) * Math.pow(k, -alpha);
        }
        assertEquals(Math.log(2) / 5, logs / zeta, 1e-6);
        assertEquals(100, run.number(0, "n"), 0);
        assertTrue(run.warnings().get(0).contains("10 of 110 values are not positive"), run.warnings().toString());
    }

    @Test
    void smallSamplesAreRefused() throws Exception {
        final String message = assertThrows(KNIMEException.class, () -> node().execute(Tables.table(VALUES, row("", 1.0), row("", 2.0)))).getMessage();
        assertTrue(message.contains("2 numbers"), message);
    }
}
