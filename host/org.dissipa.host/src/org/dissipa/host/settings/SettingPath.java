/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.settings;

import java.util.List;
import java.util.Optional;

import org.knime.core.node.NodeSettings;

/** Where an entry stands in settings: the parts of its key, which '/' separates. */
record SettingPath(List<String> groups, String entry) {

    /** The path of a key. */
    static SettingPath of(final String key) {
        final List<String> parts = List.of(key.split("/", -1));
        return new SettingPath(parts.subList(0, parts.size() - 1), parts.get(parts.size() - 1));
    }

    /** The settings that hold the entry; empty if the entry is absent. */
    Optional<NodeSettings> holderIn(final NodeSettings root) {
        NodeSettings holder = root;
        for (final String group : groups) {
            holder = holder == null ? null : SettingTexts.part(holder, group);
        }
        return Optional.ofNullable(holder).filter(settings -> settings.containsKey(entry));
    }

    /** The settings in which the entry is to stand; groups that are absent are made. */
    NodeSettings madeIn(final NodeSettings root) {
        NodeSettings holder = root;
        for (final String group : groups) {
            final NodeSettings part = SettingTexts.part(holder, group);
            holder = part == null ? (NodeSettings)holder.addNodeSettings(group) : part;
        }
        return holder;
    }
}
