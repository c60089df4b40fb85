/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.network.ReactionGroup;

/**
 * Reads the currents that a user defines, one a line: {@code product = product_R + product_W}, {@code net = 2 R1 - R3}. A line that is
 * just the name of a reaction is its net extent.
 */
final class CurrentDefinitions {
    /** A current: its name and the weight of each reaction's net extent. */
    record Definition(String name, Map<String, Double> weights) {
    }

    private CurrentDefinitions() {
        // one function
    }

    /**
     * Reads the definitions; none gives every reaction as a current, and every group of reactions that are one mechanism. In definitions a group's name stands for the sum of its reactions.
     *
     * @param text      lines of definitions; {@code #} starts a comment
     * @param reactions names of the network's reactions
     * @throws IllegalArgumentException if a line cannot be read or names an unknown reaction
     */
    static List<Definition> read(final String text, final List<String> reactions) {
        final List<Definition> definitions = new ArrayList<>();
        int number = 0;
        for (final String raw : text.lines().toList()) {
            number++;
            final String line = raw.replaceFirst("#.*", "").strip();
            if (!line.isEmpty()) {
                definitions.add(definition(line, number, reactions));
            }
        }
        return definitions.isEmpty() ? everything(reactions) : definitions;
    }

    private static List<Definition> everything(final List<String> reactions) {
        final List<Definition> definitions = new ArrayList<>(groups(reactions));
        reactions.forEach(r -> definitions.add(new Definition(r, Map.of(r, 1.0))));
        return definitions;
    }

    /** The groups of reactions that are one mechanism, as currents. */
    static List<Definition> groups(final List<String> reactions) {
        return ReactionGroup.of(reactions).stream().map(g -> {
            final Map<String, Double> weights = new LinkedHashMap<>();
            g.reactions().forEach(r -> weights.put(reactions.get(r), 1.0));
            return new Definition(g.name(), weights);
        }).toList();
    }

    private static Definition definition(final String line, final int number, final List<String> reactions) {
        final int equals = line.indexOf('=');
        final String sum = line.substring(equals + 1).strip();
        final String name = equals < 0 ? sum : line.substring(0, equals).strip();
        final Map<String, Double> weights = reactions.contains(sum) ? Map.of(sum, 1.0)
            : sum(sum, line, number, reactions, groups(reactions));
        if (name.isEmpty()) {
            throw unreadable(line, number);
        }
        return new Definition(name, weights);
    }

    private static Map<String, Double> sum(final String sum, final String line, final int number,
        final List<String> reactions, final List<Definition> groups) {
        final Map<String, Double> weights = new LinkedHashMap<>();
        double sign = 1;
        double factor = 1;
        boolean wantsTerm = true;
        for (final String word : sum.replace("*", " * ").split("\\s+")) {
            if (word.equals("+") || word.equals("-")) {
                sign = (wantsTerm ? sign : 1) * (word.equals("-") ? -1 : 1);
                wantsTerm = true;
            } else if (!wantsTerm) {
                throw unreadable(line, number);
            } else if (reactions.contains(word) || groups.stream().anyMatch(g -> g.name().equals(word))) {
                final double weight = sign * factor;
                members(word, groups).forEach(r -> weights.merge(r, weight, Double::sum));
                sign = 1;
                factor = 1;
                wantsTerm = false;
            } else if (!word.equals("*")) {
                factor *= number(word, number, reactions);
            }
        }
        if (wantsTerm) {
            throw unreadable(line, number);
        }
        return Map.copyOf(weights);
    }

    private static Collection<String> members(final String word, final List<Definition> groups) {
        return groups.stream().filter(g -> g.name().equals(word)).findFirst().map(g -> (Collection<String>)g.weights().keySet())
            .orElse(List.of(word));
    }

    private static double number(final String word, final int number, final List<String> reactions) {
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) { // NOSONAR not a number, so it should have been a reaction
            throw new IllegalArgumentException("Line " + number + " of the currents names the reaction '" + word
                + "', which the network does not have; it has " + String.join(", ", reactions) + ".");
        }
    }

    private static IllegalArgumentException unreadable(final String line, final int number) {
        return new IllegalArgumentException("Line " + number + " of the currents, '" + line
            + "', cannot be read; write it as 'name = R1 + 2 R2 - R3' with names of reactions and blanks around the signs.");
    }
}
