/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.kinetics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dissipa.network.expression.Calculus;
import org.dissipa.network.expression.Expression;
import org.dissipa.network.expression.Operation;

/**
 * A product c Π of counts: what mass action looks like when it is written out. Each species occurs as a power, x^m, or as a falling factorial,
 * x (x-1) ... (x-m+1). Equal factors above and below the fraction bar cancel.
 */
final class Monomial {
    private static final int HIGHEST = 20;

    private final Predicate<String> m_species;
    private final Predicate<String> m_constant;
    private final Map<Expression, Integer> m_factors = new LinkedHashMap<>();
    private final Map<String, Integer> m_powers = new LinkedHashMap<>();
    private final Map<String, Set<Long>> m_shifts = new HashMap<>();

    private Monomial(final Predicate<String> species, final Predicate<String> constant) {
        m_species = species;
        m_constant = constant;
    }

    /**
     * The monomial that an expression is, or {@code null} where it is none.
     *
     * @param species  which symbols are counts
     * @param constant which symbols are constants
     */
    static Monomial of(final Expression expression, final Predicate<String> species, final Predicate<String> constant) {
        final Monomial monomial = new Monomial(species, constant);
        final boolean fits = monomial.collect(expression, 1)
            && monomial.m_powers.values().stream().allMatch(p -> p >= 0)
            && monomial.m_powers.keySet().stream().allMatch(monomial::consistent)
            && monomial.m_powers.keySet().containsAll(monomial.m_shifts.keySet());
        return fits ? monomial : null;
    }

    /** x^m has no shifts; x (x-1) ... (x-m+1) has x once and the shifts 1 to m-1. */
    private boolean consistent(final String name) {
        final Set<Long> shifts = m_shifts.getOrDefault(name, Set.of());
        return shifts.isEmpty() || m_powers.get(name) == 1 && List.copyOf(shifts).get(shifts.size() - 1) == shifts.size();
    }

    private boolean collect(final Expression e, final int exponent) {
        if (e.symbols().stream().allMatch(m_constant)) {
            return constant(e, exponent);
        }
        if (e instanceof Expression.Symbol symbol && m_species.test(symbol.name())) {
            m_powers.merge(symbol.name(), exponent, Integer::sum);
            return true;
        }
        return e instanceof Expression.Call call && (shifted(call, exponent) || parts(call, exponent));
    }

    /** Takes a constant apart as far as factors may cancel. */
    private boolean constant(final Expression e, final int exponent) {
        if (e instanceof Expression.Call call && (call.operation() == Operation.MULTIPLY || call.operation() == Operation.DIVIDE
            || call.operation() == Operation.POWER && wholePower(call) && !(call.arguments().get(0) instanceof Expression.Literal))) {
            return parts(call, exponent);
        }
        m_factors.merge(e, exponent, Integer::sum);
        return true;
    }

    private boolean parts(final Expression.Call call, final int exponent) {
        final List<Expression> a = call.arguments();
        return switch (call.operation()) {
            case MULTIPLY -> a.stream().allMatch(f -> collect(f, exponent));
            case DIVIDE -> collect(a.get(0), exponent) && collect(a.get(1), -exponent);
            case NEGATE -> collect(Expression.of(-1), exponent) && collect(a.get(0), exponent);
            case POWER -> wholePower(call) && collect(a.get(0), exponent * (int)((Expression.Literal)a.get(1)).value());
            default -> false;
        };
    }

    private static boolean wholePower(final Expression.Call power) {
        return power.arguments().get(1) instanceof Expression.Literal n && n.value() == Math.rint(n.value()) && Math.abs(n.value()) <= HIGHEST;
    }

    /** Takes x - j, which is part of a falling factorial. */
    private boolean shifted(final Expression.Call call, final int exponent) {
        final boolean difference = call.operation() == Operation.SUBTRACT;
        if (exponent != 1 || !difference && call.operation() != Operation.ADD || call.arguments().size() != 2
            || !(call.arguments().get(0) instanceof Expression.Symbol symbol) || !m_species.test(symbol.name())
            || !(call.arguments().get(1) instanceof Expression.Literal literal)) {
            return false;
        }
        final double shift = difference ? literal.value() : -literal.value();
        return shift >= 1 && shift == Math.rint(shift) && shift <= HIGHEST
            && m_shifts.computeIfAbsent(symbol.name(), n -> new TreeSet<>()).add((long)shift);
    }

    /** Species that occur, each with its order m. */
    Map<String, Integer> orders() {
        final Map<String, Integer> orders = new LinkedHashMap<>();
        m_powers.forEach((name, power) -> {
            if (power > 0) {
                orders.put(name, power + m_shifts.getOrDefault(name, Set.of()).size());
            }
        });
        return orders;
    }

    /** Whether a species occurs as a falling factorial, or as x itself, which is the same. */
    boolean falling(final String species) {
        return m_shifts.containsKey(species) || m_powers.getOrDefault(species, 0) == 1;
    }

    /** The constant c times a power of a factor, which may cancel. */
    Expression coefficient(final Expression factor, final int exponent) {
        final Map<Expression, Integer> factors = new LinkedHashMap<>(m_factors);
        if (exponent != 0) {
            factors.merge(factor, exponent, Integer::sum);
        }
        final List<Expression> above = new ArrayList<>();
        final List<Expression> below = new ArrayList<>();
        factors.forEach((f, n) -> {
            if (n != 0) {
                (n > 0 ? above : below).add(Calculus.power(f, Expression.of(Math.abs(n))));
            }
        });
        final Expression top = above.stream().reduce(Calculus::multiply).orElse(Expression.of(1));
        return below.isEmpty() ? top : Calculus.divide(top, below.stream().reduce(Calculus::multiply).orElseThrow());
    }
}
