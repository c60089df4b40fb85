/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.dissipa.acceptance.Launcher.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Broken input, as a user meets it: the workflow test-workflows/ring is copied, broken in one place, and run. Each time
 * the exit code is 1, one message says what is wrong and how to mend it, and nothing is left behind.
 */
final class BrokenInputTest {

    private static final String REACTIONS = "name,reaction,forward,reverse\n" + "step0,S0 <-> S1,1.5,0.5\n"
        + "step1,S1 <-> S2,1.5,0.5\n" + "step2,S2 <-> S0,1.5,0.5\n";

    @TempDir
    private Path m_temp;

    private Path m_home;

    private Path m_workflow;

    private Launcher m_launcher;

    @BeforeEach
    void copyWorkflow() throws IOException {
        m_home = Files.createDirectory(m_temp.resolve("home"));
        m_workflow = m_home.resolve("ring");
        m_launcher = Launcher.in(m_home, Files.createDirectory(m_temp.resolve("scratch")));
        final Path original = Installation.root().resolve("test-workflows/ring");
        try (var walk = Files.walk(original)) {
            for (final Path file : walk.toList()) {
                Files.copy(file, m_workflow.resolve(original.relativize(file).toString()));
            }
        }
    }

    private void edit(final String file, final String from, final String to) throws IOException {
        final String text = Files.readString(m_workflow.resolve(file));
        assertTrue(text.contains(from), () -> from + " is not in " + file);
        Files.writeString(m_workflow.resolve(file), text.replace(from, to));
    }

    /** Runs the workflow and demands that it fails with one message that holds all these parts. */
    private void assertFails(final List<String> parts, final String... more) throws Exception {
        final List<String> before = Installation.files(m_home);
        final String[] arguments = new String[more.length + 2];
        arguments[0] = "run";
        arguments[1] = "ring";
        System.arraycopy(more, 0, arguments, 2, more.length);
        final Outcome outcome = m_launcher.run(arguments);
        assertEquals(1, outcome.exit(), () -> outcome.out() + outcome.err());
        final List<String> lines = outcome.err().lines().toList();
        assertTrue(lines.size() == 1 || lines.size() == 2 && lines.get(1).startsWith("Nothing was written to "),
            outcome::err);
        parts.forEach(part -> assertTrue(lines.get(0).contains(part), () -> part + " is not in " + lines.get(0)));
        assertEquals(before, Installation.files(m_home));
        assertEquals(List.of(), m_launcher.leftovers());
    }

    private void assertReactionsFail(final String csv, final String... parts) throws Exception {
        Files.writeString(m_home.resolve("reactions.csv"), csv);
        assertFails(List.of(parts), "--table", "Reactions=reactions.csv");
    }

    @Test
    void soundReactionsRun() throws Exception {
        Files.writeString(m_home.resolve("reactions.csv"), REACTIONS);
        final Outcome outcome = m_launcher.run("run", "ring", "--table", "Reactions=reactions.csv", "--set",
            "#7.failOnDeviation=false", "--set", "#9.failOnDeviation=false", "--set", "#11.failOnDeviation=false", "--set",
            "#14.failOnDeviation=false", "--out", "out");
        assertEquals(0, outcome.exit(), outcome::err);
        assertEquals("RowID," + REACTIONS.replaceAll("\nstep(.)", "\nRow$1,step$1"), Files.readString(m_home.resolve("out/Table Creator (#1)/port_1.csv")));
    }

    @Test
    void missingColumn() throws Exception {
        assertReactionsFail(REACTIONS.replace("forward", "onward"), "Node Table to Network (#3) failed: ",
            "has no column 'forward'", "'onward'");
    }

    @Test
    void columnThatWasNotChosenWell() throws Exception {
        assertFails(List.of("Node Table to Network (#3) failed: ", "no column 'kf'", "'forward'"), "--set",
            "Table to Network.forwardColumn=kf");
    }

