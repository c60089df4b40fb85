/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.diagram;

import java.util.List;
import org.dissipa.network.ReactionNetwork;

/**
 * The species-reaction graph of a network in the DOT language of Graphviz: species as ellipses, chemostats as boxes, reactions as small
 * circles; arrows at both ends where a reaction is reversible, coefficients on the edges, dashed edges for species that a law only reads.
 */
public final class Dot {
    private final StringBuilder m_text = new StringBuilder();

    private Dot() {
    }

    /** The graph as DOT text. */
    public static String write(final ReactionNetwork network) {
        final NetworkDiagram diagram = NetworkDiagram.of(network);
        final Dot dot = new Dot();
        dot.line("digraph " + quoted(diagram.title()) + " {");
        dot.line("  rankdir=LR;");
        diagram.species().forEach(dot::species);
        diagram.reactions().forEach(dot::reaction);
        dot.line("}");
        return dot.m_text.toString();
    }

    private void species(final NetworkDiagram.SpeciesNode species) {
        line("  " + species.id() + " [shape=" + (species.chemostat() ? "box" : "ellipse") + ", label=" + quoted(species.name()) + "];");
    }

    private void reaction(final NetworkDiagram.ReactionNode reaction) {
        line("  " + reaction.id() + " [shape=circle, width=0.1, label=\"\", xlabel=" + quoted(reaction.name()) + ", tooltip="
            + quoted(reaction.equation() + " ; " + reaction.forward() + (reaction.reversible() ? ", " + reaction.reverse() : "")) + "];");
        for (final List<Object> reactant : reaction.reactants()) {
            line("  " + reactant.get(0) + " -> " + reaction.id() + edge(reactant, reaction.reversible() ? "dir=back" : "dir=none"));
        }
        for (final List<Object> product : reaction.products()) {
            line("  " + reaction.id() + " -> " + product.get(0) + edge(product, "dir=forward"));
        }
        for (final String modifier : reaction.modifiers()) {
            line("  " + modifier + " -> " + reaction.id() + " [style=dashed, arrowhead=odot];");
        }
    }

    private static String edge(final List<Object> participant, final String direction) {
        return " [" + direction + (participant.get(1).equals(1) ? "" : ", label=\"" + participant.get(1) + "\"") + "];";
    }

    private static String quoted(final String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + "\"";
    }

    private void line(final String line) {
        m_text.append(line).append('\n');
    }
}
