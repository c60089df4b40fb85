/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.diagram;

import java.util.List;

/**
 * The species-reaction graph in Graphviz's DOT language: species as ellipses (chemostats as double ones), reactions as boxes, coefficients above 1 at
 * the edges, modifiers dashed, reversible reactions with arrows at both ends.
 *
 * <p>Reference: E. R. Gansner, S. C. North, Softw. Pract. Exper. 30 (2000) 1203, doi:10.1002/1097-024X(200009)30:11&lt;1203::AID-SPE338&gt;3.0.CO;2-N.
 */
public final class DotText {
    private DotText() {
    }

    /** The DOT text of a diagram. */
    public static String write(final NetworkDiagram diagram) {
        final StringBuilder text = new StringBuilder("digraph " + quoted(diagram.title()) + " {\n  rankdir=LR;\n");
        for (final NetworkDiagram.SpeciesNode s : diagram.species()) {
            text.append("  ").append(s.id()).append(" [label=").append(quoted(s.name())).append(", shape=ellipse")
                .append(s.chemostat() ? ", peripheries=2" : "").append("];\n");
        }
        for (final NetworkDiagram.ReactionNode r : diagram.reactions()) {
            reaction(r, text);
        }
        return text.append("}\n").toString();
    }

    private static void reaction(final NetworkDiagram.ReactionNode r, final StringBuilder text) {
        final String law = r.forward() + (r.reverse() == null ? "" : ", " + r.reverse());
        text.append("  ").append(r.id()).append(" [label=").append(quoted(r.name())).append(", tooltip=").append(quoted(law))
            .append(", shape=box];\n");
        for (final List<Object> reactant : r.reactants()) {
            edge(reactant.get(0), r.id(), reactant.get(1), r.reversible() ? "dir=both" : "dir=none", text);
        }
        for (final List<Object> product : r.products()) {
            edge(r.id(), product.get(0), product.get(1), r.reversible() ? "dir=both" : "dir=forward", text);
        }
        r.modifiers().forEach(m -> edge(m, r.id(), 1, "style=dashed, dir=none", text));
    }

    private static void edge(final Object from, final Object to, final Object coefficient, final String style,
        final StringBuilder text) {
        text.append("  ").append(from).append(" -> ").append(to).append(" [").append(style)
            .append(coefficient.equals(1) ? "" : ", label=" + quoted(coefficient.toString())).append("];\n");
    }

    private static String quoted(final String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
