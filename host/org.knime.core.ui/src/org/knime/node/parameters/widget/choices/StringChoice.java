/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices;

/** A text to choose, and how it shows. */
public record StringChoice(String id, String text) {

    /** A text that shows as it is. */
    public static StringChoice fromId(final String id) {
        return new StringChoice(id, id);
    }
}
