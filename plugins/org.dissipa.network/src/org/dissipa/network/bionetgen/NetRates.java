/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.bionetgen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dissipa.network.ConvertedNetwork;
import org.dissipa.network.NetworkBuilder;
import org.dissipa.network.expression.Calculus;
import org.dissipa.network.expression.Expression;
import org.dissipa.network.expression.Operation;

/**
 * Reads the rates of reactions. With s the statistical factor, x₁, x₂, ... the reactants in the order of the file:
 * <pre>
 * k              s k x₁ x₂ ...                                         elementary
 * f              s f x₁ x₂ ...                                         functional
 * Sat(k, K...)   s k x₁ x₂ ... / ((K₁ + x₁) (K₂ + x₂) ...)             as many denominators as there are K
 * Hill(V, K, n)  s V x₁^n x₂ ... / (K^n + x₁^n)
 * MM(k, K)       s k E S/(K + S), S = (b + sqrt(b² + 4 x₁ K))/2, b = x₁ - K - E, E = x₂ + x₃ + ...   total quasi steady state
 * </pre>
 * Identical molecules count as x (x-1) ... in all of them.
 */
final class NetRates {
    private static final Pattern TYPED = Pattern.compile("(?:(.+)\\*\\s*)?(Sat|Hill|MM|FunctionProduct|Arrhenius|TFUN)\\s*\\((.*)\\)");

    private final NetworkBuilder m_builder;
    private final NetExpressions m_expressions;
    private final List<ConvertedNetwork.Note> m_notes;

    NetRates(final NetworkBuilder builder, final NetExpressions expressions, final List<ConvertedNetwork.Note> notes) {
        m_builder = builder;
        m_expressions = expressions;
        m_notes = notes;
    }

    NetworkBuilder.Law law(final NetLine line, final String reaction, final List<String> reactants, final String rate) {
        final Matcher typed = TYPED.matcher(rate);
        final Expression law;
        if (typed.matches()) {
            final Expression factor = typed.group(1) == null ? Expression.of(1) : m_expressions.read(line, typed.group(1));
            law = Calculus.multiply(factor, typed(line, typed.group(2), arguments(line, typed.group(3)), reactants));
        } else {
            final Expression k = m_expressions.read(line, rate);
            if (k.symbols().stream().allMatch(m_builder::hasParameter)) {
                return new NetworkBuilder.Law(k, true);
            }
            law = Calculus.multiply(k, product(reactants, 0));
        }
        m_notes.add(new ConvertedNetwork.Note("reaction " + reaction, "BioNetGen's rate " + rate + " -> general law " + law.toText()));
        return new NetworkBuilder.Law(law, false);
    }

    private List<Expression> arguments(final NetLine line, final String text) {
        return Arrays.stream(text.split(",")).map(a -> m_expressions.read(line, a.strip())).toList();
    }

    private static Expression typed(final NetLine line, final String type, final List<Expression> a, final List<String> reactants) {
        final boolean known = switch (type) {
            case "Sat" -> a.size() >= 1 && a.size() - 1 <= reactants.size();
            case "Hill" -> a.size() == 3 && !reactants.isEmpty();
            case "MM" -> a.size() == 2 && reactants.size() >= 2;
            default -> throw line.error("The rate law " + type + " is not supported; supported are elementary rates, functions, Sat, Hill and MM.");
        };
        if (!known) {
            throw line.error("The rate law " + type + " has " + a.size() + " arguments for " + reactants.size()
                + " reactants; the forms are Sat(k, K, ...) with at most one K a reactant, Hill(V, K, n) and MM(k, K) with two reactants.");
        }
        return type.equals("Sat") ? saturation(a, reactants) : type.equals("Hill") ? hill(a, reactants) : michaelis(a, reactants);
    }

    private static Expression saturation(final List<Expression> a, final List<String> reactants) {
        final List<Expression> denominators = new ArrayList<>();
        for (int i = 1; i < a.size(); i++) {
            denominators.add(Calculus.add(a.get(i), Expression.symbol(reactants.get(i - 1))));
        }
        final Expression numerator = a.size() == 1 ? a.get(0) : Calculus.multiply(a.get(0), product(reactants, 0));
        return denominators.isEmpty() ? numerator : Calculus.divide(numerator, joined(denominators));
    }

    private static Expression hill(final List<Expression> a, final List<String> reactants) {
        final Expression power = Calculus.power(Expression.symbol(reactants.get(0)), a.get(2));
        return Calculus.divide(Calculus.multiply(Calculus.multiply(a.get(0), power), product(reactants, 1)),
            Calculus.add(Calculus.power(a.get(1), a.get(2)), power));
    }

    private static Expression michaelis(final List<Expression> a, final List<String> reactants) {
        final Expression total = Expression.symbol(reactants.get(0));
        final Expression enzyme = reactants.stream().skip(1).map(Expression::symbol).reduce(Calculus::add).orElseThrow();
        final Expression b = Calculus.subtract(Calculus.subtract(total, a.get(1)), enzyme);
        final Expression root = Expression.call(Operation.SQRT, Calculus.add(Calculus.multiply(b, b),
            Calculus.multiply(Calculus.multiply(Expression.of(4), total), a.get(1))));
        final Expression free = Calculus.multiply(Expression.of(0.5), Calculus.add(b, root));
        return Calculus.divide(Calculus.multiply(Calculus.multiply(a.get(0), enzyme), free), Calculus.add(a.get(1), free));
    }

    /** x₁ x₂ ... from one reactant on, with x (x-1) ... for identical ones. */
    private static Expression product(final List<String> reactants, final int from) {
        final List<Expression> factors = new ArrayList<>();
        for (int i = from; i < reactants.size(); i++) {
            final String name = reactants.get(i);
            final long before = reactants.subList(from, i).stream().filter(name::equals).count();
            factors.add(Calculus.subtract(Expression.symbol(name), Expression.of(before)));
        }
        return joined(factors);
    }

    private static Expression joined(final List<Expression> factors) {
        return factors.isEmpty() ? Expression.of(1) : factors.size() == 1 ? factors.get(0)
            : new Expression.Call(Operation.MULTIPLY, factors);
    }
}