    @Test
    void negativeRateConstant() throws Exception {
        assertReactionsFail(REACTIONS.replace("S1 <-> S2,1.5", "S1 <-> S2,-1.5"), "Node Table to Network (#3) failed: ",
            "Rate constant of reaction 2 (S1 <-> S2) is -1.5; it must be positive", "Correct column 'forward'.");
    }

    @Test
    void unknownSpecies() throws Exception {
        assertReactionsFail(REACTIONS.replace("S2 <-> S0", "S2 <-> S9"), "Node Table to Network (#3) failed: ",
            "names species S9", "Add a row for it");
    }

    @Test
    void textInANumericColumnOfAFile() throws Exception {
        assertReactionsFail(REACTIONS.replace("S2 <-> S0,1.5", "S2 <-> S0,fast"), "reactions.csv, line 4, column "
            + "\"forward\": \"fast\" is not a number. Correct the field, or leave it empty if the value is missing.");
    }

    @Test
    void textInANumericColumnOfAWorkflow() throws Exception {
        edit("Table Creator (#1)/settings.xml", "value=\"1.3956124250860895\"", "value=\"fast\"");
        assertFails(List.of("Table Creator", "fast"));
    }

    @Test
    void raggedAndMissingFiles() throws Exception {
        assertReactionsFail(REACTIONS + "d,S0 <-> S1\n", "reactions.csv, line 5: 2 fields where the header has 4.");
        Files.delete(m_home.resolve("reactions.csv"));
        assertFails(List.of("Table file ", "reactions.csv does not exist. Correct the path."), "--table",
            "Reactions=reactions.csv");
    }

    @Test
    void cyclicConnection() throws Exception {
        edit("workflow.knime", "<entry key=\"sourceID\" type=\"xint\" value=\"1\"/>",
            "<entry key=\"sourceID\" type=\"xint\" value=\"7\"/>");
        assertFails(List.of("Error: The connections run in a circle: ", "Table to Network (#3) -> ",
            "Reference Comparator (#7)", "Remove one of these connections."));
    }

    @Test
    void truncatedWorkflow() throws Exception {
        final String text = Files.readString(m_workflow.resolve("workflow.knime"));
        Files.writeString(m_workflow.resolve("workflow.knime"), text.substring(0, 2 * text.length() / 3));
        assertFails(List.of("workflow.knime cannot be read: Line ", "The file was cut off or edited by hand"));
    }

    @Test
    void unknownNode() throws Exception {
        edit("Uncertainty Relation Checker (#4)/settings.xml",
            "org.dissipa.nodes.thermodynamics.UncertaintyRelationCheckerFactory", "org.example.CheckerFactory");
        assertFails(List.of("Node Uncertainty Relation Checker (#4) is not installed here: factory "
            + "org.example.CheckerFactory", "run the workflow in KNIME"));
    }

    @Test
    void connectionThatDoesNotFit() throws Exception {
        edit("workflow.knime", "<entry key=\"sourceID\" type=\"xint\" value=\"3\"/>",
            "<entry key=\"sourceID\" type=\"xint\" value=\"1\"/>");
        assertFails(List.of("The connection from Table Creator (#1), port 1, to ", "does not fit: the output is a ",
            "Connect ports of the same type."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Reaction.x=1|The workflow has no node \"Reaction\". Its nodes are ",
        "Table Creator.x=1|6 nodes are called \"Table Creator\": ",
        "#4.duration=long|Setting \"duration\" of node Uncertainty Relation Checker (#4) is \"long\"; it must be a number.",
        "#4.time=1|Node Uncertainty Relation Checker (#4) has no setting \"time\". Its settings are "})
    void settingThatCannotBeSet(final String setting, final String part) throws Exception {
        assertFails(List.of(part), "--set", setting);
    }

    @Test
    void outputIntoTheWorkflow() throws Exception {
        assertFails(List.of("The output folder ", " is a workflow, whose files the outputs would replace."), "--out",
            "ring");
    }
}
