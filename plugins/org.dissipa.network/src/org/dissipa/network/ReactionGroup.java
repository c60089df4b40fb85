/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reactions that are one mechanism at several places: their names differ in an index in square brackets at the end alone, such as {@code motor[1->2]} and
 * {@code motor[2->3]}. The group's net extent is the sum of theirs.
 *
 * @param name      the name before the bracket
 * @param reactions indices of the reactions, ascending, at least two
 */
public record ReactionGroup(String name, List<Integer> reactions) {

    /** The groups of a network, in the order of their first reactions; a name that a reaction has is none of a group. */
    public static List<ReactionGroup> of(final ReactionNetwork network) {
        return of(network.reactions().stream().map(Reaction::name).toList());
    }

    /** The groups among reactions given by their names. */
    public static List<ReactionGroup> of(final List<String> names) {
        final Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int r = 0; r < names.size(); r++) {
            final String name = names.get(r);
            final int bracket = name.indexOf('[');
            if (bracket > 0 && name.endsWith("]")) {
                groups.computeIfAbsent(name.substring(0, bracket), n -> new ArrayList<>()).add(r);
            }
        }
        names.forEach(groups::remove);
        return groups.entrySet().stream().filter(g -> g.getValue().size() > 1)
            .map(g -> new ReactionGroup(g.getKey(), List.copyOf(g.getValue()))).toList();
    }
}
