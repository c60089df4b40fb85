/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.record;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Scope;
import org.dissipa.network.expression.Evaluator;

/** The observables of a network, such as totals or what SBML assignment rules define, computed from its state. Immutable. */
public final class Observables {
    /** No observables. */
    public static final Observables NONE = new Observables(List.of(), new Evaluator[0], 1);

    private final List<String> m_names;
    private final Evaluator[] m_values;
    private final double m_volume;

    private Observables(final List<String> names, final Evaluator[] values, final double volume) {
        m_names = names;
        m_values = values;
        m_volume = volume;
    }

    /** All observables of a network, in order. */
    public static Observables of(final ReactionNetwork network) {
        final Scope scope = network.scope();
        return new Observables(List.copyOf(new ArrayList<>(network.definitions().observables().keySet())),
            network.definitions().observables().values().stream().map(scope::evaluator).toArray(Evaluator[]::new), network.volume());
    }

    /** The same observables where events of the network have set parameters; {@code network} is the network with those parameters. */
    public Observables at(final ReactionNetwork network) {
        return m_values.length == 0 ? this : of(network);
    }

    /** Their names. */
    public List<String> names() {
        return m_names;
    }

    /** How many there are. */
    public int size() {
        return m_values.length;
    }

    /** Value of the i-th observable in a state. */
    public double value(final int i, final long[] counts, final double time) {
        return m_values[i].value(counts, m_volume, time);
    }

    /** Values of all observables in a state; the caller's own array. */
    public double[] values(final long[] counts, final double time) {
        final double[] values = new double[m_values.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(i, counts, time);
        }
        return values;
    }
}
