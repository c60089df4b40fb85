/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.config.base;

import java.lang.reflect.Array;

import org.knime.core.node.InvalidSettingsException;

/** Arrays in settings: the number of elements under 'array-size', the elements under '0', '1', ... */
final class ConfigArrays {

    private static final String SIZE = "array-size";

    private ConfigArrays() {
    }

    /** Answers an array or fails. */
    @FunctionalInterface
    interface Source<A> {
        A get() throws InvalidSettingsException;
    }

    static void write(final ConfigBase config, final ConfigEntries type, final Object values) {
        if (values == null) {
            return;
        }
        final int size = Array.getLength(values);
        config.addInt(SIZE, size);
        for (int i = 0; i < size; i++) {
            config.put(new ConfigEntry(Integer.toString(i), type, Array.get(values, i)));
        }
    }

    /** The array; null if it has no size, as when null was written. */
    static Object read(final ConfigBase config, final ConfigEntries type, final Class<?> elementClass,
            final String word) throws InvalidSettingsException {
        final int size = config.getInt(SIZE, -1);
        if (size < 0) {
            return null;
        }
        final Object values = Array.newInstance(elementClass, size);
        for (int i = 0; i < size; i++) {
            final AbstractConfigEntry entry = config.getEntry(Integer.toString(i));
            if (!(entry instanceof ConfigEntry value) || entry.getType() != type) {
                throw ConfigBase.absent(Integer.toString(i), word);
            }
            Array.set(values, i, value.value());
        }
        return values;
    }

    static <A> A orElse(final Source<A> source, final A absent) {
        try {
            return source.get();
        } catch (final InvalidSettingsException e) { // NOSONAR that is what the default is for
            return absent;
        }
    }
}
