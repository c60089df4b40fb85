/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dissipa.network.expression.Expression;
import org.dissipa.network.expression.Names;

/**
 * How quantities of a network follow from its parameters, so that they follow when a parameter is given another value.
 *
 * @param parameters derived parameters: expressions over parameters that stand before them
 * @param initial    derived initial amounts, by species: expressions over parameters
 * @param volume     expression over parameters, or {@code null} where the volume is a plain number
 */
public record Definitions(Map<String, Expression> parameters, Map<String, Expression> initial, Expression volume) {
    /** Nothing is derived. */
    public static final Definitions NONE = new Definitions(Map.of(), Map.of(), null);

    /** Copies the maps, keeping their order. */
    public Definitions {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        initial = Collections.unmodifiableMap(new LinkedHashMap<>(initial));
    }

    /** The parameters' values after some were set; those that are derived and not set follow. */
    Map<String, Double> values(final Map<String, Double> before, final Map<String, Double> set) {
        final Map<String, Double> values = new LinkedHashMap<>();
        before.forEach((name, value) -> values.put(name, set.containsKey(name) ? set.get(name)
            : parameters.containsKey(name) ? Double.valueOf(value(parameters.get(name), values)) : value));
        return values;
    }

    /** The same without the definitions of parameters that were set. */
    Definitions withoutParameters(final Iterable<String> names) {
        return new Definitions(without(parameters, names), initial, volume);
    }

    /** The same without the definitions of initial amounts that were set. */
    Definitions withoutInitial(final Iterable<String> names) {
        return new Definitions(parameters, without(initial, names), volume);
    }

    /** The same without a definition of the volume. */
    Definitions withoutVolume() {
        return new Definitions(parameters, initial, null);
    }

    private static Map<String, Expression> without(final Map<String, Expression> map, final Iterable<String> names) {
        final Map<String, Expression> rest = new LinkedHashMap<>(map);
        names.forEach(rest::remove);
        return rest;
    }

    /**
     * The value of an expression over parameters.
     *
     * @throws NetworkException if a symbol is not a parameter
     */
    static double value(final Expression expression, final Map<String, Double> parameters) {
        return expression.value(name -> {
            final Double value = parameters.get(name);
            if (value == null) {
                throw new NetworkException("There is no parameter " + name + " for '" + expression.toText() + "'; "
                    + (parameters.isEmpty() ? "no parameter is" : "the parameters are " + String.join(", ", parameters.keySet()))
                    + (parameters.isEmpty() ? " defined." : ".") + Names.suggestion(name, parameters.keySet()));
            }
            return value;
        });
    }
}
