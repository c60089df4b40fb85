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
import org.dissipa.network.expression.Calculus;
import org.dissipa.network.expression.Evaluator;
import org.dissipa.network.expression.Expression;

/**
 * A general rate law: a(x) is an expression over molecule counts, parameters, observables and {@code volume}, and 0 where the reactants are
 * not all present. The mean-field rate is the same expression at real-valued amounts.
 *
 * <p>Symbols that name a species stand for its count [molecules], not its concentration, which is {@code A/volume}.
 */
public final class ExpressionLaw implements RateLaw {
    private final Expression m_written;
    private final Expression m_resolved;
    private final Complex m_reactants;
    private final Map<String, Integer> m_species = new LinkedHashMap<>();
    private final Map<String, Double> m_parameters = new LinkedHashMap<>();
    private final Evaluator m_evaluator;
    private final int[] m_dependencies;

    private ExpressionLaw(final Expression written, final Expression resolved, final Complex reactants,
        final Map<String, Integer> species, final Map<String, Double> parameters) {
        m_written = written;
        m_resolved = resolved;
        m_reactants = reactants;
        for (final String symbol : resolved.symbols()) {
            if (species.containsKey(symbol)) {
                m_species.put(symbol, species.get(symbol));
            } else if (parameters.containsKey(symbol)) {
                m_parameters.put(symbol, parameters.get(symbol));
            }
        }
        m_evaluator = Evaluator.of(resolved, m_species, m_parameters);
        if (m_evaluator.readsTime()) {
            throw new NetworkException("The rate law " + written.toText() + " depends on time; laws may depend on species, "
                + "parameters and the volume only.");
        }
        final SortedSet<Integer> dependencies = new TreeSet<>(m_species.values());
        for (int i = 0; i < reactants.size(); i++) {
            dependencies.add(reactants.species(i));
        }
        m_dependencies = dependencies.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * A law for a channel.
     *
     * @param expression over the symbols of the scope, without time
     * @param reactants  the complex that the channel consumes
     * @param scope      what the symbols mean
     * @throws NetworkException if a symbol means nothing, or the law depends on time
     */
    public static ExpressionLaw of(final Expression expression, final Complex reactants, final Scope scope) {
        scope.requireKnown(expression);
        return new ExpressionLaw(expression, scope.resolve(expression), reactants, scope.species(), scope.parameters());
    }

    /** The expression as it was written; observables stand by name. */
    public Expression expression() {
        return m_written;
    }

    /** The expression over species, parameters and {@code volume} alone. */
    public Expression resolved() {
        return m_resolved;
    }

    @Override
    public double propensity(final long[] counts, final double volume) {
        for (int i = 0; i < m_reactants.size(); i++) {
            if (counts[m_reactants.species(i)] < m_reactants.coefficient(i)) {
                return 0;
            }
        }
        final double a = m_evaluator.value(counts, volume, 0);
        if (!(a >= 0) || a == Double.POSITIVE_INFINITY) {
            throw invalid(a, i -> Long.toString(counts[i]));
        }
        return a;
    }

    @Override
    public double meanField(final double[] amounts, final double volume) {
        return m_evaluator.value(amounts, volume, 0);
    }

    @Override
    public RateLaw.Gradient gradient() {
        final Evaluator[] partial = new Evaluator[m_dependencies.length];
        m_species.forEach((name, place) -> partial[Arrays.binarySearch(m_dependencies, place)] =
            Evaluator.of(Calculus.derivative(m_resolved, name), m_species, m_parameters));
        return (amounts, volume, gradient) -> {
            for (int i = 0; i < partial.length; i++) {
                gradient[i] = partial[i] == null ? 0 : partial[i].value(amounts, volume, 0);
            }
        };
    }

    private NetworkException invalid(final double a, final java.util.function.IntFunction<String> count) {
        final StringBuilder state = new StringBuilder();
        m_species.forEach((name, i) -> state.append(state.isEmpty() ? " at " : ", ").append(name).append(" = ").append(count.apply(i)));
        return new NetworkException("The rate law " + m_written.toText() + " is " + a + state
            + "; a propensity must be a finite number that is not negative. Correct the law or its parameters.");
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
        return parameters.equals(m_parameters) ? this
            : new ExpressionLaw(m_written, m_resolved, m_reactants, m_species, parameters);
    }

    @Override
    public String toText(final List<Species> species) {
        return "[" + m_written.toText() + "]";
    }

    @Override
    public boolean equals(final Object other) {
        return other instanceof ExpressionLaw l && m_written.equals(l.m_written) && m_resolved.equals(l.m_resolved)
            && m_reactants.equals(l.m_reactants) && m_species.equals(l.m_species) && m_parameters.equals(l.m_parameters);
    }

    @Override
    public int hashCode() {
        return Objects.hash(m_written, m_reactants, m_parameters);
    }

    @Override
    public String toString() {
        return toText(List.of());
    }
}
