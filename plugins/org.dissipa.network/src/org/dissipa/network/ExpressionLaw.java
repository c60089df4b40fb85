/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dissipa.network.expression.Expression;
import org.dissipa.network.expression.Names;

/**
 * A general rate law: a(x) is an expression over molecule counts, parameters and {@code volume}, and 0 where the reactants are not all
 * present. The mean-field rate is the same expression at real-valued amounts.
 *
 * <p>Symbols that name a species stand for its count [molecules], not its concentration, which is {@code A/volume}.
 */
public final class ExpressionLaw implements RateLaw {
    private final Expression m_expression;
    private final Complex m_reactants;
    private final Map<String, Integer> m_species;
    private final Map<String, Double> m_parameters;
    private final int[] m_dependencies;

    private ExpressionLaw(final Expression expression, final Complex reactants, final Map<String, Integer> species,
        final Map<String, Double> parameters) {
        m_expression = expression;
        m_reactants = reactants;
        m_species = species;
        m_parameters = parameters;
        final SortedSet<Integer> dependencies = new TreeSet<>(species.values());
        for (int i = 0; i < reactants.size(); i++) {
            dependencies.add(reactants.species(i));
        }
        m_dependencies = dependencies.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * A law for a channel.
     *
     * @param expression over species, parameters and {@code volume}
     * @param reactants  the complex that the channel consumes
     * @param species    the network's species
     * @param parameters the network's parameters
     * @throws NetworkException if a symbol is none of these
     */
    public static ExpressionLaw of(final Expression expression, final Complex reactants, final List<Species> species,
        final Map<String, Double> parameters) {
        final Map<String, Integer> index = new LinkedHashMap<>();
        final Map<String, Double> values = new LinkedHashMap<>();
        for (final String symbol : expression.symbols()) {
            final int i = indexOf(symbol, species);
            if (i >= 0) {
                index.put(symbol, i);
            } else if (parameters.containsKey(symbol)) {
                values.put(symbol, parameters.get(symbol));
            } else if (!symbol.equals("volume")) {
                throw unknown(symbol, expression, species, parameters);
            }
        }
        return new ExpressionLaw(expression, reactants, index, values);
    }

    private static int indexOf(final String name, final List<Species> species) {
        for (int i = 0; i < species.size(); i++) {
            if (species.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static NetworkException unknown(final String symbol, final Expression expression, final List<Species> species,
        final Map<String, Double> parameters) {
        if (symbol.equals("time")) {
            return new NetworkException("The rate law " + expression.toText() + " depends on time; laws may depend on species, "
                + "parameters and the volume only.");
        }
        final SortedSet<String> known = new TreeSet<>(parameters.keySet());
        species.forEach(s -> known.add(s.name()));
        return new NetworkException("The rate law " + expression.toText() + " reads " + symbol
            + ", which is neither a species nor a parameter." + Names.suggestion(symbol, known));
    }

    /** The expression. */
    public Expression expression() {
        return m_expression;
    }

    @Override
    public double propensity(final long[] counts, final double volume) {
        for (int i = 0; i < m_reactants.size(); i++) {
            if (counts[m_reactants.species(i)] < m_reactants.coefficient(i)) {
                return 0;
            }
        }
        final double a = m_expression.value(name -> value(name, i -> counts[i], volume));
        if (!(a >= 0) || Double.isInfinite(a)) {
            throw invalid(a, i -> Long.toString(counts[i]));
        }
        return a;
    }

    @Override
    public double meanField(final double[] amounts, final double volume) {
        return m_expression.value(name -> value(name, i -> amounts[i], volume));
    }

    private double value(final String name, final java.util.function.IntToDoubleFunction amount, final double volume) {
        final Integer i = m_species.get(name);
        return i != null ? amount.applyAsDouble(i) : name.equals("volume") ? volume : m_parameters.get(name);
    }

    private NetworkException invalid(final double a, final java.util.function.IntFunction<String> count) {
        final StringBuilder state = new StringBuilder();
        m_species.forEach((name, i) -> state.append(state.isEmpty() ? "" : ", ").append(name).append(" = ").append(count.apply(i)));
        return new NetworkException("The rate law " + m_expression.toText() + " is " + a
            + (state.isEmpty() ? "" : " at " + state) + "; a propensity must be a finite number that is not negative. "
            + "Correct the law or its parameters.");
    }

    @Override
    public int[] dependencies() {
        return m_dependencies.clone();
    }

    @Override
    public List<String> parameterNames() {
        return List.copyOf(m_parameters.keySet());
    }

    @Override
    public ExpressionLaw withParameters(final Map<String, Double> values) {
        final Map<String, Double> parameters = new LinkedHashMap<>(m_parameters);
        parameters.replaceAll((name, value) -> values.getOrDefault(name, value));
        return parameters.equals(m_parameters) ? this : new ExpressionLaw(m_expression, m_reactants, m_species, parameters);
    }

    @Override
    public String toText(final List<Species> species) {
        return "[" + m_expression.toText() + "]";
    }

    @Override
    public boolean equals(final Object other) {
        return other instanceof ExpressionLaw l && m_expression.equals(l.m_expression) && m_reactants.equals(l.m_reactants)
            && m_species.equals(l.m_species) && m_parameters.equals(l.m_parameters);
    }

    @Override
    public int hashCode() {
        return Objects.hash(m_expression, m_reactants, m_parameters);
    }

    @Override
    public String toString() {
        return toText(List.of()) + Arrays.toString(m_dependencies);
    }
}
