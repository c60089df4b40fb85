/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.workflow;

public abstract class VariableType<T> {
    public VariableType() { throw new UnsupportedOperationException(); }
    public javax.swing.Icon getIcon() { throw new UnsupportedOperationException(); }
    public String getIdentifier() { throw new UnsupportedOperationException(); }
    public final boolean isConvertible(final org.knime.core.node.workflow.VariableType<?> p0) { throw new UnsupportedOperationException(); }
    public java.util.Set<org.knime.core.node.workflow.VariableType<?>> getConvertibleTypes() { throw new UnsupportedOperationException(); }
    protected <U> U getAs(final T p0, final org.knime.core.node.workflow.VariableType<U> p1) { throw new UnsupportedOperationException(); }
    protected static IllegalArgumentException createNotConvertibleException(final org.knime.core.node.workflow.VariableType<?> p0, final org.knime.core.node.workflow.VariableType<?> p1) { throw new UnsupportedOperationException(); }
    public abstract Class<T> getSimpleType();
    protected abstract org.knime.core.node.workflow.VariableType.VariableValue<T> loadValue(final org.knime.core.node.NodeSettingsRO p0) throws org.knime.core.node.InvalidSettingsException;
    protected abstract void saveValue(final org.knime.core.node.NodeSettingsWO p0, final org.knime.core.node.workflow.VariableType.VariableValue<T> p1);
    protected abstract org.knime.core.node.workflow.VariableType.VariableValue<T> newValue(final T p0);
    protected abstract org.knime.core.node.workflow.VariableType.VariableValue<T> defaultValue();
    protected abstract boolean canOverwrite(final org.knime.core.node.config.Config p0, final String p1);
    protected abstract void overwrite(final T p0, final org.knime.core.node.config.Config p1, final String p2) throws org.knime.core.node.workflow.VariableType.InvalidConfigEntryException;
    protected abstract boolean canCreateFrom(final org.knime.core.node.config.Config p0, final String p1);
    protected abstract T createFrom(final org.knime.core.node.config.Config p0, final String p1) throws org.knime.core.node.InvalidSettingsException, org.knime.core.node.workflow.VariableType.InvalidConfigEntryException;
    public String toString() { throw new UnsupportedOperationException(); }
    public static final class BooleanArrayType extends org.knime.core.node.workflow.VariableType.DefaultVariableType<Boolean[]> {
        public static final org.knime.core.node.workflow.VariableType.BooleanArrayType INSTANCE = null;
        public javax.swing.Icon getIcon() { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<Boolean[]> loadValue(final org.knime.core.node.NodeSettingsRO p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<Boolean[]> newValue(final Boolean[] p0) { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<Boolean[]> defaultValue() { throw new UnsupportedOperationException(); }
        protected void saveValue(final org.knime.core.node.NodeSettingsWO p0, final org.knime.core.node.workflow.VariableType.VariableValue<Boolean[]> p1) { throw new UnsupportedOperationException(); }
        public Class<Boolean[]> getSimpleType() { throw new UnsupportedOperationException(); }
        protected <U> U getAs(final Boolean[] p0, final org.knime.core.node.workflow.VariableType<U> p1) { throw new UnsupportedOperationException(); }
        public java.util.Set<org.knime.core.node.workflow.VariableType<?>> getConvertibleTypes() { throw new UnsupportedOperationException(); }
        protected void overwrite(final Boolean[] p0, final org.knime.core.node.config.Config p1, final String p2) throws org.knime.core.node.workflow.VariableType.InvalidConfigEntryException { throw new UnsupportedOperationException(); }
        protected Boolean[] createFrom(final org.knime.core.node.config.Config p0, final String p1) throws org.knime.core.node.InvalidSettingsException, org.knime.core.node.workflow.VariableType.InvalidConfigEntryException { throw new UnsupportedOperationException(); }
        BooleanArrayType() { super(null, null); throw new UnsupportedOperationException(); }
    }
    public static abstract class DefaultVariableType<T> extends org.knime.core.node.workflow.VariableType<T> {
        protected DefaultVariableType(final java.util.function.BiPredicate<org.knime.core.node.config.Config, String> p0, final java.util.function.BiPredicate<org.knime.core.node.config.Config, String> p1) { throw new UnsupportedOperationException(); }
        protected DefaultVariableType(final java.util.function.BiPredicate<org.knime.core.node.config.Config, String> p0) { throw new UnsupportedOperationException(); }
        protected final boolean canOverwrite(final org.knime.core.node.config.Config p0, final String p1) { throw new UnsupportedOperationException(); }
        protected final boolean canCreateFrom(final org.knime.core.node.config.Config p0, final String p1) { throw new UnsupportedOperationException(); }
    }
    public static final class BooleanType extends org.knime.core.node.workflow.VariableType.DefaultVariableType<Boolean> {
        public static final org.knime.core.node.workflow.VariableType.BooleanType INSTANCE = null;
        public javax.swing.Icon getIcon() { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<Boolean> loadValue(final org.knime.core.node.NodeSettingsRO p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<Boolean> newValue(final Boolean p0) { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<Boolean> defaultValue() { throw new UnsupportedOperationException(); }
        protected void saveValue(final org.knime.core.node.NodeSettingsWO p0, final org.knime.core.node.workflow.VariableType.VariableValue<Boolean> p1) { throw new UnsupportedOperationException(); }
        public Class<Boolean> getSimpleType() { throw new UnsupportedOperationException(); }
        public java.util.Set<org.knime.core.node.workflow.VariableType<?>> getConvertibleTypes() { throw new UnsupportedOperationException(); }
        protected <U> U getAs(final Boolean p0, final org.knime.core.node.workflow.VariableType<U> p1) { throw new UnsupportedOperationException(); }
        protected void overwrite(final Boolean p0, final org.knime.core.node.config.Config p1, final String p2) throws org.knime.core.node.workflow.VariableType.InvalidConfigEntryException { throw new UnsupportedOperationException(); }
        protected Boolean createFrom(final org.knime.core.node.config.Config p0, final String p1) throws org.knime.core.node.InvalidSettingsException, org.knime.core.node.workflow.VariableType.InvalidConfigEntryException { throw new UnsupportedOperationException(); }
        BooleanType() { super(null, null); throw new UnsupportedOperationException(); }
    }
    public static final class IntArrayType extends org.knime.core.node.workflow.VariableType.DefaultVariableType<Integer[]> {
        public static final org.knime.core.node.workflow.VariableType.IntArrayType INSTANCE = null;
        public javax.swing.Icon getIcon() { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<Integer[]> loadValue(final org.knime.core.node.NodeSettingsRO p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<Integer[]> newValue(final Integer[] p0) { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<Integer[]> defaultValue() { throw new UnsupportedOperationException(); }
        protected void saveValue(final org.knime.core.node.NodeSettingsWO p0, final org.knime.core.node.workflow.VariableType.VariableValue<Integer[]> p1) { throw new UnsupportedOperationException(); }
        public Class<Integer[]> getSimpleType() { throw new UnsupportedOperationException(); }
        public java.util.Set<org.knime.core.node.workflow.VariableType<?>> getConvertibleTypes() { throw new UnsupportedOperationException(); }
        protected <U> U getAs(final Integer[] p0, final org.knime.core.node.workflow.VariableType<U> p1) { throw new UnsupportedOperationException(); }
        protected void overwrite(final Integer[] p0, final org.knime.core.node.config.Config p1, final String p2) throws org.knime.core.node.workflow.VariableType.InvalidConfigEntryException { throw new UnsupportedOperationException(); }
        protected Integer[] createFrom(final org.knime.core.node.config.Config p0, final String p1) throws org.knime.core.node.InvalidSettingsException, org.knime.core.node.workflow.VariableType.InvalidConfigEntryException { throw new UnsupportedOperationException(); }
        IntArrayType() { super(null, null); throw new UnsupportedOperationException(); }
    }
    public static final class StringType extends org.knime.core.node.workflow.VariableType.DefaultVariableType<String> {
        public static final org.knime.core.node.workflow.VariableType.StringType INSTANCE = null;
        public javax.swing.Icon getIcon() { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<String> loadValue(final org.knime.core.node.NodeSettingsRO p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<String> newValue(final String p0) { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<String> defaultValue() { throw new UnsupportedOperationException(); }
        protected void saveValue(final org.knime.core.node.NodeSettingsWO p0, final org.knime.core.node.workflow.VariableType.VariableValue<String> p1) { throw new UnsupportedOperationException(); }
        public Class<String> getSimpleType() { throw new UnsupportedOperationException(); }
        public java.util.Set<org.knime.core.node.workflow.VariableType<?>> getConvertibleTypes() { throw new UnsupportedOperationException(); }
        protected <U> U getAs(final String p0, final org.knime.core.node.workflow.VariableType<U> p1) { throw new UnsupportedOperationException(); }
        protected void overwrite(final String p0, final org.knime.core.node.config.Config p1, final String p2) throws org.knime.core.node.workflow.VariableType.InvalidConfigEntryException { throw new UnsupportedOperationException(); }
        protected String createFrom(final org.knime.core.node.config.Config p0, final String p1) throws org.knime.core.node.InvalidSettingsException, org.knime.core.node.workflow.VariableType.InvalidConfigEntryException { throw new UnsupportedOperationException(); }
        StringType() { super(null, null); throw new UnsupportedOperationException(); }
    }
    public static final class StringArrayType extends org.knime.core.node.workflow.VariableType.DefaultVariableType<String[]> {
        public static final org.knime.core.node.workflow.VariableType.StringArrayType INSTANCE = null;
        public javax.swing.Icon getIcon() { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<String[]> loadValue(final org.knime.core.node.NodeSettingsRO p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<String[]> newValue(final String[] p0) { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<String[]> defaultValue() { throw new UnsupportedOperationException(); }
        protected void saveValue(final org.knime.core.node.NodeSettingsWO p0, final org.knime.core.node.workflow.VariableType.VariableValue<String[]> p1) { throw new UnsupportedOperationException(); }
        public Class<String[]> getSimpleType() { throw new UnsupportedOperationException(); }
        public java.util.Set<org.knime.core.node.workflow.VariableType<?>> getConvertibleTypes() { throw new UnsupportedOperationException(); }
        protected <U> U getAs(final String[] p0, final org.knime.core.node.workflow.VariableType<U> p1) { throw new UnsupportedOperationException(); }
        protected void overwrite(final String[] p0, final org.knime.core.node.config.Config p1, final String p2) throws org.knime.core.node.workflow.VariableType.InvalidConfigEntryException { throw new UnsupportedOperationException(); }
        protected String[] createFrom(final org.knime.core.node.config.Config p0, final String p1) throws org.knime.core.node.InvalidSettingsException, org.knime.core.node.workflow.VariableType.InvalidConfigEntryException { throw new UnsupportedOperationException(); }
        StringArrayType() { super(null, null); throw new UnsupportedOperationException(); }
    }
    public static abstract class VariableValue<T> {
        protected VariableValue(final org.knime.core.node.workflow.VariableType<T> p0, final T p1) { throw new UnsupportedOperationException(); }
        public boolean equals(final Object p0) { throw new UnsupportedOperationException(); }
        protected T get() { throw new UnsupportedOperationException(); }
        public int hashCode() { throw new UnsupportedOperationException(); }
        public String toString() { throw new UnsupportedOperationException(); }
    }
    public static final class DoubleType extends org.knime.core.node.workflow.VariableType.DefaultVariableType<Double> {
        public static final org.knime.core.node.workflow.VariableType.DoubleType INSTANCE = null;
        public javax.swing.Icon getIcon() { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<Double> loadValue(final org.knime.core.node.NodeSettingsRO p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<Double> newValue(final Double p0) { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<Double> defaultValue() { throw new UnsupportedOperationException(); }
        protected void saveValue(final org.knime.core.node.NodeSettingsWO p0, final org.knime.core.node.workflow.VariableType.VariableValue<Double> p1) { throw new UnsupportedOperationException(); }
        public java.util.Set<org.knime.core.node.workflow.VariableType<?>> getConvertibleTypes() { throw new UnsupportedOperationException(); }
        protected <U> U getAs(final Double p0, final org.knime.core.node.workflow.VariableType<U> p1) { throw new UnsupportedOperationException(); }
        public Class<Double> getSimpleType() { throw new UnsupportedOperationException(); }
        protected void overwrite(final Double p0, final org.knime.core.node.config.Config p1, final String p2) throws org.knime.core.node.workflow.VariableType.InvalidConfigEntryException { throw new UnsupportedOperationException(); }
        protected Double createFrom(final org.knime.core.node.config.Config p0, final String p1) throws org.knime.core.node.InvalidSettingsException, org.knime.core.node.workflow.VariableType.InvalidConfigEntryException { throw new UnsupportedOperationException(); }
        DoubleType() { super(null, null); throw new UnsupportedOperationException(); }
    }
    public static final class LongType extends org.knime.core.node.workflow.VariableType.DefaultVariableType<Long> {
        public static final org.knime.core.node.workflow.VariableType.LongType INSTANCE = null;
        public javax.swing.Icon getIcon() { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<Long> loadValue(final org.knime.core.node.NodeSettingsRO p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<Long> newValue(final Long p0) { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<Long> defaultValue() { throw new UnsupportedOperationException(); }
        protected void saveValue(final org.knime.core.node.NodeSettingsWO p0, final org.knime.core.node.workflow.VariableType.VariableValue<Long> p1) { throw new UnsupportedOperationException(); }
        public Class<Long> getSimpleType() { throw new UnsupportedOperationException(); }
        public java.util.Set<org.knime.core.node.workflow.VariableType<?>> getConvertibleTypes() { throw new UnsupportedOperationException(); }
        protected <U> U getAs(final Long p0, final org.knime.core.node.workflow.VariableType<U> p1) { throw new UnsupportedOperationException(); }
        protected void overwrite(final Long p0, final org.knime.core.node.config.Config p1, final String p2) throws org.knime.core.node.workflow.VariableType.InvalidConfigEntryException { throw new UnsupportedOperationException(); }
        protected Long createFrom(final org.knime.core.node.config.Config p0, final String p1) throws org.knime.core.node.InvalidSettingsException, org.knime.core.node.workflow.VariableType.InvalidConfigEntryException { throw new UnsupportedOperationException(); }
        LongType() { super(null, null); throw new UnsupportedOperationException(); }
    }
    public static final class LongArrayType extends org.knime.core.node.workflow.VariableType.DefaultVariableType<Long[]> {
        public static final org.knime.core.node.workflow.VariableType.LongArrayType INSTANCE = null;
        public javax.swing.Icon getIcon() { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<Long[]> loadValue(final org.knime.core.node.NodeSettingsRO p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<Long[]> newValue(final Long[] p0) { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<Long[]> defaultValue() { throw new UnsupportedOperationException(); }
        protected void saveValue(final org.knime.core.node.NodeSettingsWO p0, final org.knime.core.node.workflow.VariableType.VariableValue<Long[]> p1) { throw new UnsupportedOperationException(); }
        public Class<Long[]> getSimpleType() { throw new UnsupportedOperationException(); }
        public java.util.Set<org.knime.core.node.workflow.VariableType<?>> getConvertibleTypes() { throw new UnsupportedOperationException(); }
        protected <U> U getAs(final Long[] p0, final org.knime.core.node.workflow.VariableType<U> p1) { throw new UnsupportedOperationException(); }
        protected void overwrite(final Long[] p0, final org.knime.core.node.config.Config p1, final String p2) throws org.knime.core.node.workflow.VariableType.InvalidConfigEntryException { throw new UnsupportedOperationException(); }
        protected Long[] createFrom(final org.knime.core.node.config.Config p0, final String p1) throws org.knime.core.node.InvalidSettingsException, org.knime.core.node.workflow.VariableType.InvalidConfigEntryException { throw new UnsupportedOperationException(); }
        LongArrayType() { super(null, null); throw new UnsupportedOperationException(); }
    }
    public static final class IntType extends org.knime.core.node.workflow.VariableType.DefaultVariableType<Integer> {
        public static final org.knime.core.node.workflow.VariableType.IntType INSTANCE = null;
        public javax.swing.Icon getIcon() { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<Integer> loadValue(final org.knime.core.node.NodeSettingsRO p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<Integer> newValue(final Integer p0) { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<Integer> defaultValue() { throw new UnsupportedOperationException(); }
        public java.util.Set<org.knime.core.node.workflow.VariableType<?>> getConvertibleTypes() { throw new UnsupportedOperationException(); }
        protected <U> U getAs(final Integer p0, final org.knime.core.node.workflow.VariableType<U> p1) { throw new UnsupportedOperationException(); }
        protected void saveValue(final org.knime.core.node.NodeSettingsWO p0, final org.knime.core.node.workflow.VariableType.VariableValue<Integer> p1) { throw new UnsupportedOperationException(); }
        public Class<Integer> getSimpleType() { throw new UnsupportedOperationException(); }
        protected void overwrite(final Integer p0, final org.knime.core.node.config.Config p1, final String p2) throws org.knime.core.node.workflow.VariableType.InvalidConfigEntryException { throw new UnsupportedOperationException(); }
        protected Integer createFrom(final org.knime.core.node.config.Config p0, final String p1) throws org.knime.core.node.InvalidSettingsException, org.knime.core.node.workflow.VariableType.InvalidConfigEntryException { throw new UnsupportedOperationException(); }
        IntType() { super(null, null); throw new UnsupportedOperationException(); }
    }
    public static final class DoubleArrayType extends org.knime.core.node.workflow.VariableType.DefaultVariableType<Double[]> {
        public static final org.knime.core.node.workflow.VariableType.DoubleArrayType INSTANCE = null;
        public javax.swing.Icon getIcon() { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<Double[]> loadValue(final org.knime.core.node.NodeSettingsRO p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<Double[]> newValue(final Double[] p0) { throw new UnsupportedOperationException(); }
        protected org.knime.core.node.workflow.VariableType.VariableValue<Double[]> defaultValue() { throw new UnsupportedOperationException(); }
        protected void saveValue(final org.knime.core.node.NodeSettingsWO p0, final org.knime.core.node.workflow.VariableType.VariableValue<Double[]> p1) { throw new UnsupportedOperationException(); }
        public Class<Double[]> getSimpleType() { throw new UnsupportedOperationException(); }
        public java.util.Set<org.knime.core.node.workflow.VariableType<?>> getConvertibleTypes() { throw new UnsupportedOperationException(); }
        protected <U> U getAs(final Double[] p0, final org.knime.core.node.workflow.VariableType<U> p1) { throw new UnsupportedOperationException(); }
        protected void overwrite(final Double[] p0, final org.knime.core.node.config.Config p1, final String p2) throws org.knime.core.node.workflow.VariableType.InvalidConfigEntryException { throw new UnsupportedOperationException(); }
        protected Double[] createFrom(final org.knime.core.node.config.Config p0, final String p1) throws org.knime.core.node.InvalidSettingsException, org.knime.core.node.workflow.VariableType.InvalidConfigEntryException { throw new UnsupportedOperationException(); }
        DoubleArrayType() { super(null, null); throw new UnsupportedOperationException(); }
    }
    public static final class InvalidConfigEntryException extends Exception {
        public InvalidConfigEntryException(final String p0) { throw new UnsupportedOperationException(); }
        public InvalidConfigEntryException(final String p0, final java.util.function.UnaryOperator<String> p1) { throw new UnsupportedOperationException(); }
        public InvalidConfigEntryException(final String p0, final Throwable p1) { throw new UnsupportedOperationException(); }
        public InvalidConfigEntryException(final String p0, final Throwable p1, final java.util.function.UnaryOperator<String> p2) { throw new UnsupportedOperationException(); }
        public java.util.Optional<String> getErrorMessageWithVariableName(final String p0) { throw new UnsupportedOperationException(); }
    }
}
