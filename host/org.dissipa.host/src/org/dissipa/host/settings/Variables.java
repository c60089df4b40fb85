/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.workflow.FlowVariable;
import org.knime.core.node.workflow.VariableType;

/** The part 'variables' of a node's settings: which flow variables drive a setting, and which a setting gives away. */
public final class Variables {

    private final NodeSettings m_tree;

    private Variables(final NodeSettings tree) {
        m_tree = tree;
    }

    /** The variables of a node's settings.xml. */
    public static Variables of(final NodeSettings nodeSettings) {
        final NodeSettings variables = SettingTexts.part(nodeSettings, "variables");
        final NodeSettings tree = variables == null ? null : SettingTexts.part(variables, "tree");
        return new Variables(tree == null ? new NodeSettings("tree") : tree);
    }

    /** The name of the variable that drives a setting. */
    public Optional<String> driving(final String key) {
        return SettingPath.of(key + "/used_variable").holderIn(m_tree)
            .map(settings -> settings.getString("used_variable", null)).filter(name -> !name.isBlank());
    }

    /**
     * The variables that the node gives to all after it, by name.
     *
     * @param model the settings as they are used
     */
    public Map<String, FlowVariable> exposed(final NodeSettings model) throws InvalidSettingsException {
        final Map<String, FlowVariable> exposed = new LinkedHashMap<>();
        collect(m_tree, model, exposed);
        return exposed;
    }

    private static void collect(final NodeSettings tree, final NodeSettings model,
            final Map<String, FlowVariable> exposed) throws InvalidSettingsException {
        for (final String key : tree) {
            final NodeSettings branch = SettingTexts.part(tree, key);
            if (branch == null) {
                continue;
            }
            final String name = branch.getString("exposed_variable", null);
            if (name != null && !name.isBlank()) {
                exposed.put(name, variable(name, model, key));
            } else if (!branch.containsKey("used_variable") && SettingTexts.part(model, key) != null) {
                collect(branch, SettingTexts.part(model, key), exposed);
            }
        }
    }

    private static FlowVariable variable(final String name, final NodeSettings model, final String key)
            throws InvalidSettingsException {
        final SettingKind kind = SettingKind.of(model, key).orElseThrow(() -> new InvalidSettingsException(
            "Setting '" + key + "' is to be given away as flow variable '" + name + "', but it is no single value."));
        return switch (kind) {
            case INT -> new FlowVariable(name, model.getInt(key));
            case LONG -> new FlowVariable(name, VariableType.LongType.INSTANCE, model.getLong(key));
            case DOUBLE -> new FlowVariable(name, model.getDouble(key));
            case FLOAT -> new FlowVariable(name, (double)model.getFloat(key));
            case BOOLEAN -> new FlowVariable(name, VariableType.BooleanType.INSTANCE, model.getBoolean(key));
            case STRING -> new FlowVariable(name, model.getString(key));
        };
    }
}
