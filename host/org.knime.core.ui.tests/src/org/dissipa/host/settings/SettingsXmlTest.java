/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.settings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.dissipa.host.door.HostWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;
import org.knime.core.data.RowKey;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.NodeSettingsRO;

final class SettingsXmlTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<config xmlns=\"http://www.knime.org/2008/09/XMLConfig\""
        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
        + " xsi:schemaLocation=\"http://www.knime.org/2008/09/XMLConfig"
        + " http://www.knime.org/XMLConfig_2008_09.xsd\" key=\"settings.xml\"";

    private static String xml(final NodeSettings settings) throws IOException {
        final ByteArrayOutputStream out = new ByteArrayOutputStream();
        HostWork.writeSettings(settings, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static NodeSettings read(final String xml) throws IOException {
        return HostWork.readSettings(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static NodeSettings everything() {
        final NodeSettings settings = new NodeSettings("settings.xml");
        settings.addInt("i", Integer.MIN_VALUE);
        settings.addLong("l", Long.MAX_VALUE);
        settings.addShort("h", (short)-7);
        settings.addByte("b", (byte)127);
        settings.addFloat("f", 1.5e-3f);
        settings.addDouble("d", 0.1);
        settings.addDouble("nan", Double.NaN);
        settings.addDouble("inf", Double.NEGATIVE_INFINITY);
        settings.addChar("c", 'x');
        settings.addBoolean("t", true);
        settings.addString("s", "a <b> & \"c\" 'd'");
        settings.addString("null", null);
        settings.addNodeSettings("empty");
        settings.addNodeSettings("sub").addString("s", "");
        settings.addIntArray("ints", 3, -1);
        settings.addDoubleArray("doubles");
        settings.addStringArray("strings", "x", null, "%%");
        settings.addBooleanArray("nothing", (boolean[])null);
        return settings;
    }

    @Test
    void theFormIsKnimes() throws IOException {
        final NodeSettings settings = new NodeSettings("settings.xml");
        settings.addString("name", "A & B");
        settings.addString("none", null);
        settings.addNodeSettings("model").addIntArray("rows", 4);
        settings.addNodeSettings("empty");
        assertEquals(HEAD + ">\n" //
            + "    <entry key=\"name\" type=\"xstring\" value=\"A &amp; B\"/>\n"
            + "    <entry key=\"none\" type=\"xstring\" isnull=\"true\" value=\"\"/>\n"
            + "    <config key=\"model\">\n" //
            + "        <config key=\"rows\">\n" //
            + "            <entry key=\"array-size\" type=\"xint\" value=\"1\"/>\n"
            + "            <entry key=\"0\" type=\"xint\" value=\"4\"/>\n" //
            + "        </config>\n" //
            + "    </config>\n" //
            + "    <config key=\"empty\"/>\n" //
            + "</config>\n", xml(settings));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        final NodeSettings settings = everything();
        final NodeSettings again = read(xml(settings));
        assertEquals(settings, again);
        assertEquals(List.copyOf(settings.keySet()), List.copyOf(again.keySet()));
        assertEquals(xml(settings), xml(again));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "%%", "%%%", "a%b", "%%00010", "100 %", "\n", "tab\tand\rreturn", "\u0000\u001f",
        "\ud7ff", "\ue000", "\uffff", "\ud83d\ude00", "%\n", "ä√∅ <->"})
    void everyTextSurvives(final String text) throws IOException, InvalidSettingsException {
        final NodeSettings settings = new NodeSettings("settings.xml");
        settings.addString("s", text);
        assertEquals(text, read(xml(settings)).getString("s"));
    }

    @Test
    void controlCharactersAndDoublePercentAreEscaped() throws IOException {
        final NodeSettings settings = new NodeSettings("settings.xml");
        settings.addString("s", "a\nb%%c\ud83d\ude00");
        assertTrue(xml(settings).contains("value=\"a%%00010b%%00037%c%%55357%%56832\""), xml(settings));
    }

    @Test
    void absentAndMistypedEntriesFailAlike() throws InvalidSettingsException {
        final NodeSettingsRO settings = everything();
        for (final String key : new String[] {"gone", "d"}) {
            assertEquals("Int for key \"" + key + "\" not found.",
                assertThrows(InvalidSettingsException.class, () -> settings.getInt(key)).getMessage());
            assertEquals(5, settings.getInt(key, 5));
        }
        assertEquals("Double for key \"i\" not found.",
            assertThrows(InvalidSettingsException.class, () -> settings.getDouble("i")).getMessage());
        assertEquals("ConfigBase for key \"i\" not found.",
            assertThrows(InvalidSettingsException.class, () -> settings.getNodeSettings("i")).getMessage());
        assertEquals("String for key \"0\" not found.",
            assertThrows(InvalidSettingsException.class, () -> settings.getStringArray("ints")).getMessage());
        assertNull(settings.getString("null"));
        assertNull(settings.getBooleanArray("nothing"));
        assertArrayEquals(new double[0], settings.getDoubleArray("doubles"));
        assertArrayEquals(new int[] {9}, settings.getIntArray("gone", 9));
        assertFalse(settings.containsKey("gone"));
    }

    @Test
    void cellsTypesAndRowIdsAreValuesToo() throws IOException, InvalidSettingsException {
        final NodeSettings settings = new NodeSettings("settings.xml");
        final DataCell[] cells = {new DoubleCell(Double.NaN), new IntCell(1), new LongCell(2), new StringCell("\n"),
            BooleanCell.TRUE, DataType.getMissingCell(), null};
        settings.addDataCellArray("cells", cells);
        settings.addDataType("type", LongCell.TYPE);
        settings.addDataType("no type", null);
        settings.addRowKeyArray("keys", new RowKey("a"), new RowKey(""));
        final NodeSettings again = read(xml(settings));
        assertArrayEquals(cells, again.getDataCellArray("cells"));
        assertEquals(LongCell.TYPE, again.getDataType("type"));
        assertNull(again.getDataType("no type"));
        assertArrayEquals(new RowKey[] {new RowKey("a"), new RowKey("")}, again.getRowKeyArray("keys"));
    }

    @Test
    void transientTextsAreNeverStored() throws IOException {
        final NodeSettings settings = new NodeSettings("settings.xml");
        settings.addTransientString("secret", "s3cret");
        assertEquals("s3cret", settings.getTransientString("secret"));
        assertFalse(xml(settings).contains("s3cret"));
    }

    private static String failure(final String xml) {
        return assertThrows(IOException.class, () -> read(xml)).getMessage();
    }

    @Test
    void brokenFilesAreNamedWithTheirLine() {
        assertTrue(failure(HEAD + ">\n<config key=\"a\">").startsWith("Line 3: "));
        assertEquals("Line 3: Entry 'i' of type 'xint' cannot have the value '1.5'.",
            failure(HEAD + ">\n<entry key=\"i\" type=\"xint\" value=\"1.5\"/></config>"));
        assertEquals("Line 3: Entry 'i' of type 'xwhat' cannot have the value '1'.",
            failure(HEAD + ">\n<entry key=\"i\" type=\"xwhat\" value=\"1\"/></config>"));
        assertEquals("Line 3: Settings consist of 'config' and 'entry' elements, not of 'table'.",
            failure(HEAD + ">\n<table key=\"x\"/></config>"));
    }

    @Test
    void externalEntitiesAreRefused() {
        assertTrue(failure("<!DOCTYPE config [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><config key=\"a\">"
            + "<entry key=\"s\" type=\"xstring\" value=\"&x;\"/></config>").contains("DOCTYPE"));
    }
}
