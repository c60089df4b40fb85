/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.kinetics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dissipa.network.expression.Calculus;
import org.dissipa.network.expression.Expression;
import org.dissipa.network.expression.Operation;

/**
 * A net rate written as one difference, such as kf A B - kr C or V (A - B/K)/(1 + A), taken apart into its forward and reverse rate. A factor
 * or denominator of the difference goes to both.
 *
 * @param forward rate of reactants -> products
 * @param reverse rate of products -> reactants
 */
public record NetRate(Expression forward, Expression reverse) {

    /**
     * The two rates, or {@code null} where the expression is not a difference of two. A factor such as x - 1 is part of a falling factorial
     * and no difference of rates, nor is one of more than two terms.
     *
     * @param net   the net rate
     * @param state which symbols are counts
     */
    public static NetRate of(final Expression net, final Predicate<String> state) {
        final NetRate rate = difference(net, state);
        return rate == null || rate.reverse() instanceof Expression.Literal || rate.forward() instanceof Expression.Literal ? null : rate;
    }

    private static NetRate difference(final Expression net, final Predicate<String> state) {
        if (!(net instanceof Expression.Call call)) {
            return null;
        }
        final List<Expression> a = call.arguments();
        return switch (call.operation()) {
            case SUBTRACT -> additive(a.get(0)) || additive(a.get(1)) ? null : new NetRate(a.get(0), a.get(1));
            case ADD -> sum(a);
            case MULTIPLY -> product(a, state);
            case DIVIDE -> {
                final NetRate top = factor(a.get(0), state);
                yield top == null ? null : new NetRate(Calculus.divide(top.forward(), a.get(1)), Calculus.divide(top.reverse(), a.get(1)));
            }
            default -> null;
        };
    }

    /** Whether the expression has a sign of its own, so that it may not be one rate. */
    private static boolean additive(final Expression e) {
        return e instanceof Expression.Call call && (call.operation() == Operation.SUBTRACT || call.operation() == Operation.NEGATE);
    }

    /** A factor that is a difference of rates: not x - c, nor x/V - c. */
    private static NetRate factor(final Expression e, final Predicate<String> state) {
        final NetRate rate = difference(e, state);
        if (rate == null || rate.reverse().symbols().stream().anyMatch(state)) {
            return rate;
        }
        Expression minuend = rate.forward();
        while (minuend instanceof Expression.Call call && call.operation() == Operation.DIVIDE) {
            minuend = call.arguments().get(0);
        }
        return minuend instanceof Expression.Symbol ? null : rate;
    }

    private static NetRate sum(final List<Expression> a) {
        if (a.size() != 2) {
            return null;
        }
        final Expression first = negated(a.get(0));
        final Expression second = negated(a.get(1));
        return (first == null) == (second == null) ? null : first == null ? new NetRate(a.get(0), second) : new NetRate(a.get(1), first);
    }

    private static Expression negated(final Expression e) {
        return e instanceof Expression.Call call && call.operation() == Operation.NEGATE ? call.arguments().get(0) : null;
    }

    private static NetRate product(final List<Expression> a, final Predicate<String> state) {
        NetRate difference = null;
        int at = -1;
        for (int i = 0; i < a.size(); i++) {
            final NetRate part = factor(a.get(i), state);
            if (part != null && difference != null) {
                return null;
            }
            if (part != null) {
                difference = part;
                at = i;
            }
        }
        return difference == null ? null : new NetRate(replaced(a, at, difference.forward()), replaced(a, at, difference.reverse()));
    }

    private static Expression replaced(final List<Expression> factors, final int at, final Expression factor) {
        final List<Expression> result = new ArrayList<>(factors);
        result.set(at, factor);
        return result.stream().reduce(Calculus::multiply).orElseThrow();
    }
}
