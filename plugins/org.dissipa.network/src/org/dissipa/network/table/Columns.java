/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.table;

/**
 * The names of the columns that rows were taken from, for messages. A column that was not used is {@code null}.
 *
 * @param reactionName  names of reactions
 * @param equation      equations
 * @param reactants     left sides, where there are no equations
 * @param products      right sides, where there are no equations
 * @param forward       forward rate constants
 * @param reverse       reverse rate constants
 * @param speciesName   names of species
 * @param initial       initial amounts
 * @param chemostat     chemostat marks
 * @param parameterName names of parameters
 * @param value         values of parameters
 */
public record Columns(String reactionName, String equation, String reactants, String products, String forward, String reverse,
    String speciesName, String initial, String chemostat, String parameterName, String value) {

    /** The columns that {@link NetworkTable} names its own rows by. */
    public static final Columns STANDARD = new Columns("Reaction", "Equation", "Reactants", "Products", "Forward", "Reverse",
        "Species", "Initial", "Chemostat", "Parameter", "Value");
}
