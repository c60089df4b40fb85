/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.expression;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * An arithmetic expression such as {@code Vmax*A/(Km + A)}: an immutable tree of numbers, symbols and operations.
 * Equal trees have equal text and {@link #of(String)} reads a tree's text back as an equal tree, so that the same number results bit by bit.
 *
 * <p>Grammar, loosest binding first; truth is 1 and falsehood 0:
 * <pre>
 * or          a or b
 * and         a and b
 * comparison  a &lt; b   a &lt;= b   a &gt; b   a &gt;= b   a == b   a != b
 * sum         a + b   a - b
 * product     a*b   a/b
 * sign        -a   +a
 * power       a^b                          right to left: a^b^c is a^(b^c), -a^b is -(a^b)
 * atom        number   name   "any name"   function(a, b)   (a)
 * </pre>
 * The functions are those of {@link Operation}. Products need their asterisk.
 */
public sealed interface Expression permits Expression.Literal, Expression.Symbol, Expression.Call {

    /** A finite number. */
    record Literal(double value) implements Expression {

        /** @throws IllegalArgumentException if the value is not finite */
        public Literal {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("The number " + value + " in an expression is not finite");
            }
        }
    }

    /** A named quantity: a parameter, a species, {@code volume}, {@code time}. */
    record Symbol(String name) implements Expression {
    }

    /** An operation on arguments. */
    record Call(Operation operation, List<Expression> arguments) implements Expression {

        /** @throws IllegalArgumentException if the number of arguments does not suit the operation */
        public Call {
            arguments = List.copyOf(arguments);
            operation.requireArity(arguments.size());
        }
    }

    /** A number. */
    static Expression of(final double value) {
        return new Literal(value);
    }

    /** A named quantity. */
    static Expression symbol(final String name) {
        return new Symbol(name);
    }

    /** An operation on arguments. */
    static Expression call(final Operation operation, final Expression... arguments) {
        return new Call(operation, Arrays.asList(arguments));
    }

    /**
     * Reads an expression.
     *
     * @throws SyntaxException with the position of the first character that does not fit
     */
    static Expression of(final String text) {
        final Cursor cursor = new Cursor(text);
        final Expression expression = new ExpressionReader(cursor).read();
        cursor.requireEnd("an operator or the end of the expression");
        return expression;
    }

    /** The value, where {@code symbols} gives the value of each symbol. */
    default double value(final ToDoubleFunction<String> symbols) {
        if (this instanceof Literal literal) {
            return literal.value();
        }
        if (this instanceof Symbol symbol) {
            return symbols.applyAsDouble(symbol.name());
        }
        final Call call = (Call)this;
        return call.operation().apply(call.arguments().stream().mapToDouble(a -> a.value(symbols)).toArray());
    }

    /** Names of the symbols, in order of first appearance. */
    default Set<String> symbols() {
        if (this instanceof Literal) {
            return Set.of();
        }
        if (this instanceof Symbol symbol) {
            return Set.of(symbol.name());
        }
        final Set<String> names = new LinkedHashSet<>();
        ((Call)this).arguments().forEach(a -> names.addAll(a.symbols()));
        return Collections.unmodifiableSet(names);
    }

    /** The expression with some symbols replaced. */
    default Expression substitute(final Map<String, Expression> replacements) {
        if (this instanceof Symbol symbol) {
            return replacements.getOrDefault(symbol.name(), this);
        }
        if (this instanceof Call call) {
            return new Call(call.operation(), call.arguments().stream().map(a -> a.substitute(replacements)).toList());
        }
        return this;
    }

    /** The text, with as few parentheses as keep the tree. */
    default String toText() {
        return ExpressionWriter.text(this);
    }
}
