/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.dissipa.host.door.HostWork;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.nodes.networks.NetworkCreatorFactory;
import org.dissipa.nodes.networks.NetworkReaderFactory;
import org.dissipa.nodes.networks.NetworkWriterFactory;
import org.dissipa.nodes.port.NetworkPortObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;

/** Network Reader and Network Writer: formats, paths, what was converted, and what is refused. */
class NetworkFilesTest {
    private static final String NET = """
        begin parameters
          1 k 0.5
          2 u 3
        end parameters
        begin species
          1 A() 10
          2 B() 0
        end species
        begin reactions
          1 1,1 2 0.5*k #_R1
          2 2 1,1 u #_reverse__R1
          3 1 0 Sat(k,2) #_R2
        end reactions
        """;

    @TempDir
    private Path m_workflow;

    private NodeRun read(final String file) throws Exception {
        return HostWork.inWorkflow(m_workflow, () -> NodeRun.of(new NetworkReaderFactory()).set("file", file).execute());
    }

    private static ReactionNetwork network(final NodeRun run) {
        return ((NetworkPortObject)run.out(0)).network();
    }

    private Path file(final String name, final String text) throws Exception {
        Files.createDirectories(m_workflow.resolve(name).getParent());
        return Files.writeString(m_workflow.resolve(name), text);
    }

    @Test
    void bioNetGenFilesAreReadAndTheirLawsShown() throws Exception {
        file("data/model.net", NET);
        final NodeRun run = read("data/model.net");
        assertEquals(2, network(run).reactions().size());
        assertEquals("model", network(run).name());
        assertEquals("0.5*k, u", run.cell(1, "law as written", "reaction R1").toString());
        assertEquals("0.5*k*\"A()\"*(\"A()\" - 1)/volume, u*\"B()\"", run.cell(1, "law as understood", "reaction R1").toString());
        assertEquals("Sat(k,2)", run.cell(1, "law as written", "reaction R3").toString());
        assertTrue(run.cell(1, "note", "reaction R3").toString().contains("general law"));
        assertTrue(run.cell(1, "equation", "model").isMissing());
        assertTrue(run.view().contains("A()"));
    }

    private static final String SBML = """
        <?xml version="1.0" encoding="UTF-8"?>
        <sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1">
          <model id="dimers">
            <listOfCompartments><compartment id="cell" spatialDimensions="3" size="2" constant="true"/></listOfCompartments>
            <listOfSpecies>
              <species id="P" compartment="cell" initialAmount="100" hasOnlySubstanceUnits="true" boundaryCondition="false" constant="false"/>
              <species id="P2" compartment="cell" initialAmount="0" hasOnlySubstanceUnits="true" boundaryCondition="false" constant="false"/>
            </listOfSpecies>
            <listOfParameters><parameter id="k" value="0.001" constant="true"/></listOfParameters>
            <listOfReactions>
              <reaction id="bind" reversible="false" fast="false">
                <listOfReactants><speciesReference species="P" stoichiometry="2" constant="true"/></listOfReactants>
                <listOfProducts><speciesReference species="P2" stoichiometry="1" constant="true"/></listOfProducts>
                <kineticLaw><math xmlns="http://www.w3.org/1998/Math/MathML"><apply><divide/><apply><times/><ci>k</ci><ci>P</ci>
                  <apply><minus/><ci>P</ci><cn>1</cn></apply></apply><cn>2</cn></apply></math></kineticLaw>
              </reaction>
            </listOfReactions>
          </model>
        </sbml>
        """;

    /** k P (P - 1)/2 in a volume of 2 is mass action; the propensity of the network is the law of the file. */
    @Test
    void sbmlIsReadAndItsLawsShown() throws Exception {
        file("model.txt", SBML);
        final NodeRun run = read("model.txt");
        assertEquals(0.001 * 100 * 99 / 2, network(run).channels().get(0).law().propensity(new long[]{100, 0}, network(run).volume()), 1e-12);
        assertEquals("2 P -> P2", run.cell(1, "equation", "reaction bind").toString().replace("reaction bind: ", ""));
        assertEquals("k*P*(P - 1)/2", run.cell(1, "law as written", "reaction bind").toString());
        assertTrue(run.cell(1, "note", "reaction bind").toString().contains("mass action"));
        file("broken.xml", SBML.replace("<ci>k</ci>", "<ci>nowhere</ci>"));
        final String message = assertThrows(KNIMEException.class, () -> read("broken.xml")).getMessage();
        assertTrue(message.contains("read as SBML") && message.contains("nowhere") && message.contains("Line"), message);
    }

