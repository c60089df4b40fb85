/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.dissipa.host.HostException;
import org.dissipa.host.registry.NodeRegistry;
import org.dissipa.host.settings.SettingChange;
import org.dissipa.host.testnodes.StepNodeFactory.Action;
import org.dissipa.host.testnodes.WorkflowFolder;
import org.dissipa.host.testnodes.WorkflowFolder.StoredNode;
import org.dissipa.host.workflow.Workflow;
import org.dissipa.host.workflow.WorkflowReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.workflow.FlowVariable;

/** Tests of {@link Preparation} and {@link Wiring}. */
final class PreparationTest {

    @TempDir
    private Path m_temp;

    private WorkflowFolder m_folder;

    private StoredNode m_counter;

    @BeforeEach
    void makeWorkflow() {
        m_folder = WorkflowFolder.in(m_temp.resolve("sample"));
        m_counter = m_folder.counter(1);
    }

    private List<PreparedNode> prepare(final Changes changes) throws IOException {
        return Preparation.of(WorkflowReader.read(m_folder.write()), NodeRegistry.read(), changes);
    }

    private String failure(final Changes changes) {
        return assertThrows(HostException.class, () -> prepare(changes)).getMessage();
    }

    private String failure() {
        return failure(Changes.NONE);
    }

    /** Rows of the counter, which the model says and a change or variable replaces. */
    private static String setting(final PreparedNode node, final String key) {
        return node.changed().stream().filter(setting -> setting.key().equals(key)).map(setting -> setting.value())
            .findFirst().orElse("default");
    }

    private static void drive(final StoredNode node, final String key, final String used, final String exposed) {
        final NodeSettingsWO tree = node.settings().containsKey("variables") ? tree(node) : newTree(node);
        final NodeSettingsWO entry = tree.addNodeSettings(key);
        entry.addString("used_variable", used);
        entry.addString("exposed_variable", exposed);
    }

    private static NodeSettingsWO newTree(final StoredNode node) {
        final NodeSettingsWO variables = node.settings().addNodeSettings("variables");
        variables.addString("version", "V_2019_09_13");
        return variables.addNodeSettings("tree");
    }

    private static NodeSettingsWO tree(final StoredNode node) {
        try {
            return node.settings().getNodeSettings("variables").getNodeSettings("tree");
        } catch (final InvalidSettingsException e) {
            throw new IllegalStateException(e);
        }
    }

    private void workflowVariable(final FlowVariable variable) {
        variable.save(m_folder.workflow().addNodeSettings("workflow_variables").addNodeSettings("Var_0"));
    }

    @Test
    void unknownNodeIsNamedWithWhatItWants() {
        m_folder.node(2, "Scorer", "org.example.ScorerNodeFactory").label("check");
        assertEquals("Node Scorer \"check\" (#2) is not installed here: factory org.example.ScorerNodeFactory of bundle "
            + "org.example.bundle (extension Example Extension). Without KNIME only Dissipa's nodes and the Table Creator "
            + "run (./dissipa nodes lists them): replace the node, or run the workflow in KNIME.", failure());
    }

    @Test
    void wrongSettingsAreToldWithTheNode() {
        m_counter.model().addString("rows", "many");
        assertTrue(failure().startsWith("Settings of node Counter (#1): "), this::failure);
    }

    @Test
    void connectionToAPortThatDoesNotExist() {
        m_folder.step(2, 1, Action.PASS);
        m_folder.connect(1, 2, 2, 0);
        assertEquals("The connection from Counter (#1), port 2, to Step (#2), port 0, names output port 2 of Counter "
            + "(#1), which has ports 1 to 1. Connect a port that exists.", failure());
    }

    @Test
    void connectionIntoASource() {
        m_folder.step(2, 1, Action.PASS);
        m_folder.counter(3);
        m_folder.connect(2, 1, 3, 1);
        assertEquals("The connection from Step (#2), port 1, to Counter (#3), port 1, names input port 1 of Counter (#3),"
            + " which has no data ports there. Connect a port that exists.", failure());
    }

    @Test
    void connectionBetweenPortsOfDifferentTypes() {
        m_folder.sketcher(2, 1);
        m_folder.step(3, 2, Action.PASS);
        final String message = failure();
        assertTrue(message.startsWith("The connection from Sketcher (#2), port 1, to Step (#3), port 1, does not fit: "
            + "the output is a Note, the input takes a "), message);
    }

    @Test
    void connectionBetweenVariablesAndData() {
        m_folder.node(2, "Step", "org.dissipa.host.testnodes.StepNodeFactory");
        m_folder.connect(1, 0, 2, 1);
        assertTrue(failure().contains("joins a flow variable port (0) with a data port."));
    }

    @Test
    void inputThatIsNotConnected() {
        m_folder.node(2, "Step", "org.dissipa.host.testnodes.StepNodeFactory");
        assertEquals("Input port 1 (In) of node Step (#2) is not connected. Connect it, or remove the node.", failure());
    }

    @Test
    void workflowVariableDrivesASetting() throws IOException {
        workflowVariable(new FlowVariable("how many", 11));
        drive(m_counter, "rows", "how many", null);
        assertEquals("11", setting(prepare(Changes.NONE).get(0), "rows"));
    }

    @Test
    void exposedSettingDrivesTheNodesAfterIt() throws IOException {
        m_counter.model().addString("text", "passed on");
        drive(m_counter, "text", null, "word");
        final StoredNode step = m_folder.step(2, 1, Action.PASS);
        drive(step, "name", "word", null);
        assertEquals("passed on", setting(prepare(Changes.NONE).get(1), "name"));
    }

    @Test
    void missingVariableIsToldWithTheNode() {
        drive(m_counter, "rows", "nowhere", null);
        final String message = failure();
        assertTrue(message.startsWith("Settings of node Counter (#1): ") && message.contains("nowhere"), message);
    }

    @Test
    void settingOfTheUserComesBeforeTheStoredOne() throws IOException {
        final Workflow workflow = WorkflowReader.read(m_folder.write());
        final Changes changes =
            new Changes(List.of(new SettingChange(workflow.node(1), "rows", "9")), Map.of());
        assertEquals("9", setting(Preparation.of(workflow, NodeRegistry.read(), changes).get(0), "rows"));
    }

    @Test
    void drivenSettingCannotBeSet() throws IOException {
        workflowVariable(new FlowVariable("n", 11));
        drive(m_counter, "rows", "n", null);
        final Workflow workflow = WorkflowReader.read(m_folder.write());
        final Changes changes = new Changes(List.of(new SettingChange(workflow.node(1), "rows", "9")), Map.of());
        assertEquals("Setting \"rows\" of node Counter (#1) is driven by the flow variable \"n\". Set the value where "
            + "that variable comes from.", failure(changes));
    }

    @Test
    void tableForANodeThatIsNoTableCreator() throws IOException {
        final Path table = Files.writeString(m_temp.resolve("t.csv"), "a\n1\n");
        assertEquals("Node Counter (#1) is no Table Creator; only the contents of a Table Creator can be replaced by a "
            + "table (" + table + ").", failure(new Changes(List.of(), Map.of(1, table))));
    }

    @Test
    void nodeWithoutModelTakesItsDefaults() throws IOException {
        m_folder.node(1, "Counter", "org.dissipa.host.testnodes.CounterNodeFactory");
        assertEquals(List.of(), prepare(Changes.NONE).get(0).changed());
    }
}
