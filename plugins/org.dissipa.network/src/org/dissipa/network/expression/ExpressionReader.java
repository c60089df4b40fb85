/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.expression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads an {@link Expression} at a cursor and leaves the cursor after it; the grammar is in {@link Expression}. */
public final class ExpressionReader {
    private static final List<Operation> COMPARISONS = List.of(Operation.LESS_EQUAL, Operation.GREATER_EQUAL, Operation.EQUAL,
        Operation.NOT_EQUAL, Operation.LESS, Operation.GREATER);
    private static final int DEEPEST = 100;

    private final Cursor m_cursor;
    private final Map<String, Integer> m_positions = new LinkedHashMap<>();
    private int m_depth;

    /** A reader at a cursor. */
    public ExpressionReader(final Cursor cursor) {
        m_cursor = cursor;
    }

    /** Where each symbol read so far stood first. */
    public Map<String, Integer> positions() {
        return m_positions;
    }

    /** Reads an expression. @throws SyntaxException if there is none */
    public Expression read() {
        final int start = m_cursor.position();
        final Expression result = chain(Operation.OR, () -> chain(Operation.AND, this::comparison));
        requireShallow(m_depth == 0 && deeper(result, DEEPEST), start);
        return result;
    }

    /** Nesting is bounded, so that reading, evaluating and writing can be recursive. */
    private static void requireShallow(final boolean tooDeep, final int position) {
        if (tooDeep) {
            throw new SyntaxException(position, "The expression is nested more than " + DEEPEST
                + " levels deep; split it into several parameters.");
        }
    }

    private static boolean deeper(final Expression expression, final int levels) {
        return expression instanceof Expression.Call call
            && (levels == 0 || call.arguments().stream().anyMatch(a -> deeper(a, levels - 1)));
    }

    private interface Part {
        Expression read();
    }

    private Expression chain(final Operation operation, final Part part) {
        final List<Expression> parts = new ArrayList<>(List.of(part.read()));
        while (m_cursor.takeWord(operation.symbol())) {
            parts.add(part.read());
        }
        return collapse(operation, parts);
    }

    private Expression comparison() {
        final Expression left = sum();
        for (final Operation operation : COMPARISONS) {
            if (m_cursor.take(operation.symbol())) {
                return Expression.call(operation, left, sum());
            }
        }
        return left;
    }

    private Expression sum() {
        return series(Operation.ADD, Operation.SUBTRACT, this::product);
    }

    private Expression product() {
        return series(Operation.MULTIPLY, Operation.DIVIDE, this::signed);
    }

    /** Reads a + b - c ...: a run of the joining operator is one operation, the inverse operator takes two arguments. */
    private Expression series(final Operation joining, final Operation inverse, final Part part) {
        List<Expression> parts = new ArrayList<>(List.of(part.read()));
        while (true) {
            if (m_cursor.take(joining.symbol())) {
                parts.add(part.read());
            } else if (m_cursor.take(inverse.symbol())) {
                parts = new ArrayList<>(List.of(Expression.call(inverse, collapse(joining, parts), part.read())));
            } else {
                return collapse(joining, parts);
            }
        }
    }

    private static Expression collapse(final Operation operation, final List<Expression> parts) {
        return parts.size() == 1 ? parts.get(0) : new Expression.Call(operation, parts);
    }

    private Expression signed() {
        requireShallow(++m_depth > DEEPEST, m_cursor.position());
        final Expression result = m_cursor.take("+") ? signed() : m_cursor.take("-") ? negated() : power();
        m_depth--;
        return result;
    }

    private Expression negated() {
        final boolean bare = m_cursor.peek() != '(';
        final Expression operand = signed();
        return bare && operand instanceof Expression.Literal literal ? Expression.of(-literal.value())
            : Expression.call(Operation.NEGATE, operand);
    }

    private Expression power() {
        final Expression base = atom();
        return m_cursor.take("^") ? Expression.call(Operation.POWER, base, signed()) : base;
    }

    private Expression atom() {
        if (m_cursor.take("(")) {
            final Expression inner = read();
            m_cursor.require(")", "an operator or ')'");
            return inner;
        }
        if (m_cursor.seesNumber()) {
            final Expression number = Expression.of(m_cursor.number("a number"));
            if (m_cursor.seesName() && !m_cursor.seesWord("and") && !m_cursor.seesWord("or")) {
                throw new SyntaxException(m_cursor.position(), "Found " + m_cursor.found()
                    + " right after a number; write the product with an asterisk, such as 2*k.");
            }
            return number;
        }
        final int start = m_cursor.position();
        final boolean quoted = m_cursor.peek() == '"';
        final String name = m_cursor.name("a number, a name or '('");
        if (!quoted && m_cursor.take("(")) {
            return function(start, name);
        }
        m_positions.putIfAbsent(name, start);
        return Expression.symbol(name);
    }

    private Expression function(final int start, final String name) {
        final Operation operation = Operation.functionOf(name);
        if (operation == null) {
            throw new SyntaxException(start, "There is no function " + name + "; the functions are "
                + java.util.Arrays.stream(Operation.values()).filter(Operation::function).map(Operation::symbol)
                    .collect(java.util.stream.Collectors.joining(", ")) + ".");
        }
        final List<Expression> arguments = new ArrayList<>();
        do {
            arguments.add(read());
        } while (m_cursor.take(","));
        m_cursor.require(")", "',' or ')'");
        try {
            return new Expression.Call(operation, arguments);
        } catch (final IllegalArgumentException e) {
            throw new SyntaxException(start, e.getMessage() + ".");
        }
    }
}
