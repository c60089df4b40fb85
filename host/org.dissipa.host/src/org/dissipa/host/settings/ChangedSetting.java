/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dissipa.host.door.NodeDoor.Parameter;
import org.knime.core.node.NodeSettings;

/** A parameter whose value is not its default; values are texts. */
public record ChangedSetting(String title, String key, String value, String defaultValue) {

    /** The parameters of the dialog that differ from those of a fresh node, in its order. */
    public static List<ChangedSetting> between(final List<Parameter> parameters, final NodeSettings model,
            final NodeSettings defaults) {
        final Map<String, String> values = SettingTexts.of(model);
        final Map<String, String> fresh = SettingTexts.of(defaults);
        final List<ChangedSetting> changed = new ArrayList<>();
        for (final Parameter parameter : parameters) {
            if (parameter.title().isBlank()) {
                continue;
            }
            values.forEach((key, value) -> {
                final boolean own = key.equals(parameter.key()) || key.startsWith(parameter.key() + "/");
                final String former = fresh.get(key);
                if (own && (value == null ? former != null : !value.equals(former))) {
                    changed.add(new ChangedSetting(parameter.title(), key, value, former));
                }
            });
        }
        return changed;
    }
}