    @Test
    void textFilesAreToldByWhatTheyHold() throws Exception {
        file("a.txt", "\uFEFFA -> B ; 1\ninit A = 3");
        assertEquals("A", network(read("a.txt")).species().get(0).name());
        assertEquals("1", read("a.txt").cell(1, "law as written", "reaction R1").toString());
        file("b.txt", NET);
        assertEquals("R3", network(read("b.txt")).reactions().get(1).name());
    }

    @Test
    void everyWayToNameAFileWorks() throws Exception {
        final Path path = file("data/my model.crn", "A -> B ; 1");
        for (final String name : new String[]{"data/my model.crn", "data/../data/my model.crn", path.toString(), path.toUri().toString(),
            "knime://knime.workflow/data/my model.crn", "knime://knime.workflow/data/my%20model.crn"}) {
            assertEquals(2, network(read(name)).species().size(), name);
        }
    }

    @Test
    void missingFilesAreNamedWithThePlacesThatWereLookedAt() {
        assertRefused("no/such.net", "no/such.net", m_workflow.toString(), Path.of("").toAbsolutePath().toString());
        assertRefused(m_workflow.toString(), "no file", m_workflow.toString());
        assertRefused(" ", "No file is named");
        assertRefused("gopher://x/y.net", "gopher");
        assertRefused("knime://knime.workflow/nothing.net", m_workflow.resolve("nothing.net").toString());
    }

    private void assertRefused(final String file, final String... words) {
        final String message = assertThrows(InvalidSettingsException.class, () -> HostWork.inWorkflow(m_workflow,
            () -> NodeRun.of(new NetworkReaderFactory()).set("file", file).configure())).getMessage();
        for (final String word : words) {
            assertTrue(message.contains(word), message);
        }
    }

    @Test
    void brokenFilesAreRefusedWithFormatAndLine() throws Exception {
        file("broken.net", NET.replace("Sat(k,2)", "Foo(k,2"));
        final String net = assertThrows(KNIMEException.class, () -> read("broken.net")).getMessage();
        assertTrue(net.contains("broken.net") && net.contains("BIONETGEN") && net.contains("Line 12"), net);
        file("broken.crn", "A -> B ; 1\nA - B");
        final String crn = assertThrows(KNIMEException.class, () -> read("broken.crn")).getMessage();
        assertTrue(crn.contains("read as CRN") && crn.contains("Line 2"), crn);
        Files.write(m_workflow.resolve("latin.crn"), "# \u00e9\nA -> B ; 1".getBytes(StandardCharsets.ISO_8859_1));
        final String latin = assertThrows(KNIMEException.class, () -> read("latin.crn")).getMessage();
        assertTrue(latin.contains("UTF-8"), latin);
    }

    /** Each break of the file in one place; the message names the file, the line and what is wrong. */
    @Test
    void brokenSbmlIsRefusedByNameAndLine() throws Exception {
        final String[][] breaks = {{"</listOfSpecies>", "</listOfSpecie>", "not well-formed"}, {"<ci>k</ci>", "<ci>kk</ci>", "reads kk"},
            {"<divide/>", "<quotient/>", "<quotient> is not supported"}, {"<sbml ", "<!DOCTYPE sbml [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sbml ", "document type"},
            {"<sbml ", "<!DOCTYPE sbml [<!ENTITY a \"b\">]>\n<sbml ", "document type"}, {"species=\"P\"", "species=\"Q\"", "species Q"},
            {"<sbml ", "<html ", "not well-formed"}};
        for (final String[] broken : breaks) {
            file("broken.xml", SBML.replace(broken[0], broken[1]));
            final String message = assertThrows(KNIMEException.class, () -> read("broken.xml")).getMessage();
            assertTrue(message.contains("broken.xml, read as SBML") && message.contains("Line ") && message.contains(broken[2]), message);
            assertFalse(message.contains("hostname"), message);
        }
    }

    /** A network without species or reactions is read; the view says that there is nothing to draw, the simulator that nothing can happen. */
    @Test
    void networksWithoutSpeciesAreRefusedOrEmpty() throws Exception {
        file("empty.xml", "<sbml xmlns=\"http://www.sbml.org/sbml/level3/version1/core\" level=\"3\" version=\"1\"><model id=\"m\"/></sbml>");
        file("empty.crn", "network \"nothing\"");
        for (final String name : List.of("empty.xml", "empty.crn")) {
            final NodeRun run = read(name);
            assertEquals(0, network(run).species().size());
            assertEquals(0, network(run).reactions().size());
        }
    }

