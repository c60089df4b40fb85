/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.parameters;

import java.util.List;
import java.util.function.Predicate;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;

/** The keys that lead to an entry in nested settings. */
public record SettingsPath(List<String> keys) {

    /** Stands for the condition that none of a field's own entries is there; it is never asked. */
    public static final Predicate<NodeSettingsRO> NEW_ONES_ABSENT = settings -> {
        throw new IllegalStateException("Only the loader can tell whether the entries of a field are absent.");
    };

    /** A path. */
    public static SettingsPath of(final String... keys) {
        return new SettingsPath(List.of(keys));
    }

    /** Whether the entry is there. */
    public boolean in(final NodeSettingsRO settings) {
        NodeSettingsRO at = settings;
        for (int i = 0; i < keys.size(); i++) {
            if (!at.containsKey(keys.get(i))) {
                return false;
            }
            if (i < keys.size() - 1) {
                try {
                    at = at.getNodeSettings(keys.get(i));
                } catch (final InvalidSettingsException e) { // NOSONAR then it is a value and leads nowhere
                    return false;
                }
            }
        }
        return true;
    }
}
