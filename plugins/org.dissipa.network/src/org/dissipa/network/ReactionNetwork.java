/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A chemical reaction network: species, reactions, named parameters and a volume. Immutable; equal networks have equal text.
 *
 * <p>A reversible reaction is one {@link Reaction} with two laws and stands as two {@link Channel}s, forward and then reverse,
 * in {@link #channels()}.
 */
public final class ReactionNetwork {
    private final String m_name;
    private final List<Species> m_species;
    private final List<Reaction> m_reactions;
    private final List<Channel> m_channels;
    private final Map<String, Double> m_parameters;
    private final double m_volume;
    private final Definitions m_definitions;
    private final List<Event> m_events;
    private final Map<String, Integer> m_index = new HashMap<>();

    private ReactionNetwork(final String name, final List<Species> species, final List<Reaction> reactions,
        final Map<String, Double> parameters, final double volume, final Definitions definitions, final List<Event> events) {
        m_name = name == null ? "" : name;
        m_species = List.copyOf(species);
        m_reactions = List.copyOf(reactions);
        m_parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        m_volume = volume;
        m_definitions = definitions;
        m_events = List.copyOf(events);
        for (int i = 0; i < m_species.size(); i++) {
            if (m_index.put(m_species.get(i).name(), i) != null) {
                throw new NetworkException("Species " + m_species.get(i).name()
                    + " is declared twice; species names must be unique.");
            }
        }
        m_channels = channels(m_reactions, m_species.size());
        NetworkCheck.check(this);
    }

    /**
     * A network of the given parts.
     *
     * @param name       free text, may be empty
     * @param species    unique names
     * @param reactions  unique names; complexes and laws refer to species by index
     * @param parameters named parameters with their values, in the order to show them; laws carry the values they use
     * @param volume     finite and positive
     * @throws NetworkException if a name occurs twice, an index is out of range, a law reads an unknown parameter or another value
     *                          of it, or the volume is not positive
     */
    public static ReactionNetwork of(final String name, final List<Species> species, final List<Reaction> reactions,
        final Map<String, Double> parameters, final double volume) {
        return of(name, species, reactions, parameters, volume, Definitions.NONE, List.of());
    }

    /**
     * A network with quantities that follow from others, and with events.
     *
     * @param definitions how quantities follow from others; values given elsewhere must agree with them
     * @param events      unique names
     * @throws NetworkException as {@link #of(String, List, List, Map, double)}, or if a value is not what its definition gives, or an
     *                          observable or event reads or sets what the network does not have
     */
    public static ReactionNetwork of(final String name, final List<Species> species, final List<Reaction> reactions,
        final Map<String, Double> parameters, final double volume, final Definitions definitions, final List<Event> events) {
        return new ReactionNetwork(name, species, reactions, parameters, volume, definitions, events);
    }

    private static List<Channel> channels(final List<Reaction> reactions, final int nSpecies) {
        final List<Channel> channels = new ArrayList<>(2 * reactions.size());
        final Map<String, Integer> names = new HashMap<>();
        for (int r = 0; r < reactions.size(); r++) {
            final Reaction reaction = reactions.get(r);
            if (names.put(reaction.name(), r) != null) {
                throw new NetworkException("Reaction name " + reaction.name() + " occurs twice; names must be unique.");
            }
            checkRange(reaction, reaction.reactants(), nSpecies);
            checkRange(reaction, reaction.products(), nSpecies);
            final int i = channels.size();
            channels.add(new Channel(i, r, true, reaction.reactants(), reaction.products(), reaction.forward(),
                reaction.reversible() ? i + 1 : -1, reaction.name()));
            if (reaction.reversible()) {
                channels.add(new Channel(i + 1, r, false, reaction.products(), reaction.reactants(),
                    reaction.reverse(), i, reaction.name() + " (reverse)"));
            }
        }
        return List.copyOf(channels);
    }

    private static void checkRange(final Reaction reaction, final Complex complex, final int nSpecies) {
        for (int i = 0; i < complex.size(); i++) {
            if (complex.species(i) < 0 || complex.species(i) >= nSpecies) {
                throw new NetworkException("Reaction " + reaction.name() + " refers to species number "
                    + complex.species(i) + ", but the network has " + nSpecies + " species.");
            }
        }
    }

    /** Free-text name; may be empty. */
    public String name() {
        return m_name;
    }

    /** The species, in order. */
    public List<Species> species() {
        return m_species;
    }

    /** The reactions, in order. */
    public List<Reaction> reactions() {
        return m_reactions;
    }

    /** The directed channels: each reaction's forward channel, followed by its reverse where it is reversible. */
    public List<Channel> channels() {
        return m_channels;
    }

    /** Named parameters and their values, in declaration order. */
    public Map<String, Double> parameters() {
        return m_parameters;
    }

    /** Volume V. */
    public double volume() {
        return m_volume;
    }

    /** How some parameters, initial amounts and perhaps the volume follow from other parameters, and the observables from the state. */
    public Definitions definitions() {
        return m_definitions;
    }

    /** Events, in order; a network without them moves by its reactions alone. */
    public List<Event> events() {
        return m_events;
    }

    /** What the symbols of an expression over this network's state mean; for observables, events and other functions of the state. */
    public Scope scope() {
        return new Scope(m_index, m_parameters, m_definitions.observables());
    }

    /** Index of a species, or -1 where there is none of that name. */
    public int indexOf(final String speciesName) {
        return m_index.getOrDefault(speciesName, -1);
    }

    /**
     * Net change of each species when a channel fires; chemostatted species do not change.
     *
     * @return array of length species().size()
     */
    public int[] change(final Channel channel) {
        final int[] change = new int[m_species.size()];
        for (int i = 0; i < channel.from().size(); i++) {
            change[channel.from().species(i)] -= channel.from().coefficient(i);
        }
        for (int i = 0; i < channel.to().size(); i++) {
            change[channel.to().species(i)] += channel.to().coefficient(i);
        }
        for (int i = 0; i < change.length; i++) {
            if (m_species.get(i).chemostat()) {
                change[i] = 0;
            }
        }
        return change;
    }

    /**
     * Initial molecule counts.
     *
     * @throws NetworkException if an initial amount is not a whole number below 2^53
     */
    public long[] initialCounts() {
        final long[] counts = new long[m_species.size()];
        for (int i = 0; i < counts.length; i++) {
            final Species s = m_species.get(i);
            counts[i] = (long)s.initial();
            if (counts[i] != s.initial() || s.initial() > 0x1p53) {
                throw new NetworkException("Initial amount of species " + s.name() + " is " + s.initial()
                    + "; stochastic methods count molecules and need a whole number.");
            }
        }
        return counts;
    }

    /** The same network with other initial amounts; species that the map does not name keep theirs. */
    public ReactionNetwork withInitial(final Map<String, Double> amounts) {
        requireKnown(amounts.keySet(), m_index.keySet(), "species");
        return of(m_name, withAmounts(amounts), m_reactions, m_parameters, m_volume,
            m_definitions.withoutInitial(amounts.keySet()), m_events);
    }

    /**
     * The same network with some parameters given new values. Rate constants, parameters, initial amounts and the volume that are
     * defined by expressions over them follow; a parameter that is given a value itself no longer follows others.
     */
    public ReactionNetwork withParameters(final Map<String, Double> values) {
        requireKnown(values.keySet(), m_parameters.keySet(), "parameter");
        final Definitions definitions = m_definitions.withoutParameters(values.keySet());
        final Map<String, Double> parameters = definitions.values(m_parameters, values);
        final Map<String, Double> amounts = new HashMap<>();
        definitions.initial().forEach((name, amount) -> amounts.put(name, Definitions.value(amount, parameters)));
        return of(m_name, withAmounts(amounts), m_reactions.stream().map(r -> r.withParameters(parameters)).toList(),
            parameters, definitions.volume() == null ? m_volume : Definitions.value(definitions.volume(), parameters),
            definitions, m_events);
    }

    /** The same network in another volume; initial amounts stay. */
    public ReactionNetwork withVolume(final double volume) {
        return of(m_name, m_species, m_reactions, m_parameters, volume, m_definitions.withoutVolume(), m_events);
    }

    /** The same network under another name. */
    public ReactionNetwork withName(final String name) {
        return of(name, m_species, m_reactions, m_parameters, m_volume, m_definitions, m_events);
    }

    private List<Species> withAmounts(final Map<String, Double> amounts) {
        return m_species.stream().map(s -> amounts.containsKey(s.name()) ? s.withInitial(amounts.get(s.name())) : s)
            .toList();
    }

    private static void requireKnown(final Iterable<String> names, final java.util.Set<String> known,
        final String kind) {
        for (final String name : names) {
            if (!known.contains(name)) {
                throw new NetworkException("There is no " + kind + " " + name + " in the network; it has "
                    + (known.isEmpty() ? "none" : String.join(", ", known)) + ".");
            }
        }
    }

    @Override
    public boolean equals(final Object other) {
        return other instanceof ReactionNetwork n && m_name.equals(n.m_name) && m_volume == n.m_volume
            && m_species.equals(n.m_species) && m_reactions.equals(n.m_reactions) && m_definitions.equals(n.m_definitions)
            && m_events.equals(n.m_events)
            && List.copyOf(m_parameters.entrySet()).equals(List.copyOf(n.m_parameters.entrySet()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(m_name, m_species, m_reactions, m_parameters, m_volume);
    }

    @Override
    public String toString() {
        return (m_name.isEmpty() ? "Reaction network" : m_name) + " (" + m_species.size() + " species, "
            + m_reactions.size() + " reactions)";
    }
}
