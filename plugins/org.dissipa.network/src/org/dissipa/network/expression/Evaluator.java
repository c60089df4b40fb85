/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.expression;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An expression made ready for many evaluations: symbols are resolved to array places, and what does not depend on them is computed once.
 * Immutable, free of allocation for the arithmetic operators, and safe for use by several threads. Cost: about 2-5 ns an operation.
 */
public final class Evaluator {

    /** A node of the resolved tree. Amounts are read from whole counts where these are given, else from real amounts. */
    private interface Node {
        double at(long[] counts, double[] amounts, double volume, double time);
    }

    private record Constant(double value) implements Node {
        @Override
        public double at(final long[] counts, final double[] amounts, final double volume, final double time) {
            return value;
        }
    }

    private final Map<String, Integer> m_places;
    private final Map<String, Double> m_constants;
    private final SortedSet<Integer> m_read = new TreeSet<>();
    private boolean m_readsVolume;
    private boolean m_readsTime;
    private final Node m_root;
    private final int[] m_dependencies;

    private Evaluator(final Expression expression, final Map<String, Integer> places, final Map<String, Double> constants) {
        m_places = places;
        m_constants = constants;
        m_root = resolve(expression);
        m_dependencies = m_read.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Resolves an expression.
     *
     * @param expression over the symbols of both maps, {@code volume} and {@code time}
     * @param places     symbols read from the state: their index
     * @param constants  symbols that do not change: their value
     * @throws IllegalArgumentException if there is another symbol
     */
    public static Evaluator of(final Expression expression, final Map<String, Integer> places,
        final Map<String, Double> constants) {
        return new Evaluator(expression, places, constants);
    }

    /** The value at whole counts. */
    public double value(final long[] counts, final double volume, final double time) {
        return m_root.at(counts, null, volume, time);
    }

    /** The value at real amounts. */
    public double value(final double[] amounts, final double volume, final double time) {
        return m_root.at(null, amounts, volume, time);
    }

    /** Places of the state that the value depends on, ascending; a copy. */
    public int[] dependencies() {
        return m_dependencies.clone();
    }

    /** Whether the value depends on time other than through the state. */
    public boolean readsTime() {
        return m_readsTime;
    }

    /** Whether the value is the same everywhere. */
    public boolean constant() {
        return m_root instanceof Constant;
    }

    private Node resolve(final Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return new Constant(literal.value());
        }
        if (expression instanceof Expression.Symbol symbol) {
            return resolve(symbol.name());
        }
        final Expression.Call call = (Expression.Call)expression;
        final Node[] nodes = call.arguments().stream().map(this::resolve).toArray(Node[]::new);
        if (List.of(nodes).stream().allMatch(Constant.class::isInstance)) {
            return new Constant(general(call.operation(), nodes).at(null, null, 0, 0));
        }
        return combine(call.operation(), nodes);
    }

    private Node resolve(final String name) {
        final Integer place = m_places.get(name);
        if (place != null) {
            m_read.add(place);
            final int i = place;
            return (counts, amounts, volume, time) -> counts != null ? counts[i] : amounts[i];
        }
        final Double constant = m_constants.get(name);
        if (constant != null) {
            return new Constant(constant);
        }
        if (name.equals("volume")) {
            m_readsVolume = true;
            return (counts, amounts, volume, time) -> volume;
        }
        if (name.equals("time")) {
            m_readsTime = true;
            return (counts, amounts, volume, time) -> time;
        }
        throw new IllegalArgumentException("The symbol " + name + " has no value.");
    }

    /** Whether the value depends on the volume. */
    public boolean readsVolume() {
        return m_readsVolume;
    }

    private static Node combine(final Operation operation, final Node[] n) {
        final Node a = n[0];
        final Node b = n[n.length - 1];
        if (n.length > 2 && (operation == Operation.ADD || operation == Operation.MULTIPLY)) {
            return operation == Operation.ADD ? sum(n) : product(n);
        }
        return switch (operation) {
            case ADD -> (c, x, v, t) -> a.at(c, x, v, t) + b.at(c, x, v, t);
            case SUBTRACT -> (c, x, v, t) -> a.at(c, x, v, t) - b.at(c, x, v, t);
            case MULTIPLY -> (c, x, v, t) -> a.at(c, x, v, t) * b.at(c, x, v, t);
            case DIVIDE -> (c, x, v, t) -> a.at(c, x, v, t) / b.at(c, x, v, t);
            case POWER -> power(a, b);
            case NEGATE -> (c, x, v, t) -> -a.at(c, x, v, t);
            case IF -> {
                final Node middle = n[1];
                yield (c, x, v, t) -> a.at(c, x, v, t) != 0 ? middle.at(c, x, v, t) : b.at(c, x, v, t);
            }
            default -> general(operation, n);
        };
    }

    private static Node sum(final Node[] n) {
        return (c, x, v, t) -> {
            double sum = n[0].at(c, x, v, t);
            for (int i = 1; i < n.length; i++) {
                sum += n[i].at(c, x, v, t);
            }
            return sum;
        };
    }

    private static Node product(final Node[] n) {
        return (c, x, v, t) -> {
            double product = n[0].at(c, x, v, t);
            for (int i = 1; i < n.length; i++) {
                product *= n[i].at(c, x, v, t);
            }
            return product;
        };
    }

    private static Node power(final Node a, final Node b) {
        if (b instanceof Constant constant && constant.value() == 2) {
            return (c, x, v, t) -> {
                final double base = a.at(c, x, v, t);
                return base * base;
            };
        }
        return (c, x, v, t) -> Math.pow(a.at(c, x, v, t), b.at(c, x, v, t));
    }

    private static Node general(final Operation operation, final Node[] n) {
        return (c, x, v, t) -> {
            final double[] values = new double[n.length];
            for (int i = 0; i < n.length; i++) {
                values[i] = n[i].at(c, x, v, t);
            }
            return operation.apply(values);
        };
    }
}
