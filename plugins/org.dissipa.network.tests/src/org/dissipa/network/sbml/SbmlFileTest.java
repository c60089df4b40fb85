/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.sbml;

import static org.dissipa.network.sbml.SbmlText.apply;
import static org.dissipa.network.sbml.SbmlText.ci;
import static org.dissipa.network.sbml.SbmlText.cn;
import static org.dissipa.network.sbml.SbmlText.compartment;
import static org.dissipa.network.sbml.SbmlText.level2;
import static org.dissipa.network.sbml.SbmlText.level3;
import static org.dissipa.network.sbml.SbmlText.list;
import static org.dissipa.network.sbml.SbmlText.math;
import static org.dissipa.network.sbml.SbmlText.parameter;
import static org.dissipa.network.sbml.SbmlText.reaction;
import static org.dissipa.network.sbml.SbmlText.species;
import static org.dissipa.network.sbml.SbmlText.time;
import static org.dissipa.network.sbml.SbmlText.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.text.CrnText;
import org.junit.jupiter.api.Test;

/** SBML models become the networks that they describe; each expected network is written out in the CRN text form. */
class SbmlFileTest {
    private static final String CELL = list("Compartments", compartment("c", 2));

    private static void becomes(final String sbml, final String... crn) {
        final ReactionNetwork network = SbmlFile.read("x", sbml).network();
        assertEquals(String.join("\n", crn) + "\n", CrnText.write(network.withName("")));
        assertEquals(network, CrnText.read(CrnText.write(network)));
    }

    @Test
    void amountsAndMassAction() {
        becomes(level3(CELL, list("Species", species("A", 5), species("B", 0)), list("Parameters", parameter("k", 3)),
            list("Reactions", reaction("R", "A,A", "B", false, apply("divide", apply("times", ci("k"), ci("A"), apply("minus", ci("A"), cn(1))), cn(2))),
                reaction("S", "B", "", false, times("k", "B")))),
            "k = 3", "species A, B", "R: 2 A -> B ; k/2", "S: B -> 0 ; k", "A(0) = 5");
    }

    @Test
    void concentrationsBecomeCountsInTheVolume() {
        final String conc = "hasOnlySubstanceUnits=\"false\"";
        becomes(level3(CELL, list("Species", "<species id=\"A\" compartment=\"c\" initialConcentration=\"1.5\" " + conc + "/>", species("B", 4, conc)),
            list("Parameters", parameter("k", 3)), list("Reactions", reaction("R", "A,B", "B", false, times("c", "k", "A", "B")),
                reaction("S", "", "A", false, times("c", "k")), reaction("T", "A", "", false, times("k", "A")))),
            "volume = c", "c = 2", "k = 3", "species A, B", "R: A + B -> B ; k", "S: 0 -> A ; k", "T: A -> 0 ; k/c", "A(0) = 1.5*c", "B(0) = 4");
    }

    @Test
    void generalLawsReadConcentrations() {
        final ReactionNetwork network = SbmlFile.read("x", level3(CELL, list("Species", species("A", 6, "")), list("Parameters", parameter("k", 3)),
            list("Reactions", reaction("R", "A", "", false, apply("divide", times("k", "A"), apply("plus", cn(1), ci("A"))))))).network();
        assertEquals(3 * 3.0 / (1 + 3.0), network.channels().get(0).law().propensity(new long[]{6}, network.volume()), 1e-15);
    }

    @Test
    void severalCompartmentsStayInTheConstants() {
        becomes(level3(list("Compartments", compartment("c", 2), compartment("n", 0.5)), list("Species", species("A", 6, ""),
            "<species id=\"B\" compartment=\"n\" initialConcentration=\"4\"/>"), list("Parameters", parameter("k", 3)),
            list("Reactions", reaction("R", "A,B", "", false, times("n", "k", "A", "B")))),
            "c = 2", "n = 0.5", "k = 3", "species A, B", "R: A + B -> 0 ; k/c", "A(0) = 6", "B(0) = 4*n");
    }

