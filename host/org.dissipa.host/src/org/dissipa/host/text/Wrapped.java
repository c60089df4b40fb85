/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.text;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines of a width. A line that begins with four spaces is kept, an item hangs by its mark. */
public final class Wrapped {

    private static final String VERBATIM = "    ";

    private Wrapped() {
    }

    /** The lines of a text, each after an indent, none longer than a width unless a word is. */
    public static List<String> lines(final String text, final String indent, final int width) {
        final List<String> lines = new ArrayList<>();
        for (final String paragraph : text.split("\n", -1)) {
            if (paragraph.startsWith(VERBATIM) || paragraph.isBlank()) {
                lines.add((indent + paragraph).stripTrailing());
            } else {
                final String hang = paragraph.startsWith("- ") ? "  " : "";
                wrap(paragraph, indent, indent + hang, width, lines);
            }
        }
        return lines;
    }

    private static void wrap(final String paragraph, final String first, final String next, final int width,
            final List<String> lines) {
        final StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (final String word : paragraph.strip().split(" +")) {
            if (!empty && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(next);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
    }
}
