/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.learning.LearningException;
import org.dissipa.learning.machine.BoltzmannMachine;
import org.dissipa.learning.machine.Edge;

/** Edges to learn, and values to start from, as lines: {@code A H1 0.1}, {@code A H1}, {@code A 0.5}. */
final class StartText {
    private StartText() {
        // one function
    }

    /**
     * The machine of a text.
     *
     * @param drawn machine of these units whose weights are used, in turn, where a line gives none
     */
    static BoltzmannMachine read(final String text, final BoltzmannMachine drawn) {
        final double[] bias = drawn.biases();
        final double[] weights = drawn.weights();
        final List<Edge> edges = new ArrayList<>();
        for (final String line : text.lines().map(String::trim).filter(l -> !l.isEmpty()).toList()) {
            final String[] word = line.split("\\s+");
            final int first = unit(word[0], line, drawn);
            final boolean valued = word.length > 1 && !drawn.units().contains(word[word.length - 1]);
            if (word.length - (valued ? 1 : 0) == 2) {
                final int second = unit(word[1], line, drawn);
                edges.add(new Edge(first, second, valued ? number(word[2], line) : weights[edges.size() % weights.length]));
            } else if (word.length == 2) {
                bias[first] = number(word[1], line);
            } else {
                throw new LearningException("Line '" + line + "' of the edges is not of the form 'unit unit weight', 'unit unit' or 'unit bias'.");
            }
        }
        return BoltzmannMachine.of(drawn.units(), bias, edges);
    }

    private static int unit(final String name, final String line, final BoltzmannMachine machine) {
        final int unit = machine.units().indexOf(name);
        if (unit < 0) {
            throw new LearningException("Line '" + line + "' of the edges names unit '" + name + "'; the units are "
                + String.join(", ", machine.units()) + ".");
        }
        return unit;
    }

    private static double number(final String word, final String line) {
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw new LearningException("Line '" + line + "' of the edges has '" + word + "' where a number must stand.");
        }
    }
}