    @Test
    void reversibleLawsAreTakenApart() {
        becomes(level3(CELL, list("Species", species("A", 5), species("B", 0), species("E", 1)), list("Parameters", parameter("kf", 3), parameter("kr", 4)),
            list("Reactions", reaction("R", "A,A", "B", true, apply("minus", times("kf", "A", "A"), times("kr", "B"))),
                reaction("S", "A", "B", true, apply("times", ci("E"), apply("minus", times("kf", "A"), times("kr", "B")))),
                reaction("T", "A", "B", true, apply("minus", times("kf", "A", "E"), times("kr", "B"))),
                reaction("U", "A", "B", true, times("kf", "A")),
                reaction("V", "A,A", "B", true, apply("minus", apply("times", ci("kf"), ci("A"), apply("minus", ci("A"), cn(1))), times("kr", "B"))),
                reaction("W", "A,A", "B", true, apply("times", ci("kf"), ci("A"), apply("minus", ci("A"), cn(1)))))),
            "kf = 3", "kr = 4", "species A, B, E", "R: 2 A <-> B ; kf, kr", "S: A + E <-> B + E ; kf, kr",
            "T: A <-> B ; [kf*A*E], kr", "U: A -> B ; kf", "V: 2 A <-> B ; kf, kr", "W: 2 A -> B ; kf", "A(0) = 5", "E(0) = 1");
        final String notes = SbmlFile.read("x", level3(CELL, list("Species", species("A", 5)), list("Parameters", parameter("k", 3)),
            list("Reactions", reaction("R", "A,A", "", false, times("k", "A", "A"))))).notes().toString();
        assertTrue(notes.contains("powers of counts are read as the mean-field rate"), notes);
    }

    @Test
    void boundarySpeciesAreChemostats() {
        becomes(level3(CELL, list("Species", species("S", 0, "boundaryCondition=\"true\" hasOnlySubstanceUnits=\"true\""),
            species("T", 7, "boundaryCondition=\"true\" constant=\"true\" hasOnlySubstanceUnits=\"true\""), species("X", 0)),
            list("Parameters", parameter("k", 3)), list("Reactions", reaction("R", "S", "X", false, ci("k")), reaction("Q", "T", "X", false, times("k", "T")))),
            "k = 3", "species S, T, X", "R: 0 -> X ; k", "Q: T -> X ; k", "chemostat S, T", "T(0) = 7");
    }

    @Test
    void localParametersGetNamesOfTheirOwn() {
        final String law = reaction("R", "A", "", false, times("k", "A")).replace("</kineticLaw>",
            list("LocalParameters", "<localParameter id=\"k\" value=\"7\"/>") + "</kineticLaw>");
        becomes(level3(CELL, list("Species", species("A", 5)), list("Parameters", parameter("k", 3), parameter("R_k", 4)),
            list("Reactions", law)), "k = 3", "R_k = 4", "R_k_ = 7", "species A", "R: A -> 0 ; R_k_", "A(0) = 5");
    }

    @Test
    void assignmentsAndRulesAreOrderedAndFollow() {
        final ReactionNetwork network = SbmlFile.read("x", level3(CELL,
            list("Species", species("A", 5), species("Y", 0), species("Z", 0, "")),
            list("Parameters", "<parameter id=\"p\" constant=\"true\"/>", parameter("q", 2), "<parameter id=\"r\" constant=\"false\"/>",
                "<parameter id=\"s\" constant=\"false\"/>"),
            list("InitialAssignments", "<initialAssignment symbol=\"p\">" + math(apply("times", ci("q"), ci("A"))) + "</initialAssignment>",
                "<initialAssignment symbol=\"A\">" + math(apply("plus", ci("q"), cn(1))) + "</initialAssignment>"),
            list("Rules", "<assignmentRule variable=\"Y\">" + math(apply("times", ci("s"), cn(2))) + "</assignmentRule>",
                "<assignmentRule variable=\"s\">" + math(apply("plus", ci("A"), ci("r"))) + "</assignmentRule>",
                "<assignmentRule variable=\"r\">" + math(apply("times", ci("q"), cn(10))) + "</assignmentRule>",
                "<assignmentRule variable=\"Z\">" + math(ci("A")) + "</assignmentRule>"),
            list("Reactions", reaction("R", "A", "", false, apply("times", ci("r"), ci("A"))), reaction("S", "", "A", false, ci("Y"))))).network();
        assertEquals(String.join("\n", "network \"m\"", "volume = c", "c = 2", "q = 2", "p = q*(q + 1)", "r = q*10", "species A", "observable s = A + r",
            "observable Y = s*2", "observable Z = A*c", "R: A -> 0 ; r", "S: 0 -> A ; [Y]", "A(0) = q + 1", ""), CrnText.write(network));
        final ReactionNetwork other = network.withParameters(Map.of("q", 4.0));
        assertEquals(5, other.species().get(0).initial());
        assertEquals(20, other.parameters().get("p"));
        assertEquals(2 * (3 + 40), other.channels().get(1).law().propensity(new long[]{3}, 2));
    }

