/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;

/** Settings as texts: each value under its path, whose parts are joined by '/'; an array is one value in brackets. */
public final class SettingTexts {

    private static final String ARRAY_SIZE = "array-size";

    private SettingTexts() {
    }

    /** The values by path in the order of the settings; what KNIME keeps for itself (…_Internals) is left out. */
    public static Map<String, String> of(final NodeSettings settings) {
        final Map<String, String> texts = new LinkedHashMap<>();
        collect(settings, "", texts);
        return texts;
    }

    /** Whether settings hold the elements of an array. */
    static boolean isArray(final NodeSettings settings) {
        return settings.containsKey(ARRAY_SIZE);
    }

    private static void collect(final NodeSettings settings, final String prefix, final Map<String, String> texts) {
        for (final String key : settings) {
            final String path = prefix + key;
            final NodeSettings part = part(settings, key);
            if (key.endsWith("_Internals")) {
                continue;
            }
            if (part == null) {
                texts.put(path, SettingKind.of(settings, key).map(kind -> kind.read(settings, key)).orElse(""));
            } else if (isArray(part)) {
                texts.put(path, array(part));
            } else {
                collect(part, path + "/", texts);
            }
        }
    }

    /** The part under a key, null if a value stands there. */
    static NodeSettings part(final NodeSettings settings, final String key) {
        try {
            return settings.getNodeSettings(key);
        } catch (final InvalidSettingsException e) {
            return null;
        }
    }

    private static String array(final NodeSettings array) {
        final StringJoiner elements = new StringJoiner(", ", "[", "]");
        for (int i = 0; i < array.getInt(ARRAY_SIZE, 0); i++) {
            final String key = Integer.toString(i);
            elements.add(SettingKind.of(array, key).map(kind -> kind.read(array, key)).orElse(""));
        }
        return elements.toString();
    }
}
