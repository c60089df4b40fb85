/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.network.MassAction;
import org.dissipa.network.RateConstant;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.expression.Expression;

/**
 * Stated reverse constants of irreversible reactions: each gets a reverse by mass action with a constant of its own, so that its dissipation is finite. The reverse reactions are part of the process from then on.
 */
public final class ReverseConstants {
    private ReverseConstants() {
        // one function
    }

    /**
     * The network with reverses, from a text such as {@code decay = 0.01}, one reaction a line, each constant an expression over the network's parameters.
     *
     * @throws ThermodynamicsException if a line cannot be read, a reaction is unknown or has a reverse already, or a constant is not positive
     */
    public static ReactionNetwork apply(final ReactionNetwork network, final String text) {
        final Map<String, RateConstant> constants = read(network, text);
        final List<Reaction> reactions = new ArrayList<>();
        for (final Reaction r : network.reactions()) {
            final RateConstant k = constants.get(r.name());
            reactions.add(k == null ? r : new Reaction(r.name(), r.reactants(), r.products(), r.forward(), new MassAction(k, r.products())));
        }
        return ReactionNetwork.of(network.name(), network.species(), reactions, network.parameters(), network.volume(),
            network.definitions(), network.events());
    }

    private static Map<String, RateConstant> read(final ReactionNetwork network, final String text) {
        final Map<String, RateConstant> constants = new LinkedHashMap<>();
        for (final String line : text.lines().map(l -> l.replaceFirst("#.*", "").strip()).filter(l -> !l.isEmpty()).toList()) {
            final int equals = line.lastIndexOf('=');
            final String name = line.substring(0, Math.max(0, equals)).strip();
            final Reaction reaction = network.reactions().stream().filter(r -> r.name().equals(name)).findFirst()
                .orElseThrow(() -> new ThermodynamicsException("Line '" + line + "' of the reverse constants does not name a reaction; write 'reaction = constant' with one of "
                    + String.join(", ", network.reactions().stream().map(Reaction::name).toList()) + "."));
            if (reaction.reversible()) {
                throw new ThermodynamicsException("Reaction " + name + " has a reverse already; take the line '" + line + "' out.");
            }
            constants.put(name, constant(line, line.substring(equals + 1).strip(), network.parameters()));
        }
        if (constants.isEmpty()) {
            throw new ThermodynamicsException("No reverse constant is stated; write a line such as 'decay = 0.01' for each irreversible reaction.");
        }
        return constants;
    }

    private static RateConstant constant(final String line, final String text, final Map<String, Double> parameters) {
        final RateConstant k;
        try {
            k = RateConstant.of(Expression.of(text), parameters);
        } catch (IllegalArgumentException e) {
            throw new ThermodynamicsException("Line '" + line + "' of the reverse constants cannot be read: " + e.getMessage());
        }
        if (!(k.value() > 0)) {
            throw new ThermodynamicsException("The reverse constant in '" + line + "' is " + k.value() + "; it must be positive.");
        }
        return k;
    }
}