    @Test
    void eventsKeepTheirSettings() {
        final String trigger = "<trigger initialValue=\"false\" persistent=\"false\">" + math(apply("gt", ci("A"), cn(3))) + "</trigger>";
        becomes(level3(CELL, list("Species", species("A", 5), species("B", 4, "")), list("Parameters", parameter("k", 3), "<parameter id=\"p\" value=\"1\" constant=\"false\"/>"),
            list("Events", "<event id=\"e\" useValuesFromTriggerTime=\"false\">" + trigger + "<priority>" + math(cn(2)) + "</priority><delay>" + math(ci("k"))
                + "</delay>" + list("EventAssignments", "<eventAssignment variable=\"B\">" + math(apply("plus", ci("B"), cn(1))) + "</eventAssignment>",
                    "<eventAssignment variable=\"p\">" + math(time()) + "</eventAssignment>") + "</event>")),
            "volume = c", "c = 2", "k = 3", "p = 1", "species A, B", "A(0) = 5", "B(0) = 4",
            "event e: A > 3 ; B = (B/c + 1)*c, p = time ; delay = k, priority = 2, initially = 0, persistent = 0, early = 0");
    }

    @Test
    void levelTwoDefaultsHold() {
        final String sbml = level2(list("FunctionDefinitions", "<functionDefinition id=\"f\">" + math("<lambda><bvar><ci>a</ci></bvar><bvar><ci>b</ci></bvar>"
            + times("a", "b") + "</lambda>") + "</functionDefinition>"), "<listOfCompartments><compartment id=\"c\"/></listOfCompartments>",
            list("Species", species("A", 5, "")), list("Parameters", "<parameter id=\"time\" value=\"3\"/>"),
            "<listOfReactions><reaction id=\"R\" reversible=\"false\"><listOfReactants><speciesReference species=\"A\"/></listOfReactants><listOfProducts>"
                + "<speciesReference species=\"A\"><stoichiometryMath>" + math(cn(2)) + "</stoichiometryMath></speciesReference></listOfProducts><kineticLaw>"
                + math("<apply><ci>f</ci><ci>time</ci><ci>A</ci></apply>") + "</kineticLaw></reaction></listOfReactions>",
            list("Events", "<event><trigger>" + math(apply("geq", time(), cn(4))) + "</trigger>" + list("EventAssignments", "<eventAssignment variable=\"A\">"
                + math(cn(1)) + "</eventAssignment>") + "</event>"));
        becomes(sbml, "volume = c", "c = 1", "time_ = 3", "species A", "R: A -> 2 A ; time_/c", "A(0) = 5", "event \"event 1\": time >= 4 ; A = c");
        final String notes = SbmlFile.read("x", sbml).notes().toString();
        assertTrue(notes.contains("time_ here") && notes.contains("has no size; 1 is taken") && notes.contains("not declared"), notes);
    }

    @Test
    void molesBecomeMoleculesOnRequest() {
        final String sbml = level3(list("Compartments", compartment("c", 1e-15)), list("Species",
            "<species id=\"A\" compartment=\"c\" initialConcentration=\"1e-6\" hasOnlySubstanceUnits=\"false\"/>"), list("Parameters", parameter("k", 1e6)),
            list("Reactions", reaction("R", "A,A", "", false, times("c", "k", "A", "A")), reaction("S", "A", "", false, times("c", "k", "A"))))
            .replace("substanceUnits=\"item\"", "substanceUnits=\"mole\"");
        final ReactionNetwork network = SbmlFile.read("x", new ByteArrayInputStream(sbml.getBytes(StandardCharsets.UTF_8)), Amounts.MOLECULES).network();
        final double perMole = 6.02214076e23;
        assertEquals(1e-6 * 1e-15 * perMole, network.species().get(0).initial(), 1e-9);
        assertEquals(1e6 / (perMole * 1e-15) * 600 * 599, network.channels().get(0).law().propensity(new long[]{600}, network.volume()), 1e-6);
        assertEquals(1e6 * 600, network.channels().get(1).law().propensity(new long[]{600}, network.volume()), 1e-3);
        assertTrue(SbmlFile.read("x", sbml).notes().toString().contains("one unit is read as one molecule"));
    }

    @Test
    void stoichiometriesMayBeAssigned() {
        final String reference = "<speciesReference id=\"n\" species=\"A\" constant=\"true\"/>";
        becomes(level3(CELL, list("Species", species("A", 5)), list("Parameters", parameter("k", 3)),
            list("InitialAssignments", "<initialAssignment symbol=\"n\">" + math(apply("plus", ci("k"), cn(1))) + "</initialAssignment>"),
            list("Reactions", "<reaction id=\"R\" reversible=\"false\" fast=\"false\"><listOfProducts>" + reference + "</listOfProducts><kineticLaw>" + math(times("n", "k"))
                + "</kineticLaw></reaction>")), "k = 3", "species A", "R: 0 -> 4 A ; 4*k", "A(0) = 5");
    }
}
