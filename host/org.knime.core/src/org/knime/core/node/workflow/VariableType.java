/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;

/**
 * The type of the value of a flow variable.
 *
 * @param <T> the class of the value
 */
public abstract class VariableType<T> {

    private final String m_identifier;

    VariableType(final String identifier) {
        m_identifier = identifier;
    }

    static Optional<VariableType<?>> named(final String identifier) {
        return Stream.of(StringType.INSTANCE, IntType.INSTANCE, DoubleType.INSTANCE, LongType.INSTANCE,
            BooleanType.INSTANCE, StringArrayType.INSTANCE, IntArrayType.INSTANCE, DoubleArrayType.INSTANCE,
            LongArrayType.INSTANCE, BooleanArrayType.INSTANCE).filter(type -> type.getIdentifier().equals(identifier))
            .findFirst().map(type -> type);
    }

    /** The name of the type in stored workflows. */
    public String getIdentifier() {
        return m_identifier;
    }

    /** The class of the value. */
    public abstract Class<T> getSimpleType();

    abstract T read(NodeSettingsRO settings, String key) throws InvalidSettingsException;

    abstract void write(NodeSettingsWO settings, String key, T value);

    static String text(final Object value) {
        return value instanceof Object[] array ? List.of(array).toString() : String.valueOf(value);
    }

    @Override
    public String toString() {
        return m_identifier;
    }

    /**
     * The types of values that settings hold.
     *
     * @param <T> the class of the value
     */
    public abstract static class DefaultVariableType<T> extends VariableType<T> {

        DefaultVariableType(final String identifier) {
            super(identifier);
        }
    }

    /** The type of variables that hold a text. */
    public static final class StringType extends DefaultVariableType<String> {

        /** The one type. */
        public static final StringType INSTANCE = new StringType();

        private StringType() {
            super("STRING");
        }

        @Override
        public Class<String> getSimpleType() {
            return String.class;
        }

        @Override
        String read(final NodeSettingsRO settings, final String key) throws InvalidSettingsException {
            return settings.getString(key);
        }

        @Override
        void write(final NodeSettingsWO settings, final String key, final String value) {
            settings.addString(key, value);
        }
    }

    /** The type of variables that hold an array of texts. */
    public static final class StringArrayType extends DefaultVariableType<String[]> {

        /** The one type. */
        public static final StringArrayType INSTANCE = new StringArrayType();

        private StringArrayType() {
            super("STRINGARRAY");
        }

        @Override
        public Class<String[]> getSimpleType() {
            return String[].class;
        }

        @Override
        String[] read(final NodeSettingsRO settings, final String key) throws InvalidSettingsException {
            final String[] values = settings.getStringArray(key);
            final String[] boxed = new String[values.length];
            Arrays.setAll(boxed, i -> values[i]);
            return boxed;
        }

        @Override
        void write(final NodeSettingsWO settings, final String key, final String[] values) {
            final String[] bare = new String[values.length];
            for (int i = 0; i < bare.length; i++) {
                bare[i] = values[i];
            }
            settings.addStringArray(key, bare);
        }
    }

    /** The type of variables that hold a 32-bit integer. */
    public static final class IntType extends DefaultVariableType<Integer> {

        /** The one type. */
        public static final IntType INSTANCE = new IntType();

        private IntType() {
            super("INTEGER");
        }

        @Override
        public Class<Integer> getSimpleType() {
            return Integer.class;
        }

        @Override
        Integer read(final NodeSettingsRO settings, final String key) throws InvalidSettingsException {
            return settings.getInt(key);
        }

        @Override
        void write(final NodeSettingsWO settings, final String key, final Integer value) {
            settings.addInt(key, value);
        }
    }

    /** The type of variables that hold an array of 32-bit integers. */
    public static final class IntArrayType extends DefaultVariableType<Integer[]> {

        /** The one type. */
        public static final IntArrayType INSTANCE = new IntArrayType();

        private IntArrayType() {
            super("INTARRAY");
        }

        @Override
        public Class<Integer[]> getSimpleType() {
            return Integer[].class;
        }

        @Override
        Integer[] read(final NodeSettingsRO settings, final String key) throws InvalidSettingsException {
            final int[] values = settings.getIntArray(key);
            final Integer[] boxed = new Integer[values.length];
            Arrays.setAll(boxed, i -> values[i]);
            return boxed;
        }

        @Override
        void write(final NodeSettingsWO settings, final String key, final Integer[] values) {
            final int[] bare = new int[values.length];
            for (int i = 0; i < bare.length; i++) {
                bare[i] = values[i];
            }
            settings.addIntArray(key, bare);
        }
    }

    /** The type of variables that hold a floating point number. */
    public static final class DoubleType extends DefaultVariableType<Double> {

