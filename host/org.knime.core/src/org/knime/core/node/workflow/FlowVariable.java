/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.workflow;

import java.util.Arrays;
import java.util.Objects;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.workflow.VariableType.DoubleType;
import org.knime.core.node.workflow.VariableType.IntType;
import org.knime.core.node.workflow.VariableType.StringType;

/** A named value that flows along the connections of a workflow and can drive settings. */
public final class FlowVariable extends FlowObject {

    private final String m_name;

    private final VariableType<?> m_type;

    private final Object m_value;

    private FlowVariable(final String name, final VariableType<?> type, final Object value, final String error) {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("A flow variable needs a name.");
        }
        m_name = name;
        m_type = Objects.requireNonNull(type);
        m_value = Objects.requireNonNull(value, error);
    }

    /** A variable of a type. */
    public <T> FlowVariable(final String name, final VariableType<T> type, final T value) {
        this(name, type, value, "Flow variable '" + name + "' needs a value.");
    }

    /** A variable that holds a text. */
    public FlowVariable(final String name, final String value) {
        this(name, StringType.INSTANCE, value);
    }

    /** A variable that holds a floating point number. */
    public FlowVariable(final String name, final double value) {
        this(name, DoubleType.INSTANCE, value);
    }

    /** A variable that holds an integer. */
    public FlowVariable(final String name, final int value) {
        this(name, IntType.INSTANCE, value);
    }

    /** The name. */
    public String getName() {
        return m_name;
    }

    /** The type. */
    public VariableType<?> getVariableType() {
        return m_type;
    }

    /** The value of a variable of just this type. */
    public <T> T getValue(final VariableType<T> type) {
        if (m_type != type) {
            throw new IllegalArgumentException("Flow variable '" + m_name + "' is of type " + m_type + ", not " + type
                + "; this host converts no variables when they are read.");
        }
        return type.getSimpleType().cast(m_value);
    }

    /** The text, null if the variable holds something else. */
    public String getStringValue() {
        return m_type == StringType.INSTANCE ? (String)m_value : null;
    }

    /** The floating point number, NaN if the variable holds something else. */
    public double getDoubleValue() {
        return m_type == DoubleType.INSTANCE ? (Double)m_value : Double.NaN;
    }

    /** The integer, 0 if the variable holds something else. */
    public int getIntValue() {
        return m_type == IntType.INSTANCE ? (Integer)m_value : 0;
    }

    /** The value as text. */
    public String getValueAsString() {
        return VariableType.text(m_value);
    }

    /** The same value under another name. */
    public FlowVariable withNewName(final String name) {
        return new FlowVariable(name, m_type, m_value, null);
    }

    /** Writes the variable. */
    public void save(final NodeSettingsWO settings) {
        settings.addString("name", m_name);
        settings.addString("class", m_type.getIdentifier());
        write(m_type, settings);
    }

    @SuppressWarnings("unchecked")
    private <T> void write(final VariableType<T> type, final NodeSettingsWO settings) {
        type.write(settings, "value", (T)m_value);
    }

    /** Reads a variable. */
    public static FlowVariable load(final NodeSettingsRO settings) throws InvalidSettingsException {
        final String name = settings.getString("name");
        final String identifier = settings.getString("class");
        final VariableType<?> type = VariableType.named(identifier).orElseThrow(() -> new InvalidSettingsException(
            "No flow variable type for identifier/class '" + identifier + "'"));
        return new FlowVariable(name, type, type.read(settings, "value"),
            "Flow variable '" + name + "' has no value.");
    }

    @Override
    public boolean equals(final Object other) {
        return other instanceof FlowVariable variable && m_name.equals(variable.m_name) && m_type == variable.m_type
            && Arrays.deepEquals(new Object[] {m_value}, new Object[] {variable.m_value});
    }

    @Override
    public int hashCode() {
        return Objects.hash(m_name, m_type);
    }

    @Override
    public String toString() {
        return "\"" + m_name + "\" (" + m_type + ": " + getValueAsString() + ")";
    }
}
