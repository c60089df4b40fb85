/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.door;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.workflow.FlowVariable;
import org.knime.core.node.workflow.VariableType.BooleanType;
import org.knime.core.node.workflow.VariableType.DoubleArrayType;
import org.knime.core.node.workflow.VariableType.LongType;

final class FlowVariablesTest {

    private final NodeSettings m_node = new NodeSettings("settings.xml");

    private NodeSettingsWO m_tree;

    @BeforeEach
    void writeSettings() {
        final NodeSettingsWO model = m_node.addNodeSettings("model");
        model.addInt("count", 1);
        model.addLong("seed", 2);
        model.addDouble("rate", 3);
        model.addBoolean("exact", false);
        model.addString("method", "DIRECT");
        model.addDoubleArray("times", 1, 2);
        model.addNodeSettings("stop").addDouble("time", 4);
        final NodeSettingsWO variables = m_node.addNodeSettings("variables");
        variables.addString("version", "V_2019_09_13");
        m_tree = variables.addNodeSettings("tree");
    }

    private static void leaf(final NodeSettingsWO tree, final String key, final String used, final String exposed) {
        final NodeSettingsWO leaf = tree.addNodeSettings(key);
        leaf.addString("used_variable", used);
        leaf.addString("exposed_variable", exposed);
    }

    private NodeSettings drive(final FlowVariable variable) throws InvalidSettingsException {
        return HostWork.applyFlowVariables(m_node, Map.of(variable.getName(), variable));
    }

    private String refusal(final String key, final FlowVariable variable) {
        leaf(m_tree, key, variable.getName(), null);
        return assertThrows(InvalidSettingsException.class, () -> drive(variable)).getMessage();
    }

    @Test
    void withoutVariablesNothingChanges() throws InvalidSettingsException {
        final NodeSettings plain = new NodeSettings("settings.xml");
        m_node.getNodeSettings("model").copyTo(plain.addConfig("model"));
        assertEquals(m_node.getNodeSettings("model"), HostWork.applyFlowVariables(plain, Map.of()));
    }

    @Test
    void anIntegerDrivesNumbersAndTexts() throws InvalidSettingsException {
        for (final String key : new String[] {"count", "seed", "rate", "method"}) {
            leaf(m_tree, key, "v", null);
        }
        final NodeSettings driven = drive(new FlowVariable("v", 7));
        assertEquals(7, driven.getInt("count"));
        assertEquals(7L, driven.getLong("seed"));
        assertEquals(7.0, driven.getDouble("rate"));
        assertEquals("7", driven.getString("method"));
        assertEquals(1, m_node.getNodeSettings("model").getInt("count"), "the stored settings must not change");
    }

    @Test
    void aNestedSettingIsDriven() throws InvalidSettingsException {
        leaf(m_tree.addNodeSettings("stop"), "time", "v", null);
        assertEquals(2.5, drive(new FlowVariable("v", 2.5)).getNodeSettings("stop").getDouble("time"));
    }

    @Test
    void anArrayIsOneLeaf() throws InvalidSettingsException {
        leaf(m_tree, "times", "v", null);
        assertArrayEquals(new double[] {5, 6, 7}, drive(
            new FlowVariable("v", DoubleArrayType.INSTANCE, new Double[] {5.0, 6.0, 7.0})).getDoubleArray("times"));
        assertArrayEquals(new double[] {8}, drive(new FlowVariable("v", 8.0)).getDoubleArray("times"));
    }

    @Test
    void aTextDrivesTruthValuesByTheirNames() throws InvalidSettingsException {
        leaf(m_tree, "exact", "v", null);
        assertEquals(true, drive(new FlowVariable("v", "True")).getBoolean("exact"));
        assertEquals(true, drive(new FlowVariable("v", BooleanType.INSTANCE, true)).getBoolean("exact"));
        assertEquals("Errors overwriting node settings with flow variables: Unable to parse \"yes\" (variable \"v\") as"
            + " boolean expression (settings parameter \"exact\")", refusal("exact", new FlowVariable("v", "yes")));
    }

    @Test
    void whatKnimeDoesNotConvertIsRefused() {
        assertEquals("Errors overwriting node settings with flow variables: Can't evaluate variable \"v\" as xint"
            + " expression, it is a DOUBLE (\"v\" (DOUBLE: 1.5))", refusal("count", new FlowVariable("v", 1.5)));
        refusal("count", new FlowVariable("v", LongType.INSTANCE, 1L));
        refusal("rate", new FlowVariable("v", "1.5"));
        refusal("rate", new FlowVariable("v", BooleanType.INSTANCE, true));
        refusal("count", new FlowVariable("v", DoubleArrayType.INSTANCE, new Double[] {1.0}));
    }

    @Test
    void anUnknownVariableIsRefused() {
        leaf(m_tree, "count", "x", null);
        final Exception e =
            assertThrows(InvalidSettingsException.class, () -> HostWork.applyFlowVariables(m_node, Map.of()));
        assertEquals("Errors overwriting node settings with flow variables: Unknown variable \"x\"", e.getMessage());
    }

    @Test
    void keysThatTheModelHasNotAreIgnored() throws InvalidSettingsException {
        leaf(m_tree, "gone", "x", null);
        assertEquals(m_node.getNodeSettings("model"), HostWork.applyFlowVariables(m_node, Map.of()));
    }

    @Test
    void settingsAreExposed() throws InvalidSettingsException {
        leaf(m_tree, "seed", null, "the seed");
        leaf(m_tree, "rate", "v", "the rate");
        final NodeSettings driven = drive(new FlowVariable("v", 9));
        assertEquals(
            Map.of("the seed", new FlowVariable("the seed", LongType.INSTANCE, 2L), "the rate",
                new FlowVariable("the rate", 9.0)),
            HostWork.exposedVariables(m_node, driven));
    }

    @Test
    void variablesSurviveSaveAndLoad() throws InvalidSettingsException {
        for (final FlowVariable variable : new FlowVariable[] {new FlowVariable("t", "text"),
            new FlowVariable("d", 0.1), new FlowVariable("i", -3), new FlowVariable("l", LongType.INSTANCE, 1L << 40),
            new FlowVariable("a", DoubleArrayType.INSTANCE, new Double[] {1e-300, Double.NaN})}) {
            final NodeSettings settings = new NodeSettings("Var_0");
            variable.save(settings);
            assertEquals(variable, FlowVariable.load(settings));
        }
    }

    @Test
    void anUnknownTypeIsNamed() {
        final NodeSettings settings = new NodeSettings("Var_0");
        settings.addString("name", "p");
        settings.addString("class", "PATH");
        final Exception e = assertThrows(InvalidSettingsException.class, () -> FlowVariable.load(settings));
        assertEquals("No flow variable type for identifier/class 'PATH'", e.getMessage());
    }
}
