/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.table;

/**
 * One reaction as a table row. The two sides stand either in one equation, {@code A + 2 B <-> C}, or in two columns.
 *
 * @param name      the reaction's name, or {@code null} for R and its number
 * @param equation  the equation, or {@code null} where the sides stand apart
 * @param reactants left side, where there is no equation; {@code null} or blank for the empty complex
 * @param products  right side, where there is no equation; {@code null} or blank for the empty complex
 * @param forward   forward law: a number, a parameter, an expression over parameters, or a general law in brackets; {@code null} if missing
 * @param reverse   reverse law, or {@code null} where the reaction is irreversible
 */
public record ReactionRow(String name, String equation, String reactants, String products, String forward, String reverse) {

    /** A row whose sides stand in one equation. */
    public static ReactionRow of(final String name, final String equation, final String forward, final String reverse) {
        return new ReactionRow(name, equation, null, null, forward, reverse);
    }

    /** A row whose sides stand apart. */
    public static ReactionRow of(final String name, final String reactants, final String products, final String forward,
        final String reverse) {
        return new ReactionRow(name, null, reactants, products, forward, reverse);
    }

    /** A number as the text of a constant; {@code null} for a missing one. */
    public static String constant(final Double value) {
        return value == null ? null : value.toString();
    }
}
