/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network;

import java.util.List;

/**
 * A network that came from a format with other conventions, and what was converted on the way.
 *
 * @param network the network in this project's conventions
 * @param notes   every conversion that a user may want to check, in the order of the file
 */
public record ConvertedNetwork(ReactionNetwork network, List<Note> notes) {

    /** Copies the list. */
    public ConvertedNetwork {
        notes = List.copyOf(notes);
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
