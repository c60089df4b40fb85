/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dissipa.network.expression.Expression;
import org.dissipa.network.expression.Names;

/**
 * Quantities of a network that follow from others, and so change with them: by parameters, or, the observables, by the state.
 *
 * @param parameters  derived parameters: expressions over parameters that stand before them
 * @param initial     derived initial amounts, by species: expressions over parameters
 * @param volume      expression over parameters, or {@code null} where the volume is a plain number
 * @param observables named quantities computed from the state, such as a total: expressions over species, parameters, {@code volume},
 *                    {@code time} and observables that stand before them
 */
public record Definitions(Map<String, Expression> parameters, Map<String, Expression> initial, Expression volume,
    Map<String, Expression> observables) {
    /** Nothing is derived. */
    public static final Definitions NONE = new Definitions(Map.of(), Map.of(), null, Map.of());

    /** Copies the maps, keeping their order. */
    public Definitions {
        parameters = ordered(parameters);
        initial = ordered(initial);
        observables = ordered(observables);
    }

    private static Map<String, Expression> ordered(final Map<String, Expression> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Whether the same quantities are defined, and the ordered ones in the same order. */
    @Override
    public boolean equals(final Object other) {
        return other instanceof Definitions d && parameters.equals(d.parameters) && initial.equals(d.initial)
            && Objects.equals(volume, d.volume)
            && List.copyOf(observables.entrySet()).equals(List.copyOf(d.observables.entrySet()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(parameters, initial, volume, observables);
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
        return new Definitions(without(parameters, names), initial, volume, observables);
    }

    /** The same without the definitions of initial amounts that were set. */
    Definitions withoutInitial(final Iterable<String> names) {
        return new Definitions(parameters, without(initial, names), volume, observables);
    }

    /** The same without a definition of the volume. */
    Definitions withoutVolume() {
        return new Definitions(parameters, initial, null, observables);
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