    @Test
    void readingIsCancelled() throws Exception {
        file("model.xml", SBML);
        file("model.net", NET);
        file("model.crn", "A -> B ; 1");
        for (final String name : List.of("model.xml", "model.net", "model.crn")) {
            assertThrows(CanceledExecutionException.class,
                () -> HostWork.inWorkflow(m_workflow, () -> NodeRun.of(new NetworkReaderFactory()).set("file", name).cancelled().execute()));
        }
    }

    private NodeRun write(final String text, final Object... settings) throws Exception {
        final NodeRun creator = NodeRun.of(new NetworkCreatorFactory()).set("text", text).execute();
        final NodeRun writer = NodeRun.of(new NetworkWriterFactory());
        for (int i = 0; i < settings.length; i += 2) {
            writer.set((String)settings[i], settings[i + 1]);
        }
        return HostWork.inWorkflow(m_workflow, () -> writer.execute(creator.out(0)));
    }

    private static final String TEXT = "network \"N\"\nk = 0.1\nbind: A + 2 B <-> C ; k, 1e-300\nC -> 0 ; [k*C/(3 + C)]\ninit A = 5\nchemostat B";

    @Test
    void writtenNetworkComesBackEqual() throws Exception {
        final NodeRun writer = write(TEXT, "writeFile", true, "file", "out.crn");
        assertEquals(m_workflow.resolve("out.crn").toString(), writer.cell(0, "file").toString());
        assertEquals(Files.readString(m_workflow.resolve("out.crn")), writer.cell(0, "text").toString());
        assertEquals(network(NodeRun.of(new NetworkCreatorFactory()).set("text", TEXT).execute()), network(read("out.crn")));
    }

    /** Written as SBML and read back: the same propensities at a state of odd numbers, channel by channel. */
    @Test
    void sbmlComesBackWithTheSamePropensities() throws Exception {
        write(TEXT, "writeFile", true, "file", "out.xml", "format", "SBML");
        final ReactionNetwork before = network(NodeRun.of(new NetworkCreatorFactory()).set("text", TEXT).execute());
        final ReactionNetwork after = network(read("out.xml"));
        final long[] counts = {7, 5, 3};
        assertEquals(before.channels().size(), after.channels().size());
        for (int c = 0; c < before.channels().size(); c++) {
            final double expected = before.channels().get(c).law().propensity(counts, before.volume());
            assertEquals(expected, after.channels().get(c).law().propensity(counts, after.volume()), 1e-12 * expected);
        }
    }

    @Test
    void filesAreReplacedOnlyWhenAsked() throws Exception {
        final Path path = file("data/kept.crn", "old");
        final String message = assertThrows(InvalidSettingsException.class,
            () -> write(TEXT, "writeFile", true, "file", "data/kept.crn")).getMessage();
        assertTrue(message.contains(path.toString()) && message.contains("Overwrite"), message);
        assertEquals("old", Files.readString(path));
        write(TEXT, "writeFile", true, "file", "data/kept.crn", "overwrite", true);
        assertTrue(Files.readString(path).contains("bind: A + 2 B <-> C"));
        final String folder = assertThrows(InvalidSettingsException.class,
            () -> write(TEXT, "writeFile", true, "file", "nowhere/x.crn")).getMessage();
        assertTrue(folder.contains("no folder") && folder.contains("nowhere"), folder);
    }

    @Test
    void dotHasEverySpeciesReactionAndCoefficient() throws Exception {
        final NodeRun writer = write(TEXT.replace("A", "\"a\\\"b\""), "format", "DOT");
        final String dot = writer.cell(0, "text").toString();
        assertTrue(dot.startsWith("digraph") && dot.contains("\"a\\\"b\"") && dot.contains("\"bind\"") && dot.contains("k = 0.1"), dot);
        assertTrue(dot.lines().anyMatch(l -> l.contains("s1") && l.contains("r0") && l.contains("label=\"2\"") || l.contains("label=2")), dot);
        assertTrue(writer.cell(0, "file").isMissing());
        assertFalse(Files.exists(m_workflow.resolve("out.crn")));
    }
}
