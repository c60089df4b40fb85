/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.core;

import java.util.LinkedHashMap;
import java.util.Map;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.config.Config;
import org.knime.core.node.config.base.AbstractConfigEntry;
import org.knime.core.node.config.base.ConfigBase;
import org.knime.core.node.config.base.ConfigEntries;
import org.knime.core.node.workflow.FlowVariable;
import org.knime.core.node.workflow.VariableType;

/**
 * Lets flow variables drive the settings of a node, and settings make flow variables. Which does which stands beside
 * the settings in a tree with the same keys, whose leaves name the variable that is used and the one that is exposed.
 */
public final class VariableDriver {

    private static final String USED = "used_variable";

    private static final String EXPOSED = "exposed_variable";

    private static final String HIDDEN = "_Internals";

    private static final String PREFIX = "Errors overwriting node settings with flow variables: ";

    private final NodeSettingsRO m_tree;

    private VariableDriver(final NodeSettingsRO tree) {
        m_tree = tree;
    }

    /** The driver that the settings file of a node describes under a key. */
    public static VariableDriver of(final NodeSettingsRO nodeSettings, final String key)
            throws InvalidSettingsException {
        return new VariableDriver(nodeSettings.containsKey(key)
            ? nodeSettings.getNodeSettings(key).getNodeSettings("tree") : new NodeSettings("tree"));
    }

    /** The settings with the entries replaced that variables drive. */
    public NodeSettings drive(final NodeSettings settings, final Map<String, FlowVariable> variables)
            throws InvalidSettingsException {
        final NodeSettings driven = new NodeSettings(settings.getKey());
        settings.copyTo(driven);
        walk(m_tree, driven, (leaf, config, key) -> {
            final String name = leaf.getString(USED);
            if (name != null && !name.isEmpty()) {
                final FlowVariable variable = variables.get(name);
                if (variable == null) {
                    throw new InvalidSettingsException(PREFIX + "Unknown variable \"" + name + "\"");
                }
                VariableValue.of(variable).overwrite(config, key);
            }
        });
        return driven;
    }

    /** The variables that the settings expose, by name. */
    public Map<String, FlowVariable> exposed(final NodeSettings settings) throws InvalidSettingsException {
        final Map<String, FlowVariable> variables = new LinkedHashMap<>();
        walk(m_tree, settings, (leaf, config, key) -> {
            final String name = leaf.getString(EXPOSED);
            if (name != null && !name.isEmpty()) {
                variables.put(name, exposed(name, config, key));
            }
        });
        return variables;
    }

    private static FlowVariable exposed(final String name, final Config config, final String key)
            throws InvalidSettingsException {
        final ConfigEntries type = config.getEntry(key).getType();
        return switch (type) {
            case xstring -> new FlowVariable(name, config.getString(key));
            case xint -> new FlowVariable(name, config.getInt(key));
            case xdouble -> new FlowVariable(name, config.getDouble(key));
            case xlong -> new FlowVariable(name, VariableType.LongType.INSTANCE, config.getLong(key));
            case xboolean -> new FlowVariable(name, VariableType.BooleanType.INSTANCE, config.getBoolean(key));
            default -> throw new InvalidSettingsException("Setting \"" + key + "\" of type " + type
                + " cannot be exposed as variable \"" + name + "\" by this host.");
        };
    }

    @FunctionalInterface
    private interface Visitor {
        void visit(NodeSettingsRO leaf, Config config, String key) throws InvalidSettingsException;
    }

    private static void walk(final NodeSettingsRO tree, final Config config, final Visitor visitor)
            throws InvalidSettingsException {
        for (final String key : tree.keySet()) {
            final AbstractConfigEntry entry = config.getEntry(key);
            if (entry == null || key.endsWith(HIDDEN)) {
                continue;
            }
            final NodeSettingsRO branch = tree.getNodeSettings(key);
            if (entry instanceof ConfigBase && !isLeaf(branch)) {
                walk(branch, config.getConfig(key), visitor);
            } else {
                visitor.visit(branch, config, key);
            }
        }
    }

    private static boolean isLeaf(final NodeSettingsRO branch) {
        return branch.containsKey(USED) && branch.containsKey(EXPOSED);
    }
}
