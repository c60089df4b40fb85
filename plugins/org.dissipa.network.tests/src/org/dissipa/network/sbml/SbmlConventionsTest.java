/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.sbml;

import static org.dissipa.network.sbml.SbmlText.apply;
import static org.dissipa.network.sbml.SbmlText.ci;
import static org.dissipa.network.sbml.SbmlText.cn;
import static org.dissipa.network.sbml.SbmlText.compartment;
import static org.dissipa.network.sbml.SbmlText.level3;
import static org.dissipa.network.sbml.SbmlText.list;
import static org.dissipa.network.sbml.SbmlText.math;
import static org.dissipa.network.sbml.SbmlText.parameter;
import static org.dissipa.network.sbml.SbmlText.reaction;
import static org.dissipa.network.sbml.SbmlText.species;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dissipa.network.ConvertedNetwork;
import org.dissipa.network.ReactionNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What docs/network-files.md promises of SBML, as far as no other test holds it. */
class SbmlConventionsTest {
    private static final String CELL = list("Compartments", compartment("c", 2));

    private static final String THREE = list("Species", species("A", 5), species("B", 0), species("E", 2));

    private static final String K = list("Parameters", parameter("k", 3));

    private static String times(final String... names) {
        return apply("times", java.util.Arrays.stream(names).map(SbmlText::ci).toArray(String[]::new));
    }

    private static ReactionNetwork read(final String... content) {
        return SbmlFile.read("x", level3(content)).network();
    }

    private static double propensity(final ReactionNetwork network, final long... counts) {
        return network.channels().get(0).law().propensity(counts, network.volume());
    }

    /** The law k A E of A -> B reads E: a catalyst on both sides, not a general law. */
    @Test
    void aFactorThatIsNoReactantIsACatalyst() {
        final ReactionNetwork network = read(CELL, THREE, K, list("Reactions", reaction("R", "A", "B", false, times("k", "A", "E"))));
        assertEquals("A + E -> B + E", network.reactions().get(0).equation(network.species()));
        assertEquals(3 * 5 * 2, propensity(network, 5, 0, 2));
    }

    /** k A(A - 1)/2 is taken literally; k A² is a rate of many molecules and becomes k A(A - 1). */
    @Test
    void pairsAndSquaresAreToldApart() {
        final String pairs = apply("divide", apply("times", ci("k"), ci("A"), apply("minus", ci("A"), cn(1))), cn(2));
        assertEquals(3 * 5 * 4 / 2.0, propensity(read(CELL, THREE, K, list("Reactions", reaction("R", "A,A", "B", false, pairs))), 5, 0, 0));
        for (final String square : new String[]{times("k", "A", "A"), apply("times", ci("k"), apply("power", ci("A"), cn(2)))}) {
            assertEquals(3 * 5 * 4, propensity(read(CELL, THREE, K, list("Reactions", reaction("R", "A,A", "B", false, square))), 5, 0, 0));
        }
    }

    /** A general law is 0 where a reactant is not there in the number it takes, whatever the formula says. */
    @Test
    void aGeneralLawIsZeroWithoutItsReactants() {
        final String law = apply("divide", ci("k"), apply("plus", cn(1), ci("E")));
        final ReactionNetwork network = read(CELL, THREE, K, list("Reactions", reaction("R", "A,A", "B", false, law)));
        assertEquals(1, propensity(network, 2, 0, 2));
        assertEquals(0, propensity(network, 1, 0, 2));
    }

    @Test
    void aCompartmentWithoutSizeHasSizeOneAndANoteSaysSo() {
        final ConvertedNetwork read = SbmlFile.read("x", level3("<listOfCompartments><compartment id=\"c\" constant=\"true\"/></listOfCompartments>",
            list("Species", species("A", 5, "")), K, list("Reactions", reaction("R", "A", "", false, times("c", "k", "A")))));
        assertEquals(1, read.network().volume());
        assertTrue(read.notes().toString().contains("compartment c, text=has no size; 1 is taken"), read.notes().toString());
    }

    @Test
    void aCompartmentThatNothingReadsIsLeftOut() {
        final ReactionNetwork network = read(CELL, THREE, K, list("Reactions", reaction("R", "A", "B", false, times("k", "A"))));
        assertEquals(java.util.Set.of("k"), network.parameters().keySet());
        assertEquals(1, network.volume());
    }

    @Test
    void constraintsArePassedOverWithANote() {
        final ConvertedNetwork read = SbmlFile.read("x", level3(CELL, THREE, K, "<listOfConstraints><constraint>" + math(apply("lt", ci("A"), cn(9)))
            + "</constraint></listOfConstraints>"));
        assertTrue(read.notes().toString().contains("Constraints (from line 6"), read.notes().toString());
    }

    @Test
    void delaysInFormulasAreRefused() {
        final String delay = "<apply><csymbol encoding=\"text\" definitionURL=\"http://www.sbml.org/sbml/symbols/delay\">delay</csymbol>" + ci("A") + cn(1)
            + "</apply>";
        final SbmlException e = assertThrows(SbmlException.class,
            () -> read(CELL, THREE, K, list("Reactions", reaction("R", "A", "", false, apply("times", ci("k"), delay)))));
        assertEquals(6, e.line());
        assertTrue(e.getMessage().contains("delay") && e.getMessage().contains("not supported"), e.getMessage());
    }

    @Test
    void aConversionFactorOfTheModelIsRefused() {
        final String text = level3(CELL, THREE, K).replace("<model id=\"m\"", "<model id=\"m\" conversionFactor=\"k\"");
        assertTrue(assertThrows(SbmlException.class, () -> SbmlFile.read("x", text)).getMessage().contains("conversionFactor"));
    }

    /** A parameter that an initial assignment defines follows what it depends on; an assignment rule over the state is an observable. */
    @Test
    void definitionsStayDefinitions() {
        final ReactionNetwork network = read(CELL, THREE, list("Parameters", parameter("k", 3), "<parameter id=\"h\" constant=\"true\"/>",
            "<parameter id=\"sum\" constant=\"false\"/>"), list("InitialAssignments", "<initialAssignment symbol=\"h\">" + math(apply("times", cn(2), ci("k")))
                + "</initialAssignment>"), list("Rules", "<assignmentRule variable=\"sum\">" + math(apply("plus", ci("A"), ci("B"))) + "</assignmentRule>"),
            list("Reactions", reaction("R", "A", "B", false, times("h", "A"))));
        assertEquals(8.0, network.withParameters(java.util.Map.of("k", 4.0)).parameters().get("h"));
        assertTrue(network.definitions().observables().containsKey("sum"));
    }

    /** Broken in one place each; the message names what and where. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "</model> | </modell> | not well-formed XML",
        "<ci> A </ci> | <ci> Q </ci> | Q",
        "</math> | <sinc/></math> | expression",
        "id=\"R\" | | id"})
    void brokenFilesAreRefusedWithALine(final String part, final String wrong, final String words) {
        final String good = level3(CELL, THREE, K, list("Reactions", reaction("R", "A", "B", false, times("k", "A"))));
        final SbmlException e = assertThrows(SbmlException.class, () -> SbmlFile.read("x", good.replace(part, wrong == null ? "" : wrong)));
        assertTrue(e.getMessage().contains(words), e.getMessage());
        assertTrue(e.line() >= 1 && e.line() <= 8, "line " + e.line());
    }
}
