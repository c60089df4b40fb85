/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dissipa.network.Definitions;
import org.dissipa.network.Event;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;
import org.dissipa.network.expression.Expression;
import org.dissipa.network.expression.Names;

/** Writes the canonical CRN text: name, volume and parameters, species, observables, reactions, chemostats, initial
 * amounts and events, in this order. */
final class CrnWriter {
    private static final int LONG_LINE = 100;

    private final ReactionNetwork m_network;
    private final StringBuilder m_text = new StringBuilder();

    private CrnWriter(final ReactionNetwork network) {
        m_network = network;
    }

    static String write(final ReactionNetwork network) {
        final CrnWriter writer = new CrnWriter(network);
        writer.head();
        writer.names("species", network.species().stream().map(Species::name).toList());
        network.definitions().observables().forEach((name, definition) ->
            writer.line("observable " + Names.quote(name) + " = " + definition.toText()));
        for (int i = 0; i < network.reactions().size(); i++) {
            writer.reaction(network.reactions().get(i), "R" + (i + 1));
        }
        writer.names("chemostat", network.species().stream().filter(Species::chemostat).map(Species::name).toList());
        network.species().forEach(writer::initial);
        network.events().forEach(writer::event);
        return writer.m_text.toString();
    }

    private void head() {
        if (!m_network.name().isEmpty()) {
            line("network " + Names.quoted(m_network.name()));
        }
        final Definitions definitions = m_network.definitions();
        if (definitions.volume() != null || m_network.volume() != 1) {
            line("volume = " + quantity(definitions.volume(), m_network.volume()));
        }
        m_network.parameters().forEach((name, value) ->
            line(Names.quote(name) + " = " + quantity(definitions.parameters().get(name), value)));
    }

    private void names(final String keyword, final List<String> names) {
        final List<String> line = new ArrayList<>();
        int length = 0;
        for (final String name : names) {
            if (length + name.length() > LONG_LINE && !line.isEmpty()) {
                line(keyword + " " + String.join(", ", line));
                line.clear();
                length = 0;
            }
            line.add(Names.quote(name));
            length += name.length() + 2;
        }
        if (!line.isEmpty()) {
            line(keyword + " " + String.join(", ", line));
        }
    }

    private void reaction(final Reaction reaction, final String defaultName) {
        final List<Species> species = m_network.species();
        line((reaction.name().equals(defaultName) ? "" : Names.quote(reaction.name()) + ": ") + reaction.equation(species)
            + " ; " + reaction.forward().toText(species)
            + (reaction.reversible() ? ", " + reaction.reverse().toText(species) : ""));
    }

    private void initial(final Species species) {
        final Expression definition = m_network.definitions().initial().get(species.name());
        if (definition != null || species.initial() != 0) {
            line(Names.quote(species.name()) + "(0) = " + quantity(definition, species.initial()));
        }
    }

    private void event(final Event event) {
        final List<String> options = new ArrayList<>();
        if (event.delay() != null) {
            options.add("delay = " + event.delay().toText());
        }
        if (event.priority() != null) {
            options.add("priority = " + event.priority().toText());
        }
        if (!event.initially()) {
            options.add("initially = 0");
        }
        if (!event.persistent()) {
            options.add("persistent = 0");
        }
        if (!event.early()) {
            options.add("early = 0");
        }
        line("event " + Names.quote(event.name()) + ": " + event.trigger().toText() + " ; "
            + event.assignments().stream().map(a -> Names.quote(a.target()) + " = " + a.value().toText()).collect(Collectors.joining(", "))
            + (options.isEmpty() ? "" : " ; " + String.join(", ", options)));
    }

    private static String quantity(final Expression definition, final double value) {
        return (definition == null ? Expression.of(value) : definition).toText();
    }

    private void line(final String line) {
        m_text.append(line).append('\n');
    }
}
