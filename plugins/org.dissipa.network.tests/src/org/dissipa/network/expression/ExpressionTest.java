/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expressions evaluate with the usual precedence, and text and tree go back and forth without loss. */
class ExpressionTest {
    private static final Map<String, Double> VALUES = Map.of("a", 3.0, "b", 0.25, "k_1", -2.0, "x'", 7.0);

    private static double value(final String text) {
        return Expression.of(text).value(VALUES::get);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1 + 2*3 | 7", "2^3^2 | 512", "-2^2 | -4", "(-2)^2 | 4", "2^-1 | 0.5", "10 - 4 - 3 | 3", "16/4/2 | 2", "a*b + k_1 | -1.25",
        "x' - -1 | 8", "exp(0) + ln(exp(2)) | 3", "sqrt(16) | 4", ".5e1 | 5", "2. | 2", "1 < 2 | 1", "1 >= 2 | 0", "1 < 2 and 2 < 1 | 0",
        "1 < 2 or 2 < 1 | 1", "not(0) | 1", "if(a > 2, 5, 6) | 5", "min(3, a, 1) | 1", "max(3, 9) | 9", "abs(-4) | 4", "floor(-1.5) | -2",
        "ceil(1.2) | 2", "log10(1000) | 3", "a == 3 | 1", "a != 3 | 0", "--a | 3", "+a | 3", "\"a\" * 2 | 6",
    })
    void valuesFollowPrecedence(final String text, final double expected) {
        assertEquals(expected, value(text), 1e-15 * Math.abs(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1 + | 3 | the end", "2 k | 2 | asterisk", "2*(a | 4 | ')'", "a b | 2 | 'b'", "foo(1) | 0 | no function foo", "exp(1, 2) | 0 | takes 1 argument",
        "* 2 | 0 | '*'", "1e999 | 0 | too large", "\"a | 0 | not closed", "a & b | 2 | '&'", "if(1, 2) | 0 | takes 3 arguments",
    })
    void errorsNameThePlace(final String text, final int position, final String part) {
        final SyntaxException e = assertThrows(SyntaxException.class, () -> Expression.of(text));
        assertEquals(position, e.position(), e.getMessage());
        assertEquals(true, e.getMessage().contains(part), e.getMessage());
    }

    @Test
    void deepNestingIsRefusedNotOverflown() {
        assertThrows(SyntaxException.class, () -> Expression.of("(".repeat(20_000) + "1" + ")".repeat(100_000)));
        assertThrows(SyntaxException.class, () -> Expression.of("-".repeat(20_000) + "a"));
        assertThrows(SyntaxException.class, () -> Expression.of("a" + "^a".repeat(20_000)));
        assertThrows(SyntaxException.class, () -> Expression.of("a" + "-a".repeat(20_000)));
        assertEquals(20_001, Expression.of("1" + " + 1".repeat(20_000)).value(VALUES::get));
    }

    @Test
    void randomTreesSurviveTheirText() {
        final SplittableRandom random = new SplittableRandom(20240501);
        for (int i = 0; i < 500; i++) {
            final Expression tree = tree(random, 4);
            final Expression back = Expression.of(tree.toText());
            assertEquals(tree, back, tree.toText());
            assertEquals(tree.toText(), back.toText());
        }
    }

    private static Expression tree(final SplittableRandom random, final int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return switch (random.nextInt(4)) {
                case 0 -> Expression.of(random.nextInt(-3, 4));
                case 1 -> Expression.of(Double.longBitsToDouble(random.nextLong() & 0x7fdf_ffff_ffff_ffffL) * (random.nextBoolean() ? 1 : -1));
                case 2 -> Expression.symbol(List.of("a", "b", "k_1", "x'", "exp", "E2", "or", "volume").get(random.nextInt(8)));
                default -> Expression.symbol("odd \\ \"name\" \n" + random.nextInt(3));
            };
        }
        final Operation operation = Operation.values()[random.nextInt(Operation.values().length)];
        for (int n = 1 + random.nextInt(4);; n = n % 4 + 1) {
            final List<Expression> arguments = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                arguments.add(tree(random, depth - 1));
            }
            try {
                return new Expression.Call(operation, arguments);
            } catch (final IllegalArgumentException e) {
                continue; // another number of arguments suits this operation
            }
        }
    }

    @Test
    void substitutionReplacesSymbols() {
        assertEquals(Expression.of("(c + 1)*b"), Expression.of("a*b").substitute(Map.of("a", Expression.of("c + 1"))));
        assertEquals(List.of("b", "a"), List.copyOf(Expression.of("b*a + b").symbols()));
    }
}
