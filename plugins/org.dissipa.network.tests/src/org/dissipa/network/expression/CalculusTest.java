/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.expression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Evaluators agree with the plain reading of the tree, derivatives with difference quotients. */
class CalculusTest {
    private static final Map<String, Integer> PLACES = Map.of("x", 1, "y", 0);
    private static final Map<String, Double> CONSTANTS = Map.of("k", 0.75);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "k | 0", "x | 1", "3*x + k | 3", "x*y*x | y*x + x*y", "x^2 | 2*x", "k/x | -(k/x^2)", "x/(k + x) | 1/(k + x) - x/(k + x)^2",
        "exp(-k*x) | exp(-k*x)*-k", "ln(x) | 1/x", "floor(x) | 0", "if(x > 1, x, 2) | if(x > 1, 1, 0)", "x > 3 | 0",
    })
    void derivativesAreSimple(final String expression, final String derivative) {
        assertEquals(Expression.of(derivative), Calculus.derivative(Expression.of(expression), "x"));
    }

    @Test
    void derivativesAgreeWithDifferenceQuotients() {
        final SplittableRandom random = new SplittableRandom(3);
        int checked = 0;
        for (int i = 0; i < 4000; i++) {
            final Expression e = tree(random, 3);
            final Expression derivative = Calculus.derivative(e, "x");
            final double[] at = {0.5 + random.nextDouble(), 0.5 + random.nextDouble()};
            final double exact = value(derivative, at, 0);
            final double[] quotients = {quotient(e, at, 1e-4), quotient(e, at, 5e-5)};
            final double quotient = (4 * quotients[1] - quotients[0]) / 3; // error of fourth order
            if (Double.isFinite(quotient) && Math.abs(quotient) < 1e3 && Math.abs(quotients[0] - quotients[1]) < 1e-5 * (1 + Math.abs(quotient))
                && Math.abs(value(e, at, 0)) < 1e3) {
                checked++;
                assertEquals(quotient, exact, 1e-6 * (1 + Math.abs(quotient)), () -> e.toText() + " gives " + derivative.toText());
            }
        }
        assertTrue(checked > 2000, "Only " + checked + " derivatives could be compared.");
    }

    private static double quotient(final Expression e, final double[] at, final double h) {
        return (value(e, at, h) - value(e, at, -h)) / (2 * h);
    }

    private static double value(final Expression e, final double[] at, final double dx) {
        return e.value(s -> s.equals("x") ? at[1] + dx : s.equals("y") ? at[0] : CONSTANTS.get(s));
    }

    @Test
    void evaluatorsAgreeWithTheTree() {
        final SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 3000; i++) {
            final Expression e = tree(random, 4);
            final Evaluator evaluator = Evaluator.of(e, PLACES, CONSTANTS);
            final double[] at = {random.nextDouble() * 3, random.nextDouble() * 3};
            assertEquals(value(e, at, 0), evaluator.value(at, 1, 0), e.toText());
            final long[] counts = {random.nextInt(5), random.nextInt(5)};
            assertEquals(value(e, new double[]{counts[0], counts[1]}, 0), evaluator.value(counts, 1, 0), e.toText());
        }
    }

    private static Expression tree(final SplittableRandom random, final int depth) {
        if (depth == 0 || random.nextInt(5) == 0) {
            return switch (random.nextInt(4)) {
                case 0 -> Expression.of(random.nextInt(1, 4));
                case 1 -> Expression.symbol("k");
                case 2 -> Expression.symbol("y");
                default -> Expression.symbol("x");
            };
        }
        final Operation operation = Operation.values()[random.nextInt(Operation.values().length)];
        for (int n = 1 + random.nextInt(3);; n = n % 3 + 1) {
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
    void evaluatorsKnowWhatTheyRead() {
        final Evaluator evaluator = Evaluator.of(Expression.of("k*x + 0*volume"), PLACES, CONSTANTS);
        assertArrayEquals(new int[]{1}, evaluator.dependencies());
        assertTrue(evaluator.readsVolume());
        assertFalse(evaluator.readsTime());
        assertTrue(Evaluator.of(Expression.of("time > 3"), PLACES, CONSTANTS).readsTime());
        assertEquals(1, Evaluator.of(Expression.of("time > 3"), PLACES, CONSTANTS).value(new long[2], 1, 3.5));
        assertTrue(Evaluator.of(Expression.of("exp(k)*2"), PLACES, CONSTANTS).constant());
        assertThrows(IllegalArgumentException.class, () -> Evaluator.of(Expression.of("z"), PLACES, CONSTANTS));
    }
}
