/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network;

import java.util.List;
import java.util.Map;

/**
 * A network that came from a format with other conventions, and what was converted on the way.
 *
 * @param network the network in this project's conventions
 * @param notes   every conversion that a user may want to check, in the order of the file
 * @param written the rate laws as the file writes them, by the names of their reactions; none where they stand unchanged
 */
public record ConvertedNetwork(ReactionNetwork network, List<Note> notes, Map<String, String> written) {

    /** Copies list and map. */
    public ConvertedNetwork {
        notes = List.copyOf(notes);
        written = Map.copyOf(written);
    }

    /** A network whose laws stand in it as the file writes them. */
    public ConvertedNetwork(final ReactionNetwork network, final List<Note> notes) {
        this(network, notes, Map.of());
    }

    /**
     * One conversion.
     *
     * @param subject what was converted, such as {@code reaction R5}, {@code species X} or {@code model}
     * @param text    how: the law as written and as it stands now, or what was renamed or left out and why
     */
    public record Note(String subject, String text) {
    }
}
