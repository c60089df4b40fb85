/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dissipa.network.expression.Evaluator;
import org.dissipa.network.expression.Expression;
import org.dissipa.network.expression.Names;

/**
 * What the symbols of an expression over the state mean: species are read from the state, parameters have values, observables stand for
 * their definitions.
 *
 * @param species     index by name
 * @param parameters  value by name
 * @param observables definition by name; each over species, parameters, {@code volume}, {@code time} and observables before it
 */
public record Scope(Map<String, Integer> species, Map<String, Double> parameters, Map<String, Expression> observables) {

    /** Resolves the observables, so that each definition is over species and parameters. */
    public Scope {
        final Map<String, Expression> resolved = new LinkedHashMap<>();
        observables.forEach((name, definition) -> resolved.put(name, definition.substitute(resolved)));
        species = Collections.unmodifiableMap(species);
        parameters = Collections.unmodifiableMap(parameters);
        observables = Collections.unmodifiableMap(resolved);
    }

    /** A scope of the given species, in order, without observables. */
    public static Scope of(final List<Species> species, final Map<String, Double> parameters) {
        return of(species, parameters, Map.of());
    }

    /** A scope of the given species, in order. */
    public static Scope of(final List<Species> species, final Map<String, Double> parameters,
        final Map<String, Expression> observables) {
        final Map<String, Integer> index = new HashMap<>();
        species.forEach(s -> index.put(s.name(), index.size()));
        return new Scope(index, parameters, observables);
    }

    /** Whether a symbol means something here. */
    public boolean knows(final String symbol) {
        return species.containsKey(symbol) || parameters.containsKey(symbol) || observables.containsKey(symbol)
            || Names.BUILT_IN.contains(symbol);
    }

    /** The expression with every observable replaced by its definition. */
    public Expression resolve(final Expression expression) {
        return expression.substitute(observables);
    }

    /**
     * An expression made ready for many evaluations.
     *
     * @throws NetworkException if it reads a symbol that is neither species, parameter nor observable
     */
    public Evaluator evaluator(final Expression expression) {
        requireKnown(expression);
        return Evaluator.of(resolve(expression), species, parameters);
    }

    /** @throws NetworkException if a symbol is neither species, parameter nor observable */
    public void requireKnown(final Expression expression) {
        for (final String symbol : expression.symbols()) {
            if (!knows(symbol)) {
                final List<String> names = new ArrayList<>(parameters.keySet());
                names.addAll(species.keySet());
                names.addAll(observables.keySet());
                throw new NetworkException("The expression " + expression.toText() + " reads " + symbol
                    + ", which is neither a species, a parameter nor an observable." + Names.suggestion(symbol, names));
            }
        }
    }
}
