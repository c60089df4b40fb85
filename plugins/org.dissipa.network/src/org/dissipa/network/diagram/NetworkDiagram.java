/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dissipa.network.Complex;
import org.dissipa.network.MassAction;
import org.dissipa.network.RateLaw;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;

/**
 * The species-reaction graph of a network as plain data for a drawing: no layout, and nothing but strings, numbers, booleans and lists,
 * so that it turns into JSON as it stands. Identifiers are {@code s0, s1, ...} and {@code r0, r1, ...} by position.
 *
 * @param title     the network's name
 * @param species   the species
 * @param reactions the reactions; edges are their reactants, products and modifiers
 * @param notes     what a reader should know, such as the volume
 */
public record NetworkDiagram(String title, List<SpeciesNode> species, List<ReactionNode> reactions, List<String> notes) {

    /**
     * A species.
     *
     * @param initial   initial amount [molecules]
     * @param chemostat whether it is held fixed
     */
    public record SpeciesNode(String id, String name, double initial, boolean chemostat) {
    }

    /**
     * A reaction.
     *
     * @param equation  such as {@code A + 2 B <-> C}
     * @param law       {@code mass action} or {@code general}
     * @param forward   forward constant, such as {@code kf = 0.5}, or general law
     * @param reverse   the same of the reverse, or {@code null} where the reaction is irreversible
     * @param reactants pairs of species identifier and coefficient
     * @param products  pairs of species identifier and coefficient
     * @param modifiers identifiers of species that a law reads although they are neither reactants nor products
     */
    public record ReactionNode(String id, String name, String equation, boolean reversible, String law, String forward,
        String reverse, List<List<Object>> reactants, List<List<Object>> products, List<String> modifiers) {
    }

    /** The graph of a network. */
    public static NetworkDiagram of(final ReactionNetwork network) {
        final List<SpeciesNode> species = new ArrayList<>();
        for (final Species s : network.species()) {
            species.add(new SpeciesNode("s" + species.size(), s.name(), s.initial(), s.chemostat()));
        }
        final List<ReactionNode> reactions = new ArrayList<>();
        for (final Reaction r : network.reactions()) {
            reactions.add(node("r" + reactions.size(), r, network.species()));
        }
        return new NetworkDiagram(title(network), List.copyOf(species), List.copyOf(reactions), List.of("Volume " + network.volume() + "."));
    }

    /**
     * The graph of a network's first species and the reactions among them alone; a note says how many of each are drawn.
     *
     * @param most greatest number of species; a network with no more is drawn whole
     */
    public static NetworkDiagram ofFirst(final ReactionNetwork network, final int most) {
        if (network.species().size() <= most) {
            return of(network);
        }
        final List<Reaction> inside = network.reactions().stream()
            .filter(r -> within(r.reactants(), most) && within(r.products(), most) && within(r.forward(), most)
                && (!r.reversible() || within(r.reverse(), most))).toList();
        final NetworkDiagram all = of(ReactionNetwork.of(network.name(), network.species().subList(0, most), inside, network.parameters(), network.volume()));
        return new NetworkDiagram(title(network), all.species(), all.reactions(), List.of("The first " + most + " of " + network.species().size()
            + " species and the " + inside.size() + " of " + network.reactions().size() + " reactions among them."));
    }

    private static String title(final ReactionNetwork network) {
        return network.name().isEmpty() ? "Reaction network" : network.name();
    }

    private static boolean within(final Complex complex, final int most) {
        return complex.size() == 0 || complex.species(complex.size() - 1) < most;
    }

    private static boolean within(final RateLaw law, final int most) {
        return Arrays.stream(law.dependencies()).allMatch(s -> s < most);
    }

    private static ReactionNode node(final String id, final Reaction reaction, final List<Species> species) {
        final boolean massAction = reaction.forward() instanceof MassAction
            && (!reaction.reversible() || reaction.reverse() instanceof MassAction);
        return new ReactionNode(id, reaction.name(), reaction.equation(species), reaction.reversible(),
            massAction ? "mass action" : "general", law(reaction.forward(), species),
            reaction.reversible() ? law(reaction.reverse(), species) : null,
            pairs(reaction.reactants()), pairs(reaction.products()), modifiers(reaction));
    }

    private static String law(final RateLaw law, final List<Species> species) {
        final String text = law.toText(species);
        return law instanceof MassAction m && !m.constant().parameterNames().isEmpty() ? text + " = " + m.constant().value() : text;
    }

    private static List<List<Object>> pairs(final Complex complex) {
        final List<List<Object>> pairs = new ArrayList<>();
        for (int i = 0; i < complex.size(); i++) {
            pairs.add(List.of("s" + complex.species(i), complex.coefficient(i)));
        }
        return List.copyOf(pairs);
    }

    private static List<String> modifiers(final Reaction reaction) {
        final RateLaw[] laws = reaction.reversible() ? new RateLaw[]{reaction.forward(), reaction.reverse()}
            : new RateLaw[]{reaction.forward()};
        return Arrays.stream(laws).flatMapToInt(l -> Arrays.stream(l.dependencies())).distinct().sorted()
            .filter(s -> reaction.reactants().coefficientOf(s) == 0 && reaction.products().coefficientOf(s) == 0)
            .mapToObj(s -> "s" + s).toList();
    }
}
