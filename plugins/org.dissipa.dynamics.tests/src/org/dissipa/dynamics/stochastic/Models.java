/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dissipa.network.Complex;
import org.dissipa.network.MassAction;
import org.dissipa.network.RateConstant;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;

/** Small networks for tests, written as lines {@code A + 2 B -> C ; k}. */
public final class Models {
    private final List<Species> m_species = new ArrayList<>();
    private final List<Reaction> m_reactions = new ArrayList<>();

    private Models() {
    }

    /**
     * A network of volume 1.
     *
     * @param species {@code A=3 B=0 C!=5}, with {@code !} for a chemostatted species
     * @param lines   irreversible mass-action reactions
     */
    public static ReactionNetwork network(final String species, final String... lines) {
        return new Models().read(1, species, lines);
    }

    /** As {@link #network}, in a volume. */
    public static ReactionNetwork inVolume(final double volume, final String species, final String... lines) {
        return new Models().read(volume, species, lines);
    }

    private ReactionNetwork read(final double volume, final String species, final String... lines) {
        for (final String s : species.split(" ")) {
            final String[] part = s.split("=");
            m_species.add(new Species(part[0].replace("!", ""), Double.parseDouble(part[1]), part[0].endsWith("!")));
        }
        for (final String line : lines) {
            final String[] part = line.split("->|;");
            final Complex from = complex(part[0]);
            m_reactions.add(new Reaction("R" + (m_reactions.size() + 1), from, complex(part[1]),
                new MassAction(RateConstant.of(Double.parseDouble(part[2])), from), null));
        }
        return ReactionNetwork.of("test", m_species, m_reactions, Map.of(), volume);
    }

    private Complex complex(final String text) {
        if (text.trim().equals("0")) {
            return Complex.EMPTY;
        }
        final String[] terms = text.trim().split(" \\+ ");
        final int[] species = new int[terms.length];
        final int[] coefficients = new int[terms.length];
        for (int i = 0; i < terms.length; i++) {
            final String[] word = terms[i].split(" ");
            coefficients[i] = word.length == 1 ? 1 : Integer.parseInt(word[0]);
            final String name = word[word.length - 1];
            species[i] = m_species.indexOf(m_species.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow());
        }
        return Complex.of(species, coefficients);
    }

    /** Birth and death, 0 -> X ; k and X -> 0 ; 1: from 0 Poisson with mean k (1 - e^-t). */
    public static ReactionNetwork birthDeath(final double k) {
        return network("X=0", "0 -> X ; " + k, "X -> 0 ; 1");
    }
}
