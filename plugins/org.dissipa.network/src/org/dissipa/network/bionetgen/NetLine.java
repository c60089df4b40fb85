/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.bionetgen;

import java.util.Arrays;
import java.util.StringTokenizer;

/**
 * One entry of a block: its tokens and its comment.
 *
 * @param number  line number, from 1
 * @param tokens  what stands before the comment, split at blanks
 * @param comment what stands after the first {@code #}, without blanks around it
 */
record NetLine(int number, String[] tokens, String comment) {

    static NetLine of(final int number, final String line) {
        final int hash = line.indexOf('#');
        final String entry = (hash < 0 ? line : line.substring(0, hash)).strip();
        return new NetLine(number, tokens(entry), hash < 0 ? "" : line.substring(hash + 1).strip());
    }

    private static String[] tokens(final String entry) {
        final StringTokenizer tokenizer = new StringTokenizer(entry);
        final String[] tokens = new String[tokenizer.countTokens()];
        Arrays.setAll(tokens, i -> tokenizer.nextToken());
        return tokens;
    }

    /** The first word of the comment, which is the name of the rule. */
    String rule() {
        int end = 0;
        while (end < comment.length() && comment.charAt(end) != ',' && !Character.isWhitespace(comment.charAt(end))) {
            end++;
        }
        return comment.substring(0, end);
    }

    /** The tokens from one position on, put together again. */
    String rest(final int from) {
        return String.join(" ", Arrays.copyOfRange(tokens, from, tokens.length));
    }

    /** @throws NetFileException if there are fewer tokens */
    void require(final int count, final String form) {
        if (tokens.length < count) {
            throw new NetFileException(number, "'" + rest(0) + "' is not complete; the form is '" + form + "'.");
        }
    }

    NetFileException error(final String message) {
        return new NetFileException(number, message);
    }
}
