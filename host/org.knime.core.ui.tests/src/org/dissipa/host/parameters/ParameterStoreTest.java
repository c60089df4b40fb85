/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.parameters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.knime.core.data.DataType;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.migration.ConfigMigration;
import org.knime.node.parameters.migration.DefaultProvider;
import org.knime.node.parameters.migration.LoadDefaultsForAbsentFields;
import org.knime.node.parameters.migration.Migrate;
import org.knime.node.parameters.migration.Migration;
import org.knime.node.parameters.migration.NodeParametersMigration;
import org.knime.node.parameters.persistence.NodeParametersPersistor;
import org.knime.node.parameters.persistence.Persist;
import org.knime.node.parameters.persistence.Persistor;
import org.knime.node.parameters.widget.choices.filter.ColumnFilter;

final class ParameterStoreTest {

    enum Method {
        DIRECT, NEXT_REACTION
    }

    static final class Stop implements NodeParameters {
        double m_time = 10;

        String m_condition;
    }

    static class Common implements NodeParameters {
        long m_seed = 42;
    }

    static final class All extends Common {
        int m_count = 3;

        Double m_rate = 0.1;

        float scale = 1.5f;

        boolean m_exact;

        char m_separator = ';';

        String m_column = "a b";

        Method m_method = Method.NEXT_REACTION;

        double[] m_times = {1, 2.5};

        String[] m_names = {"x", null};

        Stop m_stop = new Stop();

        Stop[] m_stops = {new Stop()};

        List<Stop> m_list = new ArrayList<>();

        Optional<Integer> m_limit = Optional.of(7);

        Optional<String> m_note = Optional.empty();

        LocalDate m_day = LocalDate.of(2024, 1, 31);

        DataType m_type = DoubleCell.TYPE;

        ColumnFilter m_columns = new ColumnFilter(new String[] {"k"});

        @Persist(configKey = "Other Key")
        int m_renamed = 1;

        @Persist(hidden = true)
        int m_hidden = 2;

        @Persistor(Reversed.class)
        String m_reversed = "abc";

        private int m_private = 5;

        transient int m_transient = 6;

        static int s_static = 7;
    }

    static final class Reversed implements NodeParametersPersistor<String> {

        @Override
        public String load(final NodeSettingsRO settings) throws InvalidSettingsException {
            return new StringBuilder(settings.getString("desrever")).reverse().toString();
        }

        @Override
        public void save(final String value, final NodeSettingsWO settings) {
            settings.addString("desrever", new StringBuilder(value).reverse().toString());
        }

        @Override
        public String[][] getConfigPaths() {
            return new String[][] {{"desrever"}};
        }
    }

    private static NodeSettings saved(final NodeParameters parameters) {
        final NodeSettings settings = new NodeSettings("model");
        ParameterStore.save(parameters, settings);
        return settings;
    }

    private static String lines(final NodeSettings settings) throws IOException {
        final ByteArrayOutputStream out = new ByteArrayOutputStream();
        settings.saveToXML(out);
        return out.toString(StandardCharsets.UTF_8).lines().skip(2)
            .map(line -> line.replaceAll("<entry key=\"(.*?)\" type=\"(\\w+)\" (.*)/>", "$1 $2 $3")
                .replaceAll("<config key=\"(.*?)\"(/?)>", "$1 {$2").replace("{/", "{}").replace("</config>", "}"))
            .collect(Collectors.joining("\n"));
    }

    /** The keys and types under which KNIME stores such fields; see the notes on KNIME's persistence. */
    @Test
    void theKeysAreKnimes() throws IOException {
        assertEquals("""
                seed xlong value="42"
                count xint value="3"
                rate xdouble value="0.1"
                scale xfloat value="1.5"
                exact xboolean value="false"
                separator xchar value=";"
                column xstring value="a b"
                method xstring value="NEXT_REACTION"
                times {
                    array-size xint value="2"
                    0 xdouble value="1.0"
                    1 xdouble value="2.5"
                }
                names {
                    array-size xint value="2"
                    0 xstring value="x"
                    1 xstring isnull="true" value=""
                }
                stop {
                    time xdouble value="10.0"
                    condition xstring isnull="true" value=""
                }
                stops {
                    0 {
                        time xdouble value="10.0"
                        condition xstring isnull="true" value=""
                    }
                }
                list {}
                limit xint value="7"
                limit_is_present xboolean value="true"
                note xstring isnull="true" value=""
                note_is_present xboolean value="false"
                day xstring value="2024-01-31"
                type {
                    cell_class xstring value="org.knime.core.data.def.DoubleCell"
                    is_null xboolean value="false"
                }
                columns {
                    mode xstring value="MANUAL"
                    patternFilter {
                        pattern xstring value=""
                        isCaseSensitive xboolean value="false"
                        isInverted xboolean value="false"
                    }
                    manualFilter {
                        manuallySelected {
                            array-size xint value="1"
                            0 xstring value="k"
                        }
                        manuallyDeselected {
                            array-size xint value="0"
                        }
                        includeUnknownColumns xboolean value="false"
                    }
                    typeFilter {
                        selectedTypes {
                            array-size xint value="0"
                        }
                    }
                }
                Other Key xint value="1"
                hidden_Internals xint value="2"
                desrever xstring value="cba"
                """.indent(4).stripTrailing() + "\n}", lines(saved(new All())));
    }

