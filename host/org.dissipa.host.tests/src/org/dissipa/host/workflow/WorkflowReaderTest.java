/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.dissipa.host.HostException;
import org.dissipa.host.testnodes.StepNodeFactory.Action;
import org.dissipa.host.testnodes.WorkflowFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.workflow.FlowVariable;

/** Tests of {@link WorkflowReader}: what is read, and that each broken workflow is told with one sentence. */
final class WorkflowReaderTest {

    @TempDir
    private Path m_temp;

    private Path m_directory;

    private WorkflowFolder m_folder;

    @BeforeEach
    void makeWorkflow() {
        m_directory = m_temp.resolve("sample");
        m_folder = WorkflowFolder.in(m_directory);
        m_folder.counter(1).label("Rates").at(10, 20);
        m_folder.step(3, 1, Action.PASS);
    }

    private String failure() {
        final String message = assertThrows(HostException.class, () -> WorkflowReader.read(m_directory)).getMessage();
        return message.replace(m_directory.toString(), "DIR");
    }

    private void edit(final String file, final String from, final String to) throws IOException {
        final Path path = m_directory.resolve(file);
        final String text = Files.readString(path);
        assertTrue(text.contains(from), () -> from + " is not in " + text);
        Files.writeString(path, text.replace(from, to));
    }

    private void check(final String start, final String... parts) {
        final String message = failure();
        assertTrue(message.startsWith(start), message);
        List.of(parts).forEach(part -> assertTrue(message.contains(part), message));
    }

    @Test
    void readsNodesConnectionsNotesAndVariables() throws IOException {
        final NodeSettingsWO notes = m_folder.workflow().addNodeSettings("annotations");
        note(notes, 0, "<p>second &amp; last</p>", 50);
        note(notes, 1, "first", 5);
        new FlowVariable("rows", 7).save(m_folder.workflow().addNodeSettings("workflow_variables").addNodeSettings("V0"));
        final Workflow workflow = WorkflowReader.read(m_folder.write());
        assertEquals("sample", workflow.name());
        assertEquals(List.of("first", "second & last"), workflow.annotations());
        assertEquals(List.of("Counter \"Rates\" (#1)", "Step (#3)"),
            workflow.nodes().stream().map(WorkflowNode::labelledTitle).toList());
        assertEquals(new Bounds(10, 20), workflow.node(1).bounds());
        assertEquals(List.of(new Connection(1, 1, 3, 1)), workflow.connections());
        assertEquals(7, workflow.variables().get("rows").getIntValue());
    }

    private static void note(final NodeSettingsWO notes, final int number, final String text, final int y) {
        final NodeSettingsWO note = notes.addNodeSettings("annotation_" + number);
        note.addString("text", text);
        note.addInt("y-coordinate", y);
    }

    @Test
    void absentFolder() {
        assertEquals("Workflow folder DIR does not exist. Correct the path.", failure());
    }

    @Test
    void folderOfWorkflows() throws IOException {
        WorkflowFolder.in(m_directory.resolve("inner")).write();
        assertEquals("DIR is not a KNIME workflow: it holds no workflow.knime. Name one of the workflows inside it: "
            + "inner.", failure());
    }

    @Test
    void truncatedWorkflowFile() throws IOException {
        final Path file = m_folder.write().resolve("workflow.knime");
        final String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() / 2));
        check("DIR/workflow.knime cannot be read: ", "Line ", "cut off");
    }

    @Test
    void emptyWorkflowFile() throws IOException {
        Files.writeString(m_folder.write().resolve("workflow.knime"), "");
        check("DIR/workflow.knime cannot be read: ");
    }

    @Test
    void brokenSettings() throws IOException {
        m_folder.write();
        edit("Counter (#1)/settings.xml", "</config>", "</confik>");
        check("DIR/Counter (#1)/settings.xml cannot be read: ", "Line ");
    }

    @Test
    void externalEntitiesAreNotRead() throws IOException {
        m_folder.write();
        edit("workflow.knime", "?>", "?><!DOCTYPE config [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");
        check("DIR/workflow.knime cannot be read: ");
    }

    @Test
    void missingSettings() throws IOException {
        Files.delete(m_folder.write().resolve("Step (#3)/settings.xml"));
        assertEquals("DIR/workflow.knime: the settings file of node #3 is missing: DIR/Step (#3)/settings.xml. Save the "
            + "workflow again, or take it from a backup.", failure());
    }

    @Test
    void settingsOutsideTheWorkflow() throws IOException {
        m_folder.write();
        edit("workflow.knime", "Step (#3)/settings.xml", "../other/settings.xml");
        check("DIR/workflow.knime: the settings of node #3 lie outside the workflow");
    }

    @Test
    void nodeWithoutFactory() throws IOException {
        m_folder.write();
        edit("Step (#3)/settings.xml", "key=\"factory\"", "key=\"fabric\"");
        check("DIR/Step (#3)/settings.xml: node #3 is stored without the class of its factory");
    }

    @Test
    void nodeWithoutNumber() throws IOException {
        m_folder.write();
        edit("workflow.knime", "<entry key=\"id\" type=\"xint\" value=\"3\"/>", "");
        check("DIR/workflow.knime: entry 'nodes/node_3/id' is missing");
    }

    @Test
    void twoNodesWithOneNumber() throws IOException {
        m_folder.write();
        edit("workflow.knime", "<entry key=\"id\" type=\"xint\" value=\"3\"/>", "<entry key=\"id\" type=\"xint\" value=\"1\"/>");
        check("DIR/workflow.knime: two nodes have the number 1.");
    }

    @Test
    void metanode() throws IOException {
        m_folder.write();
        edit("workflow.knime", "<entry key=\"node_is_meta\" type=\"xboolean\" value=\"false\"/>",
            "<entry key=\"node_is_meta\" type=\"xboolean\" value=\"true\"/>");
        check("DIR/workflow.knime: node #1 (Counter (#1)) is a metanode or a component;", "Expand it in KNIME");
    }

    @Test
    void connectionToNowhere() throws IOException {
        m_folder.connect(9, 1, 3, 0).write();
        check("DIR/workflow.knime: a connection names node #9, which does not exist.");
    }

    @Test
    void twoConnectionsIntoOnePort() throws IOException {
        m_folder.counter(2);
        m_folder.connect(2, 1, 3, 1).write();
        check("DIR/workflow.knime: two connections end in port 1 of node #3");
    }

    @Test
    void noNodes() throws IOException {
        WorkflowFolder.in(m_directory).write();
        check("DIR/workflow.knime: the workflow has no nodes.");
    }
}
