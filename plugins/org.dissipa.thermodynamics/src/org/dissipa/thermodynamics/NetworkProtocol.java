/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.network.Channel;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.expression.Evaluator;
import org.dissipa.network.expression.Expression;

/**
 * A protocol that moves parameters of a network: each named parameter is an expression over {@code phase} = v t and the network's parameters at rest, such as
 * {@code k = k*exp(0.5*sin(phase))}. Quantities that follow from a moved parameter follow it.
 *
 * <p>Cost: the network is rebuilt once a phase, then one propensity an edge. Meant for small networks.
 */
public final class NetworkProtocol implements Protocol {
    private static final String PHASE = "phase";

    private final ReactionNetwork m_network;
    private final Generator m_generator;
    private final StateSpace m_space;
    private final Map<String, Evaluator> m_courses;
    private final int[] m_channel;
    private double m_phase = Double.NaN;
    private double[] m_rates;

    private NetworkProtocol(final ReactionNetwork network, final Generator generator, final Map<String, Evaluator> courses) {
        m_network = network;
        m_generator = generator;
        m_space = generator.stateSpace().orElseThrow(
            () -> new ThermodynamicsException("The process comes from a table of rates, which has no parameters to move."));
        m_courses = courses;
        final List<Channel> channels = network.channels();
        final int[][] byReaction = new int[network.reactions().size()][2];
        channels.forEach(c -> byReaction[c.reaction()][c.forward() ? 0 : 1] = c.index());
        m_channel = new int[generator.edges()];
        for (int e = 0; e < m_channel.length; e++) {
            m_channel[e] = byReaction[generator.mechanism(e)][generator.forward(e) ? 0 : 1];
        }
    }

    /**
     * The protocol that a text describes, one parameter a line.
     *
     * @param generator the jump process of the network at rest
     * @throws ThermodynamicsException if a line is not {@code parameter = expression}, or names what the network lacks
     */
    public static NetworkProtocol of(final ReactionNetwork network, final Generator generator, final String text) {
        return new NetworkProtocol(network, generator, courses(network.parameters(), text));
    }

    /** Checks a text without a process; the same errors. */
    public static void check(final Map<String, Double> parameters, final String text) {
        courses(parameters, text);
    }

    private static Map<String, Evaluator> courses(final Map<String, Double> parameters, final String text) {
        final Map<String, Double> known = new TreeMap<>(parameters);
        known.remove(PHASE);
        final Map<String, Evaluator> courses = new LinkedHashMap<>();
        for (final String line : text.lines().map(l -> l.replaceFirst("#.*", "").strip()).filter(l -> !l.isEmpty()).toList()) {
            final int equals = line.indexOf('=');
            final String name = line.substring(0, Math.max(0, equals)).strip();
            if (!parameters.containsKey(name)) {
                throw new ThermodynamicsException("Protocol line '" + line + "' does not set a parameter of the network; write 'parameter = "
                    + "expression over phase' with one of " + (parameters.isEmpty() ? "(none)" : String.join(", ", parameters.keySet())) + ".");
            }
            try {
                courses.put(name, Evaluator.of(Expression.of(line.substring(equals + 1).strip()), Map.of(PHASE, 0), known));
            } catch (IllegalArgumentException e) {
                throw new ThermodynamicsException("Protocol line '" + line + "' cannot be read: " + e.getMessage());
            }
        }
        if (courses.isEmpty()) {
            throw new ThermodynamicsException("The protocol moves no parameter; write a line such as 'k = 1 + 0.5*sin(phase)'.");
        }
        return courses;
    }

    @Override
    public double rate(final int edge, final double phase) {
        if (phase != m_phase) {
            m_rates = rates(phase);
            m_phase = phase;
        }
        return m_rates[edge];
    }

    private double[] rates(final double phase) {
        final Map<String, Double> values = new HashMap<>();
        final double[] at = {phase};
        m_courses.forEach((name, course) -> values.put(name, course.value(at, m_network.volume(), 0)));
        final ReactionNetwork moved = m_network.withParameters(values);
        final double[] rates = new double[m_channel.length];
        final long[] counts = m_space.initial();
        int state = -1;
        for (int e = 0; e < rates.length; e++) {
            if (m_generator.from(e) != state) {
                state = m_generator.from(e);
                m_space.counts(state, counts);
            }
            rates[e] = moved.channels().get(m_channel[e]).law().propensity(counts, moved.volume());
        }
        return rates;
    }
}