    @Test
    void whatIsSavedIsLoaded() throws InvalidSettingsException {
        final All all = new All();
        all.m_seed = -1;
        all.m_rate = Double.NaN;
        all.m_method = Method.DIRECT;
        all.m_times = null;
        all.m_stop.m_condition = "A > 0";
        all.m_stops = new Stop[] {new Stop(), new Stop(), new Stop()};
        all.m_stops[2].m_time = 3;
        all.m_list.add(new Stop());
        all.m_limit = Optional.empty();
        all.m_note = Optional.of("n");
        all.m_reversed = "xyz";
        all.m_private = 0;
        final NodeSettings settings = saved(all);
        final All again = ParameterStore.load(All.class, settings);
        assertEquals(settings, saved(again));
        assertNull(again.m_times);
        assertEquals(3, again.m_stops[2].m_time);
        assertEquals(Optional.empty(), again.m_limit);
        assertEquals("xyz", again.m_reversed);
        assertEquals(5, again.m_private, "a private field keeps its default");
        assertArrayEquals(new String[] {"k"}, again.m_columns.m_manualFilter.m_manuallySelected);
    }

    private static String refusal(final NodeSettings settings) {
        return assertThrows(InvalidSettingsException.class, () -> ParameterStore.load(All.class, settings))
            .getMessage();
    }

    private static NodeSettings without(final String key) throws InvalidSettingsException {
        final NodeSettings all = saved(new All());
        final NodeSettings settings = new NodeSettings("model");
        for (final String kept : all) {
            if (!kept.equals(key)) {
                settings.addEntry(all.getEntry(kept));
            }
        }
        return settings;
    }

    @Test
    void anAbsentOrMistypedKeyIsNamed() throws InvalidSettingsException {
        assertEquals("Int for key \"count\" not found.", refusal(without("count")));
        assertEquals("ConfigBase for key \"stop\" not found.", refusal(without("stop")));
        assertEquals("ConfigBase for key \"times\" not found.", refusal(without("times")));
        final NodeSettings integer = saved(new All());
        integer.addInt("rate", 1);
        assertEquals("Double for key \"rate\" not found.", refusal(integer));
        final NodeSettings method = saved(new All());
        method.addString("method", "Direct");
        assertEquals("Invalid value 'Direct'. Possible values: DIRECT, NEXT_REACTION", refusal(method));
        final NodeSettings day = saved(new All());
        day.addString("day", "31.1.2024");
        assertEquals("String '31.1.2024' could not be parsed as a date.", refusal(day));
    }

    @Test
    void unknownKeysAreIgnored() throws InvalidSettingsException {
        final NodeSettings settings = saved(new All());
        settings.addString("from the future", "x");
        assertEquals(saved(new All()), saved(ParameterStore.load(All.class, settings)));
    }

    @LoadDefaultsForAbsentFields
    static final class Lenient implements NodeParameters {
        int m_a = 1;

        Stop m_stop = new Stop();
    }

    static final class Grown implements NodeParameters {
        @Migrate(loadDefaultIfAbsent = true)
        int m_a = 1;

        @Migration(Was.class)
        int m_b = 2;

        @Migration(OldDefault.class)
        int m_c = 3;
    }

    static final class OldDefault implements DefaultProvider<Integer> {
        @Override
        public Integer getDefault() {
            return -3;
        }
    }

    static final class Was implements NodeParametersMigration<Integer> {
        @Override
        public List<ConfigMigration<Integer>> getConfigMigrations() {
            return List.of(ConfigMigration.<Integer> builder(settings -> 10 * settings.getInt("old b"))
                .withDeprecatedConfigPath("old b").build());
        }
    }

    @Test
    void absentFieldsKeepTheirDefaultsWhereTheClassSaysSo() throws InvalidSettingsException {
        final NodeSettings settings = new NodeSettings("model");
        final Lenient loaded = ParameterStore.load(Lenient.class, settings);
        assertEquals(1, loaded.m_a);
        assertEquals(10, loaded.m_stop.m_time);
        settings.addString("a", "mistyped");
        assertThrows(InvalidSettingsException.class, () -> ParameterStore.load(Lenient.class, settings));
    }

    @Test
    void olderSettingsMigrate() throws InvalidSettingsException {
        final NodeSettings old = new NodeSettings("model");
        old.addInt("old b", 7);
        final Grown fromOld = ParameterStore.load(Grown.class, old);
        assertEquals(1, fromOld.m_a);
        assertEquals(70, fromOld.m_b);
        assertEquals(-3, fromOld.m_c);
        final NodeSettings now = new NodeSettings("model");
        now.addInt("a", 4);
        now.addInt("b", 5);
        now.addInt("c", 6);
        final Grown fromNew = ParameterStore.load(Grown.class, now);
        assertEquals(4, fromNew.m_a);
        assertEquals(5, fromNew.m_b);
        assertEquals(6, fromNew.m_c);
    }

    static final class Contradictory implements NodeParameters {
        @Persist(configKey = "x")
        @Persistor(Reversed.class)
        String m_text = "";
    }

    static final class Unstorable implements NodeParameters {
        Thread m_thread;
    }

    final class Inner implements NodeParameters {
    }

    @Test
    void mistakesOfTheDeveloperAreNamed() {
        final NodeSettings settings = new NodeSettings("model");
        assertThrows(IllegalStateException.class, () -> ParameterStore.load(Contradictory.class, settings));
        assertEquals("No default persistor available for type 'java.lang.Thread'.",
            assertThrows(IllegalArgumentException.class, () -> saved(new Unstorable())).getMessage());
        assertThrows(IllegalArgumentException.class, () -> ParameterStore.load(Inner.class, settings));
    }
}
