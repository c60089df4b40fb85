/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.dissipa.host.HostException;
import org.dissipa.host.door.NodeDoor;
import org.dissipa.host.testnodes.CounterNodeFactory;
import org.dissipa.host.workflow.Bounds;
import org.dissipa.host.workflow.WorkflowNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knime.core.node.NodeSettings;

/** Tests of {@link SettingChange} and {@link ChangedSetting}. */
final class SettingChangeTest {

    private final NodeDoor m_door = NodeDoor.open(new CounterNodeFactory());

    private final NodeSettings m_defaults = new NodeSettings("model");

    private NodeSettings m_model = new NodeSettings("model");

    @BeforeEach
    void fillModel() {
        m_door.newInstance().saveSettings(m_defaults);
        m_defaults.copyTo(m_model);
    }

    private void set(final String key, final String value) {
        final WorkflowNode node = new WorkflowNode(4, "Counter", "", "f", "", "", new NodeSettings("s"), new Bounds(0, 0));
        new SettingChange(node, key, value).apply(m_model, m_defaults, m_door.parameters());
    }

    private String failure(final String key, final String value) {
        return assertThrows(HostException.class, () -> set(key, value)).getMessage();
    }

    @ParameterizedTest
    @CsvSource({"rows, 12, 12", "divisor, 2, 2.0", "divisor, 1e-3, 0.001", "seed, 9000000000, 9000000000",
        "text, a=b, a=b", "direction, DOWN, DOWN", "group/inner, false, false"})
    void setsAValueOfItsType(final String key, final String value, final String stored) {
        set(key, value);
        assertEquals(stored, SettingTexts.of(m_model).get(key));
    }

    @Test
    void setsAnArray() throws Exception {
        set("times", "0.5,1,2.25");
        assertEquals(List.of(0.5, 1.0, 2.25), Arrays.stream(m_model.getDoubleArray("times")).boxed().toList());
        set("times", "");
        assertEquals(0, m_model.getDoubleArray("times").length);
    }

    @Test
    void emptyArrayTakesTheTypeOfTheDefault() throws Exception {
        set("times", "");
        set("times", "3");
        assertEquals(3, m_model.getDoubleArray("times")[0]);
    }

    @Test
    void settingThatIsNotStoredTakesTheTypeOfTheDefault() {
        m_model = new NodeSettings("model");
        set("rows", "8");
        set("group/inner", "false");
        assertEquals(8, m_model.getInt("rows", 0));
        assertEquals("false", SettingTexts.of(m_model).get("group/inner"));
    }

    @Test
    void unknownKeyListsTheKnownOnes() {
        assertEquals("Node Counter (#4) has no setting \"row\". Its settings are rows, divisor, seed, text, direction, "
            + "times, group/inner.", failure("row", "1"));
        assertTrue(failure("group/outer", "1").startsWith("Node Counter (#4) has no setting \"group/outer\"."));
        assertTrue(failure("rows/x", "1").startsWith("Node Counter (#4) has no setting \"rows/x\"."));
    }

    @Test
    void groupIsNoSetting() {
        assertEquals("Setting \"group\" of node Counter (#4) is a group of settings: group/inner. Set one of these.",
            failure("group", "1"));
    }

    @ParameterizedTest
    @CsvSource({"rows, 1.5, a whole number of 32 bits", "rows, 3000000000, a whole number of 32 bits",
        "divisor, x, a number", "group/inner, yes, true or false", "seed, '', a whole number of 64 bits"})
    void valueOfAnotherTypeIsAnError(final String key, final String value, final String words) {
        assertEquals("Setting \"" + key + "\" of node Counter (#4) is \"" + value + "\"; it must be " + words + ".",
            failure(key, value));
    }

    @Test
    void valueThatIsNoChoiceIsAnError() {
        assertEquals("Setting \"direction\" of node Counter (#4) is \"SIDEWAYS\"; it must be one of UP, DOWN.",
            failure("direction", "SIDEWAYS"));
    }

    @Test
    void onlyChangedSettingsDiffer() {
        assertEquals(List.of(), ChangedSetting.between(m_door.parameters(), m_model, m_defaults));
        set("rows", "5");
        set("times", "7");
        set("group/inner", "false");
        assertEquals(
            List.of(new ChangedSetting("Rows", "rows", "5", "3"), new ChangedSetting("Times", "times", "[7.0]", "[1.0, 2.0]"),
                new ChangedSetting("Inner", "group/inner", "false", "true")),
            ChangedSetting.between(m_door.parameters(), m_model, m_defaults));
    }
}
