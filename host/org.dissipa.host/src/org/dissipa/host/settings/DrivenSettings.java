/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.settings;

import java.util.Optional;

import org.knime.core.node.NodeSettings;

/** Which settings of a node flow variables drive; it stands in the part 'variables' of the node's settings.xml. */
public final class DrivenSettings {

    private static final String VARIABLE = "used_variable";

    private final NodeSettings m_tree;

    private DrivenSettings(final NodeSettings tree) {
        m_tree = tree;
    }

    /** The driven settings of a node. */
    public static DrivenSettings of(final NodeSettings nodeSettings) {
        final NodeSettings variables = SettingTexts.part(nodeSettings, "variables");
        final NodeSettings tree = variables == null ? null : SettingTexts.part(variables, "tree");
        return new DrivenSettings(tree == null ? new NodeSettings("tree") : tree);
    }

    /** The name of the variable that drives a setting. */
    public Optional<String> variableOf(final String key) {
        return SettingPath.of(key + "/" + VARIABLE).holderIn(m_tree)
            .map(settings -> settings.getString(VARIABLE, null)).filter(name -> !name.isBlank());
    }
}
