/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.expression;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The operations of an {@link Expression}: operators and functions. Truth is 1, falsehood 0, and any number but 0 is taken as true. */
public enum Operation {
    /** a + b + ..., summed from left to right. */
    ADD("+", 2, Integer.MAX_VALUE, a -> fold(a, Double::sum)),
    /** a - b. */
    SUBTRACT("-", 2, 2, a -> a[0] - a[1]),
    /** a b ..., multiplied from left to right. */
    MULTIPLY("*", 2, Integer.MAX_VALUE, a -> fold(a, (x, y) -> x * y)),
    /** a / b. */
    DIVIDE("/", 2, 2, a -> a[0] / a[1]),
    /** a to the power of b. */
    POWER("^", 2, 2, a -> Math.pow(a[0], a[1])),
    /** -a. */
    NEGATE("-", 1, 1, a -> -a[0]),
    /** a &lt; b. */
    LESS("<", 2, 2, a -> truth(a[0] < a[1])),
    /** a &lt;= b. */
    LESS_EQUAL("<=", 2, 2, a -> truth(a[0] <= a[1])),
    /** a &gt; b. */
    GREATER(">", 2, 2, a -> truth(a[0] > a[1])),
    /** a &gt;= b. */
    GREATER_EQUAL(">=", 2, 2, a -> truth(a[0] >= a[1])),
    /** a == b. */
    EQUAL("==", 2, 2, a -> truth(a[0] == a[1])),
    /** a != b. */
    NOT_EQUAL("!=", 2, 2, a -> truth(a[0] != a[1])),
    /** All are true. */
    AND("and", 2, Integer.MAX_VALUE, a -> truth(Arrays.stream(a).allMatch(x -> x != 0))),
    /** At least one is true. */
    OR("or", 2, Integer.MAX_VALUE, a -> truth(Arrays.stream(a).anyMatch(x -> x != 0))),
    /** Not true. */
    NOT(1, a -> truth(a[0] == 0)),
    /** if(condition, value, otherwise). */
    IF(3, a -> a[0] != 0 ? a[1] : a[2]),
    /** Exponential. */
    EXP(1, a -> Math.exp(a[0])),
    /** Natural logarithm. */
    LN(1, a -> Math.log(a[0])),
    /** Logarithm to base 10. */
    LOG10(1, a -> Math.log10(a[0])),
    /** Square root. */
    SQRT(1, a -> Math.sqrt(a[0])),
    /** Absolute value. */
    ABS(1, a -> Math.abs(a[0])),
    /** Largest whole number not above. */
    FLOOR(1, a -> Math.floor(a[0])),
    /** Smallest whole number not below. */
    CEIL(1, a -> Math.ceil(a[0])),
    /** Least of its arguments. */
    MIN("min", 1, Integer.MAX_VALUE, a -> fold(a, Math::min)),
    /** Greatest of its arguments. */
    MAX("max", 1, Integer.MAX_VALUE, a -> fold(a, Math::max)),
    /** Sine. */
    SIN(1, a -> Math.sin(a[0])),
    /** Cosine. */
    COS(1, a -> Math.cos(a[0])),
    /** Tangent. */
    TAN(1, a -> Math.tan(a[0])),
    /** Inverse sine. */
    ASIN(1, a -> Math.asin(a[0])),
    /** Inverse cosine. */
    ACOS(1, a -> Math.acos(a[0])),
    /** Inverse tangent. */
    ATAN(1, a -> Math.atan(a[0])),
    /** Hyperbolic sine. */
    SINH(1, a -> Math.sinh(a[0])),
    /** Hyperbolic cosine. */
    COSH(1, a -> Math.cosh(a[0])),
    /** Hyperbolic tangent. */
    TANH(1, a -> Math.tanh(a[0]));

    private final String m_symbol;
    private final int m_least;
    private final int m_most;
    private final ToDoubleFunction<double[]> m_value;

    Operation(final String symbol, final int least, final int most, final ToDoubleFunction<double[]> value) {
        m_symbol = symbol;
        m_least = least;
        m_most = most;
        m_value = value;
    }

    Operation(final int arity, final ToDoubleFunction<double[]> value) {
        m_symbol = name().toLowerCase(Locale.ROOT);
        m_least = arity;
        m_most = arity;
        m_value = value;
    }

    /** The operator, or the function's name. */
    public String symbol() {
        return m_symbol;
    }

    /** Whether it is written as {@code name(...)}. */
    public boolean function() {
        return ordinal() >= NOT.ordinal();
    }

    /** The function of this name, or {@code null}. */
    public static Operation functionOf(final String name) {
        return Arrays.stream(values()).filter(o -> o.function() && o.m_symbol.equals(name)).findFirst().orElse(null);
    }

    /** The value for these arguments. */
    public double apply(final double... arguments) {
        return m_value.applyAsDouble(arguments);
    }

    /** @throws IllegalArgumentException if the operation does not take that many arguments */
    void requireArity(final int n) {
        if (n < m_least || n > m_most) {
            throw new IllegalArgumentException(m_symbol + " takes " + (m_most == m_least ? "" : "at least ") + m_least
                + (m_least == 1 ? " argument" : " arguments") + ", but " + (n == 1 ? "1 is" : n + " are") + " given");
        }
    }

    private static double truth(final boolean value) {
        return value ? 1 : 0;
    }

    private static double fold(final double[] a, final java.util.function.DoubleBinaryOperator operator) {
        double result = a[0];
        for (int i = 1; i < a.length; i++) {
            result = operator.applyAsDouble(result, a[i]);
        }
        return result;
    }
}