        /** The one type. */
        public static final DoubleType INSTANCE = new DoubleType();

        private DoubleType() {
            super("DOUBLE");
        }

        @Override
        public Class<Double> getSimpleType() {
            return Double.class;
        }

        @Override
        Double read(final NodeSettingsRO settings, final String key) throws InvalidSettingsException {
            return settings.getDouble(key);
        }

        @Override
        void write(final NodeSettingsWO settings, final String key, final Double value) {
            settings.addDouble(key, value);
        }
    }

    /** The type of variables that hold an array of floating point numbers. */
    public static final class DoubleArrayType extends DefaultVariableType<Double[]> {

        /** The one type. */
        public static final DoubleArrayType INSTANCE = new DoubleArrayType();

        private DoubleArrayType() {
            super("DOUBLEARRAY");
        }

        @Override
        public Class<Double[]> getSimpleType() {
            return Double[].class;
        }

        @Override
        Double[] read(final NodeSettingsRO settings, final String key) throws InvalidSettingsException {
            final double[] values = settings.getDoubleArray(key);
            final Double[] boxed = new Double[values.length];
            Arrays.setAll(boxed, i -> values[i]);
            return boxed;
        }

        @Override
        void write(final NodeSettingsWO settings, final String key, final Double[] values) {
            final double[] bare = new double[values.length];
            for (int i = 0; i < bare.length; i++) {
                bare[i] = values[i];
            }
            settings.addDoubleArray(key, bare);
        }
    }

    /** The type of variables that hold a 64-bit integer. */
    public static final class LongType extends DefaultVariableType<Long> {

        /** The one type. */
        public static final LongType INSTANCE = new LongType();

        private LongType() {
            super("LONG");
        }

        @Override
        public Class<Long> getSimpleType() {
            return Long.class;
        }

        @Override
        Long read(final NodeSettingsRO settings, final String key) throws InvalidSettingsException {
            return settings.getLong(key);
        }

        @Override
        void write(final NodeSettingsWO settings, final String key, final Long value) {
            settings.addLong(key, value);
        }
    }

    /** The type of variables that hold an array of 64-bit integers. */
    public static final class LongArrayType extends DefaultVariableType<Long[]> {

        /** The one type. */
        public static final LongArrayType INSTANCE = new LongArrayType();

        private LongArrayType() {
            super("LONGARRAY");
        }

        @Override
        public Class<Long[]> getSimpleType() {
            return Long[].class;
        }

        @Override
        Long[] read(final NodeSettingsRO settings, final String key) throws InvalidSettingsException {
            final long[] values = settings.getLongArray(key);
            final Long[] boxed = new Long[values.length];
            Arrays.setAll(boxed, i -> values[i]);
            return boxed;
        }

        @Override
        void write(final NodeSettingsWO settings, final String key, final Long[] values) {
            final long[] bare = new long[values.length];
            for (int i = 0; i < bare.length; i++) {
                bare[i] = values[i];
            }
            settings.addLongArray(key, bare);
        }
    }

    /** The type of variables that hold a truth value. */
    public static final class BooleanType extends DefaultVariableType<Boolean> {

        /** The one type. */
        public static final BooleanType INSTANCE = new BooleanType();

        private BooleanType() {
            super("BOOLEAN");
        }

        @Override
        public Class<Boolean> getSimpleType() {
            return Boolean.class;
        }

        @Override
        Boolean read(final NodeSettingsRO settings, final String key) throws InvalidSettingsException {
            return settings.getBoolean(key);
        }

        @Override
        void write(final NodeSettingsWO settings, final String key, final Boolean value) {
            settings.addBoolean(key, value);
        }
    }

    /** The type of variables that hold an array of truth values. */
    public static final class BooleanArrayType extends DefaultVariableType<Boolean[]> {

        /** The one type. */
        public static final BooleanArrayType INSTANCE = new BooleanArrayType();

        private BooleanArrayType() {
            super("BOOLEANARRAY");
        }

        @Override
        public Class<Boolean[]> getSimpleType() {
            return Boolean[].class;
        }

        @Override
        Boolean[] read(final NodeSettingsRO settings, final String key) throws InvalidSettingsException {
            final boolean[] values = settings.getBooleanArray(key);
            final Boolean[] boxed = new Boolean[values.length];
            Arrays.setAll(boxed, i -> values[i]);
            return boxed;
        }

        @Override
        void write(final NodeSettingsWO settings, final String key, final Boolean[] values) {
            final boolean[] bare = new boolean[values.length];
            for (int i = 0; i < bare.length; i++) {
                bare[i] = values[i];
            }
            settings.addBooleanArray(key, bare);
        }
    }
}
