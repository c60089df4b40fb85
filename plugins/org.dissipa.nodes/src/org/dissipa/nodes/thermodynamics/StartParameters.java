/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import java.util.LinkedHashMap;
import java.util.Map;

import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.thermodynamics.StartLaw;
import org.dissipa.thermodynamics.ThermodynamicsException;

/** Turns what a dialog says of a start into a law. */
final class StartParameters {
    private StartParameters() {
        // one function
    }

    /** The law that a relaxation starts from. */
    static double[] law(final StartKind kind, final String text, final ReactionNetwork network, final StateSpace space, final Monitor monitor) {
        return switch (kind) {
            case COUNTS -> StartLaw.initialCounts(space);
            case QUENCH -> StartLaw.quench(network, space, values(text), monitor);
            case MIXTURE -> StartLaw.mixture(space, text);
        };
    }

    private static Map<String, Double> values(final String text) {
        final Map<String, Double> values = new LinkedHashMap<>();
        for (final String line : text.lines().map(l -> l.replaceFirst("#.*", "").strip()).filter(l -> !l.isEmpty()).toList()) {
            final String[] sides = line.split("=");
            try {
                values.put(sides[0].strip(), Double.valueOf(sides[1].strip()));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new ThermodynamicsException("Line '" + line + "' of the start is not of the form 'parameter = number', such as 'k = 2'.");
            }
        }
        if (values.isEmpty()) {
            throw new ThermodynamicsException("The start is the steady state at other parameters, but none is given; write a line such as 'k = 2'.");
        }
        return values;
    }
}
