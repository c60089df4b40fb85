/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.dissipa.network.Complex;
import org.dissipa.network.MassAction;
import org.dissipa.network.RateConstant;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;

/** Small networks for tests, written as {@code "A + 2 B <-> C"}. */
public final class Networks {
    private Networks() {
    }

    /** A network with all constants 1; species and their initial counts as {@code "A=3"}. */
    public static ReactionNetwork of(final List<String> species, final String... reactions) {
        return of(species, 1, reactions);
    }

    /** The same in a volume. */
    public static ReactionNetwork of(final List<String> species, final double volume, final String... reactions) {
        final List<Species> all = new ArrayList<>();
        final List<String> names = new ArrayList<>();
        for (final String s : species) {
            names.add(s.split("=")[0]);
            all.add(Species.of(s.split("=")[0], Double.parseDouble(s.split("=")[1])));
        }
        final List<Reaction> list = new ArrayList<>();
        for (int r = 0; r < reactions.length; r++) {
            final String[] text = reactions[r].split(";");
            final boolean reversible = text[0].contains("<->");
            final String[] sides = text[0].split("<->|->");
            final double[] k = text.length == 1 ? new double[]{1, 1}
                : Arrays.stream(text[1].split(",")).mapToDouble(Double::parseDouble).toArray();
            final Complex left = complex(sides[0], names);
            final Complex right = complex(sides[1], names);
            list.add(new Reaction("R" + (r + 1), left, right, new MassAction(RateConstant.of(k[0]), left),
                reversible ? new MassAction(RateConstant.of(k[1]), right) : null));
        }
        return ReactionNetwork.of("test", all, list, Map.of(), volume);
    }

    private static Complex complex(final String text, final List<String> names) {
        if (text.trim().equals("0")) {
            return Complex.EMPTY;
        }
        final String[] terms = text.trim().split("\\s*\\+\\s*");
        final int[] species = new int[terms.length];
        final int[] coefficients = new int[terms.length];
        for (int t = 0; t < terms.length; t++) {
            final String[] parts = terms[t].split("\\s+");
            coefficients[t] = parts.length == 1 ? 1 : Integer.parseInt(parts[0]);
            species[t] = names.indexOf(parts[parts.length - 1]);
        }
        return Complex.of(species, coefficients);
    }
}
