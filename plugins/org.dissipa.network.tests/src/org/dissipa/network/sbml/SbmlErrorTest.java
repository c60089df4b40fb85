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
import static org.dissipa.network.sbml.SbmlText.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is named with its identifier and line, and nothing outside of the file is ever read. */
class SbmlErrorTest {
    private static final String CELL = list("Compartments", compartment("c", 2));
    private static final String A = list("Species", species("A", 5));
    private static final String K = list("Parameters", parameter("k", 3));

    /** The content starts in line 3 of the file. */
    private static void refused(final int line, final String part, final String... content) {
        final SbmlException e = assertThrows(SbmlException.class, () -> SbmlFile.read("x", level3(content)));
        assertTrue(e.getMessage().contains(part), e.getMessage());
        assertEquals(line, e.line(), e.getMessage());
    }

    @Test
    void unsupportedConstructsAreNamed() {
        refused(6, "rateRule A is not supported", CELL, A, K, list("Rules", "<rateRule variable=\"A\">" + math(ci("k")) + "</rateRule>"));
        refused(6, "algebraicRule is not supported", CELL, A, K, list("Rules", "<algebraicRule>" + math(ci("k")) + "</algebraicRule>"));
        refused(6, "reaction R is not supported: it is marked as fast", CELL, A, K,
            list("Reactions", reaction("R", "A", "", false, times("k", "A")).replace("fast=\"false\"", "fast=\"true\"")));
        refused(3, "compartment c is not supported: its size changes", CELL, A, K, list("Events", "<event><trigger>" + math(apply("gt", ci("A"), cn(1)))
            + "</trigger>" + list("EventAssignments", "<eventAssignment variable=\"c\">" + math(cn(1)) + "</eventAssignment>") + "</event>"));
        refused(6, "depends on time", CELL, A, K, list("Reactions", reaction("R", "A", "", false, apply("times", ci("A"), SbmlText.time()))));
        refused(6, "The stoichiometry of A is 0.5", CELL, A, K, list("Reactions", reaction("R", "A", "", false, times("k", "A")).replace(
            "stoichiometry=\"1\"", "stoichiometry=\"0.5\"")));
        refused(6, "its stoichiometry changes by a rule", CELL, A, K, list("Reactions", reaction("R", "A", "", false, times("k", "A")).replace(
            "<speciesReference ", "<speciesReference id=\"n\" ")), list("Rules", "<assignmentRule variable=\"n\">" + math(cn(2)) + "</assignmentRule>"));
        refused(6, "rates as quantities are not supported", CELL, A, K, list("Reactions", reaction("R", "A", "", false, times("k", "A")),
            reaction("S", "A", "", false, ci("R"))));
        refused(4, "species A is not supported: its conversionFactor", CELL, list("Species", species("A", 5, "conversionFactor=\"k\"")), K);
    }

    @Test
    void missingAndWrongPartsAreNamed() {
        refused(4, "Species A has no initial amount", CELL, "<listOfSpecies><species id=\"A\" compartment=\"c\"/></listOfSpecies>");
        refused(4, "There is no compartment d", CELL, A.replace("compartment=\"c\"", "compartment=\"d\""));
        refused(5, "Parameter k has no value", CELL, A, "<listOfParameters><parameter id=\"k\"/></listOfParameters>");
        refused(6, "reaction R reads kk, which is no compartment, species or parameter", CELL, A, K, list("Reactions", reaction("R", "A", "", false, times("kk", "A"))));
        refused(6, "names species B, which the model does not have", CELL, A, K, list("Reactions", reaction("R", "B", "", false, times("k", "A"))));
        refused(6, "reaction R has no kinetic law", CELL, A, K, "<listOfReactions><reaction id=\"R\" reversible=\"false\"/></listOfReactions>");
        refused(4, "The identifier c is used twice", CELL, list("Species", species("c", 5)));
        refused(4, "which is not a number", CELL, A.replace("5.0", "five"));
        refused(4, "Attribute 'boundaryCondition' of <species> is 'maybe'", CELL, list("Species", species("A", 1, "boundaryCondition=\"maybe\"")), K,
            list("Reactions", reaction("R", "A", "", false, times("k", "A"))));
        refused(4, "Initial amount of species A is -1.0", CELL, list("Species", species("A", -1)));
        refused(6, "Rate constant -1*k is -3.0", CELL, A, K, list("Reactions", reaction("R", "A", "", false, apply("minus", times("k", "A")))));
        refused(5, "parameter p depends on itself through q, p", CELL, A, list("Parameters", parameter("p", 1), parameter("q", 1)), list("InitialAssignments",
            "<initialAssignment symbol=\"p\">" + math(ci("q")) + "</initialAssignment>", "<initialAssignment symbol=\"q\">" + math(ci("p")) + "</initialAssignment>"));
        refused(5, "depends on itself", CELL, A, list("Rules", "<assignmentRule variable=\"A\">" + math(ci("A")) + "</assignmentRule>"));
        refused(6, "has no <math>", CELL, A, K, list("Events", "<event id=\"e\"><trigger/></event>"));
        refused(6, "event e has no trigger", CELL, A, K, list("Events", "<event id=\"e\"/>"));
    }

    private static void refusedFile(final int line, final String part, final String text) {
        final SbmlException e = assertThrows(SbmlException.class, () -> SbmlFile.read("x", text));
        assertTrue(e.getMessage().contains(part), e.getMessage());
        assertEquals(line, e.line(), e.getMessage());
    }

    @Test
    void filesThatAreNoSbmlAreNamed() {
        refusedFile(1, "not well-formed XML", "hello");
        refusedFile(1, "not well-formed XML", "");
        refusedFile(5, "not well-formed XML", level3(CELL, "<listOfSpecies>"));
        refusedFile(1, "outermost element is <html>", "<html/>");
        refusedFile(1, "SBML Level 1 is not supported", "<sbml level=\"1\" version=\"2\"><model/></sbml>");
        refusedFile(1, "has no <model>", "<sbml level=\"3\" version=\"1\"/>");
        refusedFile(1, "The SBML package 'comp' is required", "<sbml level=\"3\" version=\"1\" xmlns:comp=\"urn:comp\" comp:required=\"true\"><model/></sbml>");
        assertTrue(SbmlFile.read("x", "<sbml level=\"3\" version=\"1\" xmlns:l=\"urn:l\" l:required=\"false\"><model><l:listOfLayouts/></model></sbml>").notes()
            .toString().contains("package 'l' is passed over"));
    }

    @Test
    void nothingOutsideTheFileIsRead(@TempDir final Path folder) throws IOException {
        final Path secret = Files.writeString(folder.resolve("secret.txt"), "secretword");
        final String external = "<!DOCTYPE sbml [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n<sbml level=\"3\" version=\"1\"><model id=\"&x;\"/></sbml>";
        final SbmlException e = assertThrows(SbmlException.class, () -> SbmlFile.read("x", external));
        assertFalse(e.getMessage().contains("secretword"));
        assertTrue(e.getMessage().contains("document type declaration"), e.getMessage());
        final String bomb = "<!DOCTYPE sbml [<!ENTITY a \"" + "x".repeat(1000) + "\"><!ENTITY b \"" + "&a;".repeat(1000) + "\"><!ENTITY c \"" + "&b;".repeat(1000)
            + "\">]><sbml level=\"3\" version=\"1\"><model id=\"&c;\"/></sbml>";
        assertThrows(SbmlException.class, () -> SbmlFile.read("x", bomb));
    }
}
