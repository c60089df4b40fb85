/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.parameters;

import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.knime.core.data.DataType;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;

/** The types of values that parameters can have. */
final class Codecs {

    private static final Map<Class<?>, Codec<?>> KNOWN = new HashMap<>();

    static {
        add(int.class, Integer.class, NodeSettingsRO::getInt, NodeSettingsWO::addInt, 0);
        add(long.class, Long.class, NodeSettingsRO::getLong, NodeSettingsWO::addLong, 0L);
        add(double.class, Double.class, NodeSettingsRO::getDouble, NodeSettingsWO::addDouble, 0.0);
        add(float.class, Float.class, NodeSettingsRO::getFloat, NodeSettingsWO::addFloat, 0f);
        add(byte.class, Byte.class, NodeSettingsRO::getByte, NodeSettingsWO::addByte, (byte)0);
        add(char.class, Character.class, NodeSettingsRO::getChar, NodeSettingsWO::addChar, ' ');
        add(boolean.class, Boolean.class, NodeSettingsRO::getBoolean, NodeSettingsWO::addBoolean, false);
        add(String.class, NodeSettingsRO::getString, NodeSettingsWO::addString, null);
        add(int[].class, NodeSettingsRO::getIntArray, NodeSettingsWO::addIntArray, new int[0]);
        add(long[].class, NodeSettingsRO::getLongArray, NodeSettingsWO::addLongArray, new long[0]);
        add(double[].class, NodeSettingsRO::getDoubleArray, NodeSettingsWO::addDoubleArray, new double[0]);
        add(float[].class, NodeSettingsRO::getFloatArray, NodeSettingsWO::addFloatArray, new float[0]);
        add(byte[].class, NodeSettingsRO::getByteArray, NodeSettingsWO::addByteArray, new byte[0]);
        add(char[].class, NodeSettingsRO::getCharArray, NodeSettingsWO::addCharArray, new char[0]);
        add(boolean[].class, NodeSettingsRO::getBooleanArray, NodeSettingsWO::addBooleanArray, new boolean[0]);
        add(String[].class, NodeSettingsRO::getStringArray, NodeSettingsWO::addStringArray, new String[0]);
        add(DataType.class, NodeSettingsRO::getDataType, NodeSettingsWO::addDataType, null);
        addTime(LocalDate.class, LocalDate::parse, "date");
        addTime(LocalTime.class, LocalTime::parse, "time");
        addTime(LocalDateTime.class, LocalDateTime::parse, "date time");
        addTime(ZonedDateTime.class, ZonedDateTime::parse, "zoned date time");
        addTime(ZoneId.class, ZoneId::of, "time zone");
    }

    private Codecs() {
    }

    /** The codec of a type. */
    @SuppressWarnings("unchecked")
    static Codec<Object> of(final Type type) {
        final Class<?> raw = ParameterField.raw(type);
        if (raw.isEnum()) {
            return (Codec<Object>)(Codec<?>)ofEnum(raw);
        }
        final Codec<?> codec = KNOWN.get(raw);
        if (codec == null) {
            throw new IllegalArgumentException("No default persistor available for type '" + type.getTypeName() + "'.");
        }
        return (Codec<Object>)codec;
    }

    private static Codec<Enum<?>> ofEnum(final Class<?> type) {
        final Map<String, Enum<?>> constants = new LinkedHashMap<>();
        for (final Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>)constant).name(), (Enum<?>)constant);
        }
        return new Codec<>((settings, key) -> {
            final String name = settings.getString(key);
            final Enum<?> constant = constants.get(name);
            if (constant == null) {
                throw new InvalidSettingsException("Invalid value '" + name + "'. Possible values: "
                    + String.join(", ", constants.keySet()));
            }
            return constant;
        }, (settings, key, value) -> settings.addString(key, value == null ? null : value.name()), null);
    }

    private static <T> void add(final Class<T> type, final Codec.Reader<T> reader, final Codec.Writer<T> writer,
            final T absent) {
        KNOWN.put(type, new Codec<>(reader, writer, absent));
    }

    private static <T> void add(final Class<T> primitive, final Class<T> boxed, final Codec.Reader<T> reader,
            final Codec.Writer<T> writer, final T absent) {
        add(primitive, reader, writer, absent);
        add(boxed, reader, writer, absent);
    }

    private static <T> void addTime(final Class<T> type, final Function<String, T> parser, final String word) {
        KNOWN.put(type, Codec.ofText(text -> {
            try {
                return parser.apply(text);
            } catch (final DateTimeException e) {
                throw new InvalidSettingsException("String '" + text + "' could not be parsed as a " + word + ".", e);
            }
        }));
    }
}
