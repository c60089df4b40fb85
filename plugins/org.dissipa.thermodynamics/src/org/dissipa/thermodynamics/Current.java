/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

import org.dissipa.dynamics.master.Generator;

/**
 * An integrated current of a jump process: it grows by d_e when edge e is taken, and d of the reverse edge is −d_e. A chemical current is a linear
 * combination of the net extents of reactions, such as the formation of a product; a species count is not a current.
 */
public final class Current {
    private final String m_name;
    private final IntToDoubleFunction m_increment;

    private Current(final String name, final IntToDoubleFunction increment) {
        m_name = name;
        m_increment = increment;
    }

    /**
     * A linear combination of the net extents (forward minus backward firings) of mechanisms.
     *
     * @param weights weight of each mechanism by its name (a reaction's or channel's); mechanisms not named weigh 0
     * @throws ThermodynamicsException if a name is unknown, a weight is not finite or all are 0
     */
    public static Current ofMechanisms(final String name, final Generator generator, final Map<String, Double> weights) {
        final double[] weight = MechanismWeights.of(generator.mechanisms(), weights, name);
        return new Current(name, e -> generator.forward(e) ? weight[generator.mechanism(e)]
            : -weight[generator.mechanism(e)]);
    }

    /** The net extent of one mechanism (reaction or channel), carrying its name. */
    public static Current ofMechanism(final Generator generator, final String mechanism) {
        return ofMechanisms(mechanism, generator, Map.of(mechanism, 1.0));
    }

    /** The net extents of all mechanisms, in order. */
    public static List<Current> ofAllMechanisms(final Generator generator) {
        return generator.mechanisms().stream().map(m -> ofMechanism(generator, m)).toList();
    }

    /** Jumps along one edge minus jumps along its reverse. */
    public static Current ofEdge(final Generator generator, final int edge) {
        return ofEdge(generator.edgeName(edge), generator, edge);
    }

    /** The same under a name of its own. */
    public static Current ofEdge(final String name, final Generator generator, final int edge) {
        final int reverse = generator.reverse(edge);
        return new Current(name, e -> e == edge ? 1 : e == reverse ? -1 : 0);
    }

    /**
     * A current with an increment given for every edge.
     *
     * @throws ThermodynamicsException if the increments are not finite and antisymmetric
     */
    public static Current ofIncrements(final String name, final Generator generator, final double[] increments) {
        if (increments.length != generator.edges()) {
            throw new ThermodynamicsException("Current " + name + " has " + increments.length + " increments, but there are "
                + generator.edges() + " edges; give one for each edge.");
        }
        for (int e = 0; e < increments.length; e++) {
            final int reverse = generator.reverse(e);
            if (!Double.isFinite(increments[e]) || reverse >= 0 && increments[reverse] != -increments[e]) {
                throw new ThermodynamicsException("Current " + name + " grows by " + increments[e] + " on "
                    + generator.edgeName(e) + (reverse < 0 ? "" : " and by " + increments[reverse] + " on its reverse")
                    + "; increments must be finite, and the reverse of an edge must undo it.");
            }
        }
        final double[] copy = increments.clone();
        return new Current(name, e -> copy[e]);
    }

    /** The name. */
    public String name() {
        return m_name;
    }

    /** Increment d_e of the current when an edge is taken. */
    public double increment(final int edge) {
        return m_increment.applyAsDouble(edge);
    }
}
