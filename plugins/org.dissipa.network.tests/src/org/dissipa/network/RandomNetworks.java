/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.dissipa.network.expression.Expression;

/** Random networks with odd names, any doubles, derived quantities, chemostats and general laws. */
public final class RandomNetworks {
    private static final List<String> NAMES = List.of("A", "B", "E_bound", "x'", "α", "A₁", "egf(r!1).egfr(Y1068~pY,l!1)", "species",
        "Ca2+", "\"quoted\"", "back\\slash", "#hash", "//", "_", "ATP", "or", "init", "1st", "∅", "0", "->", "network", "event");

    private RandomNetworks() {
    }

    /** A network with up to 12 species and 10 reactions. */
    public static ReactionNetwork next(final SplittableRandom random) {
        final NetworkBuilder builder = NetworkBuilder.of(random.nextInt(3) == 0 ? "" : "Network \"x\" # \n ü " + random.nextInt(100));
        final int nParameters = random.nextInt(5);
        for (int i = 0; i < nParameters; i++) {
            builder.parameter(i == 2 ? "odd name " + i : "k" + i, i > 0 && random.nextInt(3) == 0
                ? Expression.of("2*k0 + abs(k" + (i == 3 ? 1 : 0) + ")") : Expression.of(number(random)));
        }
        if (random.nextBoolean()) {
            builder.volume(nParameters > 0 && random.nextBoolean() ? Expression.of("1 + abs(k0)") : Expression.of(number(random)));
        }
        final List<String> species = new ArrayList<>(NAMES);
        java.util.Collections.shuffle(species, new java.util.Random(random.nextLong()));
        final List<String> used = species.subList(0, random.nextInt(1, 12));
        for (final String name : used) {
            builder.species(name);
            if (random.nextInt(3) > 0) {
                builder.initial(name, nParameters > 0 && random.nextInt(4) == 0 ? Expression.of("abs(k0)*3")
                    : Expression.of(random.nextBoolean() ? random.nextInt(1000) : number(random)));
            }
            if (random.nextInt(5) == 0) {
                builder.chemostat(name);
            }
        }
        final int nReactions = random.nextInt(11);
        for (int r = 0; r < nReactions; r++) {
            builder.reaction(random.nextInt(3) == 0 ? "reaction \t" + r : null, side(random, used), side(random, used),
                law(random, used, nParameters), random.nextBoolean() ? law(random, used, nParameters) : null);
        }
        return builder.build();
    }

    private static Map<String, Integer> side(final SplittableRandom random, final List<String> names) {
        final Map<String, Integer> side = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            side.merge(names.get(random.nextInt(names.size())), 1 + random.nextInt(3), Integer::sum);
        }
        return side;
    }

    private static NetworkBuilder.Law law(final SplittableRandom random, final List<String> names, final int nParameters) {
        final Expression k = nParameters > 0 && random.nextBoolean() ? Expression.of("abs(k0)") : Expression.of(number(random));
        if (random.nextInt(4) > 0) {
            return new NetworkBuilder.Law(k, true);
        }
        final Expression x = Expression.symbol(names.get(random.nextInt(names.size())));
        return new NetworkBuilder.Law(Expression.of("k*x/(1 + x) + 0*volume").substitute(Map.of("k", k, "x", x)), false);
    }

    /** Any finite positive double, or a short one. */
    private static double number(final SplittableRandom random) {
        return random.nextBoolean() ? (1 + random.nextInt(2000)) / 100.0
            : Double.longBitsToDouble((random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x1000_0000_0000_0000L);
    }
}
