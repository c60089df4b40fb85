/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.table;

import java.util.List;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;

/**
 * The table form of a network: one row a reaction, one row a species, one row a parameter.
 *
 * <p>{@link #reactions}, {@link #species} and {@link #parameters} give a network's rows, and {@link #toNetwork} gives the network back,
 * numbers bit by bit; what follows from parameters ({@link ReactionNetwork#definitions()}) is written as its present value.
 */
public final class NetworkTable {
    private NetworkTable() {
    }

    /**
     * The network that rows describe.
     *
     * <p>Where there are species rows they name every species and fix their order; without them species stand in the order in which the
     * reactions name them, with initial amount 0. An equation with a double arrow needs both constants, one with a single arrow only the
     * forward one; where reactants and products stand apart, a missing reverse constant means that the reaction is irreversible.
     *
     * @param name       free text, may be empty
     * @param volume     finite and positive
     * @param reactions  one row a reaction
     * @param species    one row a species, or empty
     * @param parameters one row a parameter, or empty
     * @param columns    names of the columns, for messages
     * @throws TableException with row, column, value and remedy
     */
    public static ReactionNetwork toNetwork(final String name, final double volume, final List<ReactionRow> reactions,
        final List<SpeciesRow> species, final List<ParameterRow> parameters, final Columns columns) {
        return new TableReader(columns, name, volume).read(reactions, species, parameters);
    }

    /** The reactions of a network, with equations; laws that are numbers stand as numbers, others as text. */
    public static List<ReactionRow> reactions(final ReactionNetwork network) {
        return network.reactions().stream().map(r -> row(network, r)).toList();
    }

    private static ReactionRow row(final ReactionNetwork network, final Reaction reaction) {
        return new ReactionRow(reaction.name(), reaction.equation(network.species()),
            reaction.reactants().toText(network.species()), reaction.products().toText(network.species()),
            reaction.forward().toText(network.species()),
            reaction.reversible() ? reaction.reverse().toText(network.species()) : null);
    }

    /** The species of a network, in order. */
    public static List<SpeciesRow> species(final ReactionNetwork network) {
        return network.species().stream().map(s -> new SpeciesRow(s.name(), s.initial(), s.chemostat())).toList();
    }

    /** The parameters of a network, in order, with their values. */
    public static List<ParameterRow> parameters(final ReactionNetwork network) {
        return network.parameters().entrySet().stream().map(p -> new ParameterRow(p.getKey(), p.getValue())).toList();
    }
}
