/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network;

import java.util.List;
import java.util.Map;
import org.dissipa.network.expression.Expression;

/**
 * A rate constant: its value, and how it follows from the network's parameters: a bare number, a parameter's name such as
 * {@code kf}, or an expression over parameters such as {@code 0.5*kf}.
 *
 * @param definition the number or the expression over parameters
 * @param value      its value; finite and not negative, in the unit that {@link MassAction} states
 */
public record RateConstant(Expression definition, double value) {

    /** @throws NetworkException if the value is negative or not finite */
    public RateConstant {
        value = valid(definition instanceof Expression.Literal ? "" : definition.toText() + " ", value);
    }

    private static double valid(final String subject, final double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new NetworkException("Rate constant " + subject + "is " + value
                + "; it must be a finite number that is not negative.");
        }
        return value + 0.0; // no negative zero
    }

    /** A parameter's value; a bare number where the name is {@code null}. */
    public RateConstant(final String name, final double value) {
        this(name == null ? Expression.of(valid("", value)) : Expression.symbol(name), value);
    }

    /** A bare number. */
    public static RateConstant of(final double value) {
        return new RateConstant((String)null, value);
    }

    /**
     * An expression over parameters with the value it has for theirs.
     *
     * @throws NetworkException if the map lacks a parameter that occurs, or the value is negative or not finite
     */
    public static RateConstant of(final Expression definition, final Map<String, Double> parameters) {
        return new RateConstant(definition, Definitions.value(definition, parameters));
    }

    /** The parameter's name where the constant is exactly one parameter, else {@code null}. */
    public String name() {
        return definition instanceof Expression.Symbol symbol ? symbol.name() : null;
    }

    /** Names of the parameters the constant follows from. */
    public List<String> parameterNames() {
        return List.copyOf(definition.symbols());
    }

    /** The constant that follows from other parameter values; the map must hold all of {@link #parameterNames()} or none. */
    public RateConstant withParameters(final Map<String, Double> values) {
        return definition.symbols().stream().noneMatch(values::containsKey) ? this : of(definition, values);
    }

    /** The text form: the number in full precision, or the expression. */
    public String toText() {
        return definition.toText();
    }
}
