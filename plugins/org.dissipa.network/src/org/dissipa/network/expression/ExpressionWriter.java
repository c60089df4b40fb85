/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.expression;

import java.util.List;

/** Writes an {@link Expression} with as few parentheses as keep its tree. */
final class ExpressionWriter {
    private static final double WHOLE = 1e15;
    private static final int SUM = 4;
    private static final int PRODUCT = 5;
    private static final int SIGN = 6;
    private static final int POWER = 7;
    private static final int ATOM = 8;

    private ExpressionWriter() {
    }

    static String text(final Expression expression) {
        final StringBuilder text = new StringBuilder();
        write(expression, text);
        return text.toString();
    }

    /** Binding strength of the outermost operation. */
    private static int strength(final Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return literal.value() < 0 || 1 / literal.value() < 0 ? SIGN : ATOM;
        }
        if (!(expression instanceof Expression.Call call)) {
            return ATOM;
        }
        return switch (call.operation()) {
            case OR -> 1;
            case AND -> 2;
            case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL, EQUAL, NOT_EQUAL -> 3;
            case ADD, SUBTRACT -> SUM;
            case MULTIPLY, DIVIDE -> PRODUCT;
            case NEGATE -> SIGN;
            case POWER -> POWER;
            default -> ATOM;
        };
    }

    private static void write(final Expression expression, final StringBuilder text) {
        if (expression instanceof Expression.Literal literal) {
            text.append(number(literal.value()));
        } else if (expression instanceof Expression.Symbol symbol) {
            text.append(Names.BUILT_IN.contains(symbol.name()) ? symbol.name() : Names.quote(symbol.name()));
        } else {
            final Expression.Call call = (Expression.Call)expression;
            if (call.operation().function()) {
                text.append(call.operation().symbol()).append('(');
                series(call.arguments(), ", ", 0, 0, text);
                text.append(')');
            } else {
                operator(call, text);
            }
        }
    }

    private static void operator(final Expression.Call call, final StringBuilder text) {
        final int own = strength(call);
        final Operation operation = call.operation();
        final String symbol = operation.symbol();
        switch (operation) {
            case NEGATE -> {
                final Expression operand = call.arguments().get(0);
                text.append(symbol);
                argument(operand, operand instanceof Expression.Literal ? ATOM + 1 : SIGN, text);
            }
            case POWER -> {
                argument(call.arguments().get(0), ATOM, text);
                text.append(symbol);
                argument(call.arguments().get(1), SIGN, text);
            }
            case MULTIPLY, DIVIDE -> series(call.arguments(), symbol, first(call), own + 1, text);
            default -> series(call.arguments(), " " + symbol + " ", first(call), own + 1, text);
        }
    }

    /** Least strength that the first argument may have without parentheses: 'a - b + c' is (a - b) + c, but '(a + b) + c' keeps its own. */
    private static int first(final Expression.Call call) {
        final int own = strength(call);
        final boolean leftToRight = own == SUM || own == PRODUCT;
        final boolean sameJoin = (call.operation() == Operation.ADD || call.operation() == Operation.MULTIPLY)
            && call.arguments().get(0) instanceof Expression.Call left && left.operation() == call.operation();
        return leftToRight && !sameJoin ? own : own + 1;
    }

    private static void series(final List<Expression> arguments, final String separator, final int first, final int others,
        final StringBuilder text) {
        for (int i = 0; i < arguments.size(); i++) {
            text.append(i == 0 ? "" : separator);
            argument(arguments.get(i), i == 0 ? first : others, text);
        }
    }

    private static void argument(final Expression expression, final int least, final StringBuilder text) {
        final boolean parentheses = strength(expression) < least;
        text.append(parentheses ? "(" : "");
        write(expression, text);
        text.append(parentheses ? ")" : "");
    }

    /** A number in the fewest digits that read back as the same one; whole numbers without a point. */
    static String number(final double value) {
        return value == Math.rint(value) && Math.abs(value) < WHOLE && !(value == 0 && 1 / value < 0)
            ? Long.toString((long)value) : Double.toString(value);
    }
}
