/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Symbolic derivatives and simplification of an {@link Expression}. */
public final class Calculus {
    private static final Expression ZERO = Expression.of(0);
    private static final Expression ONE = Expression.of(1);

    private Calculus() {
    }

    /**
     * The derivative by a symbol, simplified. Steps ({@code floor}, {@code ceil}, comparisons and logic) have derivative 0 and
     * {@code if}, {@code min}, {@code max} and {@code abs} are differentiated branch by branch, which holds everywhere but at the jumps and
     * kinks themselves.
     */
    public static Expression derivative(final Expression expression, final String symbol) {
        if (expression instanceof Expression.Symbol s) {
            return s.name().equals(symbol) ? ONE : ZERO;
        }
        if (!(expression instanceof Expression.Call call) || !expression.symbols().contains(symbol)) {
            return ZERO;
        }
        final List<Expression> a = call.arguments();
        final List<Expression> d = a.stream().map(e -> derivative(e, symbol)).toList();
        final Expression x = a.get(0);
        final Expression dx = d.get(0);
        return switch (call.operation()) {
            case ADD -> sum(d);
            case SUBTRACT -> subtract(dx, d.get(1));
            case NEGATE -> negate(dx);
            case MULTIPLY -> productRule(a, d);
            case DIVIDE -> subtract(divide(dx, a.get(1)), divide(multiply(x, d.get(1)), power(a.get(1), Expression.of(2))));
            case POWER -> powerRule(x, a.get(1), dx, d.get(1));
            case IF -> branch(x, d.get(1), d.get(2));
            case MIN, MAX -> extreme(call.operation(), a, symbol);
            default -> function(call.operation(), expression, x, dx);
        };
    }

    private static Expression productRule(final List<Expression> a, final List<Expression> d) {
        final List<Expression> terms = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            final List<Expression> factors = new ArrayList<>(a);
            factors.set(i, d.get(i));
            terms.add(factors.stream().reduce(Calculus::multiply).orElseThrow());
        }
        return sum(terms);
    }

    private static Expression powerRule(final Expression x, final Expression y, final Expression dx, final Expression dy) {
        final Expression byBase = multiply(multiply(y, power(x, subtract(y, ONE))), dx);
        final Expression logarithmic = multiply(power(x, y), Expression.call(Operation.LN, x));
        final Expression byExponent = multiply(x instanceof Expression.Literal ? logarithmic
            : branch(Expression.call(Operation.GREATER, x, ZERO), logarithmic, ZERO), dy); // x^y ln(x) tends to 0 with x
        return zero(dy) ? byBase : zero(dx) ? byExponent : add(byBase, byExponent);
    }

    /** min(a, b, ...) is differentiated as if(a <= min(b, ...), a, min(b, ...)), max likewise. */
    private static Expression extreme(final Operation operation, final List<Expression> a, final String symbol) {
        if (a.size() == 1) {
            return derivative(a.get(0), symbol);
        }
        final Expression rest = a.size() == 2 ? a.get(1) : new Expression.Call(operation, a.subList(1, a.size()));
        final Operation first = operation == Operation.MIN ? Operation.LESS_EQUAL : Operation.GREATER_EQUAL;
        return branch(Expression.call(first, a.get(0), rest), derivative(a.get(0), symbol), derivative(rest, symbol));
    }

    private static Expression function(final Operation operation, final Expression whole, final Expression x, final Expression dx) {
        return switch (operation) {
            case EXP -> multiply(whole, dx);
            case LN -> divide(dx, x);
            case LOG10 -> divide(dx, multiply(x, Expression.call(Operation.LN, Expression.of(10))));
            case SQRT -> divide(dx, multiply(Expression.of(2), whole));
            case ABS -> branch(Expression.call(Operation.GREATER_EQUAL, x, ZERO), dx, negate(dx));
            case SIN -> multiply(Expression.call(Operation.COS, x), dx);
            case COS -> negate(multiply(Expression.call(Operation.SIN, x), dx));
            case TAN -> divide(dx, square(Expression.call(Operation.COS, x)));
            case ASIN -> divide(dx, Expression.call(Operation.SQRT, subtract(ONE, square(x))));
            case ACOS -> negate(divide(dx, Expression.call(Operation.SQRT, subtract(ONE, square(x)))));
            case ATAN -> divide(dx, add(ONE, square(x)));
            case SINH -> multiply(Expression.call(Operation.COSH, x), dx);
            case COSH -> multiply(Expression.call(Operation.SINH, x), dx);
            case TANH -> divide(dx, square(Expression.call(Operation.COSH, x)));
            default -> ZERO; // steps: floor, ceil, comparisons, logic
        };
    }

    private static Expression square(final Expression x) {
        return power(x, Expression.of(2));
    }

    private static Expression branch(final Expression condition, final Expression a, final Expression b) {
        return a.equals(b) ? a : Expression.call(Operation.IF, condition, a, b);
    }

    private static boolean zero(final Expression e) {
        return e instanceof Expression.Literal l && l.value() == 0;
    }

    private static boolean one(final Expression e) {
        return e instanceof Expression.Literal l && l.value() == 1;
    }

    private static Expression sum(final List<Expression> terms) {
        return terms.stream().reduce(ZERO, Calculus::add);
    }

    /** a + b without zeros. */
    public static Expression add(final Expression a, final Expression b) {
        return zero(a) ? b : zero(b) ? a : folded(Operation.ADD, a, b);
    }

    /** a - b without zeros. */
    public static Expression subtract(final Expression a, final Expression b) {
        return zero(b) ? a : zero(a) ? negate(b) : folded(Operation.SUBTRACT, a, b);
    }

    /** -a without double signs. */
    public static Expression negate(final Expression a) {
        return a instanceof Expression.Literal l ? Expression.of(0 - l.value())
            : a instanceof Expression.Call c && c.operation() == Operation.NEGATE ? c.arguments().get(0)
                : Expression.call(Operation.NEGATE, a);
    }

    /** a b without ones; 0 where one of them is 0. */
    public static Expression multiply(final Expression a, final Expression b) {
        return zero(a) || zero(b) ? ZERO : one(a) ? b : one(b) ? a : folded(Operation.MULTIPLY, a, b);
    }

    /** a / b without ones; 0 where a is 0. */
    public static Expression divide(final Expression a, final Expression b) {
        return zero(a) && !zero(b) ? ZERO : one(b) ? a : folded(Operation.DIVIDE, a, b);
    }

    /** a to the power of b, where b is not 0 or 1. */
    public static Expression power(final Expression a, final Expression b) {
        return zero(b) ? ONE : one(b) ? a : folded(Operation.POWER, a, b);
    }

    private static Expression folded(final Operation operation, final Expression a, final Expression b) {
        final Predicate<Expression> number = Expression.Literal.class::isInstance;
        if (number.test(a) && number.test(b)) {
            final double value = operation.apply(a.value(s -> 0), b.value(s -> 0));
            if (Double.isFinite(value)) {
                return Expression.of(value);
            }
        }
        final boolean joins = operation == Operation.ADD || operation == Operation.MULTIPLY;
        if (joins && a instanceof Expression.Call call && call.operation() == operation) {
            final List<Expression> arguments = new ArrayList<>(call.arguments());
            arguments.add(b);
            return new Expression.Call(operation, arguments);
        }
        return Expression.call(operation, a, b);
    }
}
