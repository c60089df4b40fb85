/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes;

import static org.dissipa.nodes.Tables.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.dissipa.nodes.information.CodeLengthCalculatorFactory;
import org.dissipa.nodes.information.MaximumEntropyFitterFactory;
import org.dissipa.nodes.information.RandomWalkCalculatorFactory;
import org.dissipa.nodes.table.TableLayout;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataRow;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;

/** Maximum Entropy Fitter, Code Length Calculator and Random Walk Calculator against closed forms. */
class EntropyNodesTest {
    private static final TableLayout SYMBOLS = TableLayout.of().text("symbol").count("count").number("energy");

    private static BufferedDataTable die() {
        return Tables.table(TableLayout.of().number("n"), IntStream.rangeClosed(1, 6).mapToObj(n -> row((double)n)).toArray(Object[][]::new));
    }

    private static BufferedDataTable means(final Object[]... rows) {
        return Tables.table(TableLayout.of().text("constraint").number("mean"), rows);
    }

    private static NodeRun maximum() {
        return NodeRun.of(new MaximumEntropyFitterFactory());
    }

    /** Jaynes' die, numbers of the specification. */
    @Test
    void loadedDieHasTheKnownMultipliers() throws Exception {
        final NodeRun one = maximum().execute(die(), means(row("n", 4.5)));
        assertEquals(-.3710489381, one.number(1, "multiplier", "n"), 1e-9);
        assertEquals(1.6135810982, one.number(2, "entropy [nat]"), 1e-9);
        assertEquals(.3474940658, one.number(0, "probability", "Row5"), 1e-9);
        final NodeRun two = maximum().execute(die(), means(row("n", 4.5), row("n^2", 22.0)));
        assertEquals(-1.3559056, two.number(1, "multiplier", "n"), 1e-6);
        assertEquals(.1237823, two.number(1, "multiplier", "n^2"), 1e-6);
        assertEquals("interior", two.cell(2, "feasibility").toString());
        assertTrue(two.warnings().isEmpty() && two.view().contains("maximum entropy"));
    }

    @Test
    void whatCannotBeMetIsDiagnosed() throws Exception {
        final NodeRun border = maximum().execute(die(), means(row("n", 6.0)));
        assertEquals("boundary", border.cell(2, "feasibility").toString());
        assertEquals(1, border.number(0, "probability", "Row5"), 1e-12);
        final NodeRun outside = maximum().execute(die(), means(row("n", 7.0)));
        assertEquals("infeasible", outside.cell(2, "feasibility").toString());
        assertEquals(6, outside.number(1, "mean", "n"), 1e-6);
        assertEquals(0.2, outside.number(2, "distance from attainable means"), 1e-6);
        assertEquals(0, outside.rows(0).size());
        assertTrue(outside.warnings().get(0).contains("No law"));
        assertThrows(KNIMEException.class, () -> maximum().set("failIfInfeasible", true).execute(die(), means(row("n", 7.0))));
        final String name = assertThrows(KNIMEException.class, () -> maximum().execute(die(), means(row("m", 7.0)))).getMessage();
        assertTrue(name.contains("'m'") && name.contains("[n]"), name);
    }

    /** Degeneracies as weights: levels 0, 1, 2 with 1, 3, 1 states at mean 1 weigh as they are. */
    @Test
    void weightsAreDegeneracies() throws Exception {
        final BufferedDataTable states = Tables.table(TableLayout.of().text("level").number("E").number("g"), row("a", 0.0, 1.0), row("b", 1.0, 3.0),
            row("c", 2.0, 1.0));
        final NodeRun run = maximum().set("useWeights", true).set("weightColumn", "g").set("useNames", true).set("nameColumn", "level")
            .execute(states, means(row("E", 1.0)));
        assertEquals(.6, run.number(0, "probability", "b"), 1e-12);
        assertEquals(Math.log(5), run.number(2, "entropy relative to the weights [nat]"), 1e-12);
    }

    private static NodeRun codes() {
        return NodeRun.of(new CodeLengthCalculatorFactory());
    }

