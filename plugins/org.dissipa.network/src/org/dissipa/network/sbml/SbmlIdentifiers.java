/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.sbml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dissipa.network.Event;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;

/**
 * SBML identifiers for the names of a network: the name itself where it is letters, digits and underscores, else with underscores in place of
 * other characters; made unique by underscores at the end, as SBML has one name space for all.
 */
final class SbmlIdentifiers {
    private final Map<String, String> m_symbols = new HashMap<>();
    private final Map<String, String> m_reactions = new HashMap<>();
    private final Map<String, String> m_events = new HashMap<>();
    private final Set<String> m_taken = new HashSet<>();
    private final String m_compartment;

    SbmlIdentifiers(final ReactionNetwork network) {
        network.species().stream().map(Species::name).forEach(n -> m_symbols.put(n, free(n)));
        network.parameters().keySet().forEach(n -> m_symbols.put(n, free(n)));
        network.definitions().observables().keySet().forEach(n -> m_symbols.put(n, free(n)));
        network.reactions().stream().map(Reaction::name).forEach(n -> m_reactions.put(n, free(n)));
        network.events().stream().map(Event::name).forEach(n -> m_events.put(n, free(n)));
        m_compartment = free("compartment");
        m_symbols.put("volume", m_compartment);
    }

    private String free(final String name) {
        final StringBuilder id = new StringBuilder();
        for (final char c : name.toCharArray()) {
            final boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
            id.append(letter || c >= '0' && c <= '9' && id.length() > 0 ? c : '_');
        }
        while (!m_taken.add(id.toString())) {
            id.append('_');
        }
        return id.toString();
    }

    /** The identifier of a species, parameter or observable, and of {@code volume}. */
    String symbol(final String name) {
        return m_symbols.get(name);
    }

    String reaction(final String name) {
        return m_reactions.get(name);
    }

    String event(final String name) {
        return m_events.get(name);
    }

    String compartment() {
        return m_compartment;
    }

    /** Another identifier, which is free. */
    String another(final String name) {
        return free(name);
    }

    /** The volume is a parameter: the compartment is called like it. */
    void volumeIs(final String parameter) {
        m_symbols.put("volume", m_symbols.get(parameter));
    }
}
