/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dissipa.network.ReactionNetwork;

/**
 * Upper bounds of counts as users write them: {@code A = 200}, one a line; {@code *} is every species that no other line names.
 *
 * @param bySpecies the bounds, by species or {@code *}
 */
public record CountBounds(Map<String, Long> bySpecies) {
    private static final Pattern LINE = Pattern.compile("(.*\\S)\\s*=\\s*(\\d{1,9})");

    private static final String OTHERS = "*";

    /** @throws IllegalArgumentException with the line that is not a bound */
    public static CountBounds of(final String text) {
        final Map<String, Long> bounds = new LinkedHashMap<>();
        for (final String line : text.lines().map(l -> l.replaceFirst("#.*", "").strip()).filter(l -> !l.isEmpty()).toList()) {
            final Matcher bound = LINE.matcher(line);
            if (!bound.matches()) {
                throw new IllegalArgumentException("Upper bound '" + line + "' is not of the form 'species = whole number below 10^9', such as "
                    + "'A = 200'.");
            }
            if (bounds.put(bound.group(1).replaceFirst("^\"(.*)\"$", "$1"), Long.valueOf(bound.group(2))) != null) {
                throw new IllegalArgumentException("Species " + bound.group(1) + " has two upper bounds; keep one.");
            }
        }
        return new CountBounds(bounds);
    }

    /**
     * The bounds of a network's species; {@code Integer.MAX_VALUE} where there is none.
     *
     * @throws IllegalArgumentException if a bound names a species that is not in the network
     */
    public long[] of(final ReactionNetwork network) {
        final long[] bounds = new long[network.species().size()];
        Arrays.fill(bounds, bySpecies.getOrDefault(OTHERS, (long)Integer.MAX_VALUE));
        bySpecies.forEach((name, bound) -> {
            if (!name.equals(OTHERS)) {
                final int species = network.indexOf(name);
                if (species < 0) {
                    throw new IllegalArgumentException("There is an upper bound for " + name + ", but the network has no such species. It has "
                        + String.join(", ", network.species().stream().map(s -> s.name()).toList()) + ".");
                }
                bounds[species] = bound;
            }
        });
        return bounds;
    }
}
