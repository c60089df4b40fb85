/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.dissipa.host.settings.SettingChange;

/**
 * What the user changes for one run.
 *
 * @param settings values of settings
 * @param tables files whose contents replace those of a Table Creator, by the number of the node
 */
public record Changes(List<SettingChange> settings, Map<Integer, Path> tables) {

    /** No changes. */
    public static final Changes NONE = new Changes(List.of(), Map.of());

    /** Copies the collections. */
    public Changes {
        settings = List.copyOf(settings);
        tables = Map.copyOf(tables);
    }
}
