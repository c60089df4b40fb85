/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.core;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.config.Config;
import org.knime.core.node.config.base.AbstractConfigEntry;
import org.knime.core.node.config.base.ConfigBase;
import org.knime.core.node.config.base.ConfigEntries;
import org.knime.core.node.workflow.FlowVariable;

/** The value of a flow variable as it overwrites a setting; KNIME converts some types and refuses the others. */
final class VariableValue {

    private static final String SIZE = "array-size";

    private static final String PREFIX = "Errors overwriting node settings with flow variables: ";

    private final FlowVariable m_variable;

    private final String m_type;

    private final List<?> m_values;

    private final boolean m_array;

    private VariableValue(final FlowVariable variable) {
        final Object value = variable.getValue(variable.getVariableType());
        m_variable = variable;
        m_array = value instanceof Object[];
        m_values = value instanceof Object[] array ? List.of(array) : List.of(value);
        m_type = variable.getVariableType().getIdentifier().replace("ARRAY", "");
    }

    static VariableValue of(final FlowVariable variable) {
        return new VariableValue(variable);
    }

    private Set<ConfigEntries> targets() {
        return switch (m_type) {
            case "INTEGER", "INT" -> EnumSet.of(ConfigEntries.xint, ConfigEntries.xbyte, ConfigEntries.xshort,
                ConfigEntries.xchar, ConfigEntries.xlong, ConfigEntries.xfloat, ConfigEntries.xdouble,
                ConfigEntries.xstring);
            case "LONG" -> EnumSet.of(ConfigEntries.xlong, ConfigEntries.xfloat, ConfigEntries.xdouble,
                ConfigEntries.xstring);
            case "DOUBLE" -> EnumSet.of(ConfigEntries.xdouble, ConfigEntries.xfloat, ConfigEntries.xstring);
            case "BOOLEAN" -> EnumSet.of(ConfigEntries.xboolean, ConfigEntries.xstring);
            case "STRING" -> EnumSet.of(ConfigEntries.xstring, ConfigEntries.xboolean, ConfigEntries.xchar);
            default -> EnumSet.noneOf(ConfigEntries.class);
        };
    }

    void overwrite(final Config config, final String key) throws InvalidSettingsException {
        final AbstractConfigEntry entry = config.getEntry(key);
        if (!(entry instanceof ConfigBase array)) {
            if (m_array) {
                throw refused(entry.getType());
            }
            config.addEntry(converted(key, entry.getType(), key, m_values.get(0)));
            return;
        }
        if (!array.containsKey(SIZE)) {
            throw refused(ConfigEntries.config);
        }
        final ConfigEntries element = array.containsKey("0") ? array.getEntry("0").getType() : ownType();
        final Config values = config.addConfig(key);
        values.addInt(SIZE, m_values.size());
        for (int i = 0; i < m_values.size(); i++) {
            values.addEntry(converted(Integer.toString(i), element, key, m_values.get(i)));
        }
    }

    private ConfigEntries ownType() {
        return m_type.startsWith("INT") ? ConfigEntries.xint
            : ConfigEntries.valueOf("x" + m_type.toLowerCase(Locale.ROOT));
    }

    private AbstractConfigEntry converted(final String key, final ConfigEntries target, final String setting,
            final Object value) throws InvalidSettingsException {
        if (!targets().contains(target)) {
            throw refused(target);
        }
        final String text = value.toString();
        if (target == ConfigEntries.xboolean && !text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            throw new InvalidSettingsException(PREFIX + "Unable to parse \"" + text + "\" (variable \""
                + m_variable.getName() + "\") as boolean expression (settings parameter \"" + setting + "\")");
        }
        try {
            return target.createEntry(key, target == ConfigEntries.xchar && value instanceof Integer code
                ? Character.toString(checkedChar(code)) : text);
        } catch (final IllegalArgumentException e) {
            throw new InvalidSettingsException(PREFIX + "Value \"" + text + "\" of variable \"" + m_variable.getName()
                + "\" does not fit setting \"" + setting + "\" of type " + target + ".", e);
        }
    }

    private static char checkedChar(final int code) {
        if (code < Character.MIN_VALUE || code > Character.MAX_VALUE) {
            throw new IllegalArgumentException(code + " is no character.");
        }
        return (char)code;
    }

    private InvalidSettingsException refused(final ConfigEntries target) {
        return new InvalidSettingsException(PREFIX + "Can't evaluate variable \"" + m_variable.getName() + "\" as "
            + target + " expression, it is a " + m_variable.getVariableType() + " (" + m_variable + ")");
    }
}
