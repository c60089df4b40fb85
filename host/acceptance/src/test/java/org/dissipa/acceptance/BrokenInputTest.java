/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Broken input ends with one message that says what is wrong and how to mend it, exit code 1, and nothing left in OUT. */
class BrokenInputTest {
    private static final Path RING = Installation.root().resolve("test-workflows/ring");

    @TempDir
    private Path m_dir;

    /** Runs and holds the message against words it must have. */
    private void refused(final Path workflow, final List<String> options, final String... words) throws Exception {
        final Path out = m_dir.resolve("out");
        final List<String> arguments = new ArrayList<>(List.of("run", workflow.toString(), "--out", out.toString()));
        arguments.addAll(options);
        final Launch launch = Launch.of(arguments);
        assertEquals(1, launch.code(), launch.output());
        for (final String word : words) {
            assertTrue(launch.output().contains(word), "'" + word + "' in: " + launch.output());
        }
        assertFalse(launch.output().contains("\tat "), launch.output());
        assertFalse(launch.output().contains("Internal error"), launch.output());
        assertFalse(Files.exists(out), "nothing is left in OUT");
    }

    private List<String> reactions(final String... rows) throws IOException {
        final Path file = m_dir.resolve("reactions.csv");
        Files.writeString(file, "name,reaction,forward,reverse\n" + String.join("\n", rows) + "\n");
        return List.of("--table", "Reactions=" + file);
    }

    /** A copy of the ring workflow with a text replaced in one of its files. */
    private Path changed(final String file, final String from, final String to) throws IOException {
        final Path copy = m_dir.resolve("ring");
        Launch.copy(RING, copy);
        final String text = Files.readString(copy.resolve(file));
        assertTrue(text.contains(from), from);
        final int at = text.indexOf(from);
        Files.writeString(copy.resolve(file), text.substring(0, at) + to + text.substring(at + from.length()));
        return copy;
    }

    @Test
    void missingColumn() throws Exception {
        refused(RING, List.of("--set", "Table to Network.forwardColumn=kf"), "Table to Network", "no column 'kf'", "'forward'");
    }

    @Test
    void negativeRateConstant() throws Exception {
        refused(RING, reactions("a,S0 <-> S1,-0.5,1", "b,S1 <-> S2,1,1", "c,S2 <-> S0,1,1"), "Rate constant of reaction",
            "S0 <-> S1", "-0.5", "forward");
    }

    @Test
    void textInNumericColumn() throws Exception {
        refused(RING, reactions("a,S0 <-> S1,fast,1", "b,S1 <-> S2,1,1", "c,S2 <-> S0,1,1"), "fast", "forward");
    }

    @Test
    void unknownSpecies() throws Exception {
        refused(RING, reactions("a,S0 <-> X,1,1", "b,S1 <-> S2,1,1", "c,S2 <-> S0,1,1"), "species X", "S0 <-> X");
    }

    @Test
    void cyclicConnection() throws Exception {
        refused(changed("workflow.knime", "<entry key=\"sourceID\" type=\"xint\" value=\"1\"/>",
            "<entry key=\"sourceID\" type=\"xint\" value=\"7\"/>"), List.of(), "Table to Network", "cycl");
    }

    @Test
    void truncatedWorkflow() throws Exception {
        final Path copy = m_dir.resolve("ring");
        Launch.copy(RING, copy);
        final String text = Files.readString(copy.resolve("workflow.knime"));
        Files.writeString(copy.resolve("workflow.knime"), text.substring(0, text.length() / 2));
        refused(copy, List.of(), "workflow.knime", "line");
    }

    @Test
    void unknownNode() throws Exception {
        refused(changed("Table to Network (#3)/settings.xml", "org.dissipa.nodes.networks.TableToNetworkFactory",
            "org.example.OtherFactory"), List.of(), "org.example.OtherFactory");
    }

    @Test
    void connectionThatDoesNotFit() throws Exception {
        refused(changed("workflow.knime", "<entry key=\"destID\" type=\"xint\" value=\"3\"/>",
            "<entry key=\"destID\" type=\"xint\" value=\"4\"/>"), List.of(), "#4");
    }

    @Test
    void missingTable() throws Exception {
        refused(RING, List.of("--table", "Reactions=" + m_dir.resolve("nowhere.csv")), "nowhere.csv");
        refused(RING, List.of("--table", "Nobody=" + m_dir.resolve("nowhere.csv")), "Nobody");
    }

    @Test
    void wrongUsageIsAnotherExitCode() throws Exception {
        assertEquals(2, Launch.of(List.of("run")).code());
        assertEquals(2, Launch.of(List.of("fly")).code());
    }

    /** Nodes and their manuals are there for people without KNIME. */
    @Test
    void nodesAndDescribe() throws Exception {
        final Launch nodes = Launch.of(List.of("nodes"));
        assertEquals(0, nodes.code(), nodes.output());
        assertTrue(nodes.output().contains("Uncertainty Relation Checker") && nodes.output().contains("Network Creator"),
            nodes.output());
        final Launch describe = Launch.of(List.of("describe", "Stochastic Simulator"));
        assertEquals(0, describe.code(), describe.output());
        assertTrue(describe.output().contains("endTime") && describe.output().contains("replicates"), describe.output());
        assertFalse(describe.output().contains("<p>"), describe.output());
        assertEquals(1, Launch.of(List.of("describe", "Nothing")).code());
    }
}
