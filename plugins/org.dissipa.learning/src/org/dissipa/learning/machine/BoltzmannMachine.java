/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.machine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.dissipa.learning.LearningException;

/**
 * A Boltzmann machine: binary units x with the law P(x) = exp(−E(x))/Z, <b>E(x) = + Σᵢ﹤ⱼ wᵢⱼ xᵢ xⱼ − Σᵢ θᵢ xᵢ</b> [kT].
 *
 * <p>Mind the sign: w &gt; 0 repels, θ &gt; 0 favours 1. The convention E = −Σ w x x − Σ b x is common elsewhere;
 * {@link #ofAttractiveWeights} and {@link #attractiveWeights} convert. Immutable.
 */
public final class BoltzmannMachine {
    private final List<String> m_units;
    private final double[] m_bias;
    private final List<Edge> m_edges;

    private BoltzmannMachine(final List<String> units, final double[] bias, final List<Edge> edges) {
        m_units = units;
        m_bias = bias;
        m_edges = edges;
    }

    /**
     * A machine of named units.
     *
     * @param units names, unique, without white space
     * @param bias  bias θᵢ [kT] of every unit
     * @param edges at most one edge between two units
     * @throws LearningException if a name is blank or occurs twice, a bias is not finite, or an edge is out of range or occurs twice
     */
    public static BoltzmannMachine of(final List<String> units, final double[] bias, final List<Edge> edges) {
        if (units.size() != bias.length) {
            throw new LearningException("There are " + bias.length + " biases for " + units.size()
                + " units; give one bias for each unit.");
        }
        final Set<String> names = new HashSet<>();
        for (int i = 0; i < bias.length; i++) {
            final String name = units.get(i);
            if (name.isBlank() || name.chars().anyMatch(Character::isWhitespace) || !names.add(name)) {
                throw new LearningException("Unit name '" + name
                    + "' is empty, holds white space or occurs twice; unit names become species names and must be unique.");
            }
            if (!Double.isFinite(bias[i])) {
                throw new LearningException("The bias of unit " + name + " is " + bias[i] + "; it must be a finite number.");
            }
        }
        final Set<Long> seen = new HashSet<>();
        for (final Edge e : edges) {
            if (e.j() >= bias.length) {
                throw new LearningException("An edge joins units " + e.i() + " and " + e.j() + ", but there are "
                    + bias.length + " units, numbered from 0.");
            }
            if (!seen.add((long)e.i() << 32 | e.j())) {
                throw new LearningException("The edge between units " + units.get(e.i()) + " and " + units.get(e.j())
                    + " is given twice; keep one of them.");
            }
        }
        return new BoltzmannMachine(List.copyOf(units), bias.clone(), List.copyOf(edges));
    }

    /** A machine whose units are named x1, x2, ... */
    public static BoltzmannMachine of(final double[] bias, final List<Edge> edges) {
        final List<String> names = new ArrayList<>();
        for (int i = 0; i < bias.length; i++) {
            names.add("x" + (i + 1));
        }
        return of(names, bias, edges);
    }

    /** A machine from weights in the convention E = −Σ w x x − Σ θ x, in which positive weights attract: every weight changes its sign. */
    public static BoltzmannMachine ofAttractiveWeights(final List<String> units, final double[] bias,
        final List<Edge> edges) {
        return of(units, bias, edges.stream().map(e -> e.withWeight(-e.weight())).toList());
    }

    /** The edges with weights in the convention E = −Σ w x x − Σ θ x, in which positive weights attract. */
    public List<Edge> attractiveWeights() {
        return m_edges.stream().map(e -> e.withWeight(-e.weight())).toList();
    }

    /** Number of units. */
    public int size() {
        return m_bias.length;
    }

    /** Names of the units. */
    public List<String> units() {
        return m_units;
    }

    /** Bias θᵢ of a unit [kT]. */
    public double bias(final int unit) {
        return m_bias[unit];
    }

    /** Biases of all units [kT]. */
    public double[] biases() {
        return m_bias.clone();
    }

    /** The edges. */
    public List<Edge> edges() {
        return m_edges;
    }

    /** Weights of the edges [kT], in their order. */
    public double[] weights() {
        return m_edges.stream().mapToDouble(Edge::weight).toArray();
    }

    /** The edges of a unit, as indices into {@link #edges()}. */
    public int[] edgesOf(final int unit) {
        return java.util.stream.IntStream.range(0, m_edges.size())
            .filter(e -> m_edges.get(e).i() == unit || m_edges.get(e).j() == unit).toArray();
    }

    /** The same units and edges with other parameters. */
    public BoltzmannMachine withParameters(final double[] bias, final double[] weights) {
        final List<Edge> edges = new ArrayList<>(m_edges.size());
        for (int e = 0; e < m_edges.size(); e++) {
            edges.add(m_edges.get(e).withWeight(weights[e]));
        }
        return of(m_units, bias, edges);
    }

    /**
     * Energy E(x) [kT].
     *
     * @param x 0 or 1 for every unit
     */
    public double energy(final int[] x) {
        double energy = 0;
        for (final Edge e : m_edges) {
            energy += e.weight() * x[e.i()] * x[e.j()];
        }
        for (int i = 0; i < m_bias.length; i++) {
            energy -= m_bias[i] * x[i];
        }
        return energy;
    }

    @Override
    public boolean equals(final Object other) {
        return other instanceof BoltzmannMachine m && m_units.equals(m.m_units) && Arrays.equals(m_bias, m.m_bias)
            && m_edges.equals(m.m_edges);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * m_units.hashCode() + Arrays.hashCode(m_bias)) + m_edges.hashCode();
    }

    @Override
    public String toString() {
        return "BoltzmannMachine" + m_units + Arrays.toString(m_bias) + m_edges;
    }
}