    /** Counts 8, 4, 2, 1, 1: all codes are ideal, 1.875 bit a symbol. */
    @Test
    void dyadicCountsAreCodedWithoutLoss() throws Exception {
        final NodeRun run = codes().set("data", "COUNTS").set("useEnergies", true).execute(
            Tables.table(SYMBOLS, row("a", 8L, 1.0), row("b", 4L, 2.0), row("c", 2L, 3.0), row("d", 1L, 4.0), row("e", 1L, 4.0)));
        for (final String code : new String[]{"entropy", "Shannon", "Huffman"}) {
            assertEquals(1.875, run.number(1, "mean length [bit/symbol]", code), 1e-12);
            assertEquals(1, run.number(1, "Kraft sum", code), 1e-12);
        }
        assertEquals(1.875, run.number(1, "mean length [bit/symbol]", "arithmetic"), 0.2);
        assertEquals(3, run.number(1, "mean length [bit/symbol]", "fixed length"));
        assertEquals(4, run.cell(0, "Huffman word", "d").toString().length());
        assertEquals(1, run.number(2, "slope [bit/energy]", "equal"), 1e-12);
        assertEquals(0, run.number(2, "offset [bit]", "probability"), 1e-12);
        assertEquals(1 / Math.log(2), run.number(2, "temperature [energy]", "equal"), 1e-12);
        assertEquals("not rejected", run.cell(2, "verdict", "equal").toString());
    }

    @Test
    void textAndSymbolsAreCounted() throws Exception {
        final NodeRun text = codes().execute(Tables.table(TableLayout.of().text("symbol"), row("ab a"), row("a")));
        assertEquals(3, text.number(0, "count", "a"), 0);
        assertEquals(1, text.number(0, "count", "U+0020"), 0);
        assertEquals(1, text.number(0, "count", "U+000A"), 0);
        final NodeRun words = codes().set("data", "SYMBOLS").execute(Tables.table(TableLayout.of().text("symbol"), row("to"), row("be"), row("to")));
        assertEquals(2, words.number(0, "count", "to"), 0);
        assertEquals(Math.log(3) / Math.log(2) - 2.0 / 3, words.number(1, "mean length [bit/symbol]", "entropy"), 1e-12);
        assertThrows(KNIMEException.class, () -> codes().set("data", "PROBABILITIES").set("numberColumn", "energy").execute(
            Tables.table(SYMBOLS, row("a", 1L, .5), row("b", 1L, .6))));
    }

    private static NodeRun walk() {
        return NodeRun.of(new RandomWalkCalculatorFactory());
    }

    /** H₁ … H₄ of the symmetric walk; simulated entropy within 4.5 standard errors and 0.003 of bias (false alarm 7e-6). */
    @Test
    void symmetricWalkHasItsEntropies() throws Exception {
        final NodeRun run = walk().set("steps", 100).set("lawSteps", "2, 100").execute();
        final double[] exact = {.69314718056, 1.03972077084, 1.25548232518, 1.407532};
        for (int t = 1; t <= 4; t++) {
            assertEquals(exact[t - 1], run.number(0, "entropy [nat]", "" + t), 1e-6);
            assertEquals(Math.log(2), run.number(0, "conditional entropy [nat]", "" + t), 1e-12);
            assertEquals(t, run.number(0, "variance", "" + t), 1e-12);
        }
        assertEquals(3.0283679, run.number(0, "entropy [nat]", "100"), 1e-7);
        assertEquals(3.0283679, run.number(0, "simulated entropy [nat]", "100"), 4.5 * run.number(0, "standard error", "100") + 0.003);
        assertEquals(.5, run.number(1, "probability", "2", "0"), 1e-12);
        assertEquals(5 + 201, run.rows(1).size());
        for (final DataRow check : run.rows(2)) {
            assertEquals("true", check.getCell(4).toString(), check.getCell(0).toString());
        }
    }

    /** A biased walk: the support does not fix its step, the mean does; between reflecting walls entropy may fall, relative entropy does not rise. */
    @Test
    void checksTellWhatABiasedWalkBreaks() throws Exception {
        final NodeRun run = walk().set("up", 0.8).set("walls", "REFLECTING").set("firstSite", 0).set("lastSite", 6).set("walkers", 0).execute();
        int broken = 0;
        for (final DataRow check : run.rows(2)) {
            final String name = check.getCell(0).toString();
            final boolean breaks = name.startsWith("the support alone") || name.startsWith("entropy never falls");
            assertEquals(breaks ? "false" : "true", check.getCell(4).toString(), name);
            broken += breaks ? 1 : 0;
        }
        assertEquals(2, broken);
        assertTrue(run.cell(0, "simulated entropy [nat]").isMissing() && run.cell(3, "seed").isMissing());
        assertTrue(run.number(0, "relative entropy to the stationary law [nat]", "100") < 1e-3);
    }

    @Test
    void impossibleWalksAreRefused() {
        assertThrows(InvalidSettingsException.class, () -> walk().set("up", 0.8).set("stay", 0.4).execute());
        assertThrows(InvalidSettingsException.class, () -> walk().set("walls", "PERIODIC").set("start", 11).execute());
        assertThrows(InvalidSettingsException.class, () -> walk().set("walkers", 1).execute());
    }
}
