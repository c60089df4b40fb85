/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dissipa.network.expression.Expression;
import org.dissipa.network.expression.Names;

/** What must hold between the parts of a network. */
final class NetworkCheck {
    private NetworkCheck() {
    }

    static void check(final ReactionNetwork network) {
        if (!(network.volume() > 0) || Double.isInfinite(network.volume())) {
            throw new NetworkException("Volume is " + network.volume() + "; it must be a finite positive number.");
        }
        network.parameters().forEach((name, value) -> checkParameter(network, name, value));
        network.species().forEach(s -> checkName("Species", s.name()));
        network.channels().forEach(c -> checkLaw(network, c));
        checkDefinitions(network);
        checkObservables(network);
        checkEvents(network);
    }

    private static void checkParameter(final ReactionNetwork network, final String name, final Double value) {
        checkName("Parameter", name);
        if (value == null || !Double.isFinite(value)) {
            throw new NetworkException("Parameter " + name + " is " + value + "; it must be a finite number.");
        }
        if (network.indexOf(name) >= 0) {
            throw new NetworkException("The name " + name + " stands for a species and for a parameter; rename one of them.");
        }
    }

    static void checkName(final String kind, final String name) {
        if (name == null || name.isBlank()) {
            throw new NetworkException("A " + kind.toLowerCase(Locale.ROOT) + " has no name; give it one.");
        }
        if (Names.BUILT_IN.contains(name)) {
            throw new NetworkException(kind + " cannot be named " + name + ", which has a meaning of its own in rate laws; rename it.");
        }
    }

    private static void checkLaw(final ReactionNetwork network, final Channel channel) {
        for (final String name : channel.law().parameterNames()) {
            if (!network.parameters().containsKey(name)) {
                throw new NetworkException("The law of reaction " + channel.name() + " reads parameter " + name
                    + ", which the network does not have; add it to the parameters."
                    + Names.suggestion(name, network.parameters().keySet()));
            }
        }
        if (!channel.law().withParameters(network.parameters()).equals(channel.law())) {
            throw new NetworkException("The law of reaction " + channel.name() + ", " + channel.law().toText(network.species())
                + ", carries other parameter values than the network; build it with the network's parameters.");
        }
    }

    private static void checkDefinitions(final ReactionNetwork network) {
        final Definitions definitions = network.definitions();
        final Map<String, Double> values = definitions.values(network.parameters(), Map.of());
        definitions.parameters().keySet().forEach(name ->
            checkValue("parameter " + name, values.get(name), network.parameters().get(name)));
        final Map<String, Double> initial = new LinkedHashMap<>();
        network.species().forEach(s -> initial.put(s.name(), s.initial()));
        definitions.initial().forEach((name, expression) -> checkValue("initial amount of " + name,
            Definitions.value(expression, network.parameters()), initial.get(name)));
        if (definitions.volume() != null) {
            checkValue("volume", Definitions.value(definitions.volume(), network.parameters()), network.volume());
        }
    }

    private static void checkValue(final String subject, final Double defined, final Double given) {
        if (defined == null || given == null || defined + 0.0 != given + 0.0) {
            throw new NetworkException("The " + subject + " is " + given + ", but its definition gives " + defined
                + "; leave out the definition or the value.");
        }
    }

    private static void checkObservables(final ReactionNetwork network) {
        final Map<String, Expression> before = new LinkedHashMap<>();
        network.definitions().observables().forEach((name, definition) -> {
            checkName("Observable", name);
            if (network.indexOf(name) >= 0 || network.parameters().containsKey(name)) {
                throw new NetworkException("The name " + name + " stands for an observable and for a "
                    + (network.indexOf(name) >= 0 ? "species" : "parameter") + "; rename one of them.");
            }
            new Scope(network.scope().species(), network.parameters(), before).requireKnown(definition);
            before.put(name, definition);
        });
    }

    private static void checkEvents(final ReactionNetwork network) {
        final Set<String> names = new HashSet<>();
        final Scope scope = network.scope();
        for (final Event event : network.events()) {
            if (!names.add(event.name())) {
                throw new NetworkException("Event name " + event.name() + " occurs twice; names must be unique.");
            }
            event.expressions().forEach(scope::requireKnown);
            for (final Event.Assignment assignment : event.assignments()) {
                if (network.indexOf(assignment.target()) < 0 && !network.parameters().containsKey(assignment.target())) {
                    throw new NetworkException("Event " + event.name() + " sets " + assignment.target()
                        + ", which is neither a species nor a parameter."
                        + Names.suggestion(assignment.target(), scope.species().keySet()));
                }
            }
        }
    }
}
