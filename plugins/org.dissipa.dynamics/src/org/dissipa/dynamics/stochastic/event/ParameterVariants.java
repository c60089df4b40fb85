/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.dissipa.dynamics.stochastic.CompiledNetwork;
import org.dissipa.dynamics.stochastic.Simulator;
import org.dissipa.network.Channel;
import org.dissipa.network.ReactionNetwork;

/**
 * A network at the parameter values that its events have set. The variants used last are kept; a variant whose channels are those of the network
 * itself, because events set only what they read themselves, shares its simulator.
 */
final class ParameterVariants {
    private static final int KEPT = 16;

    private final CompiledNetwork m_compiled;
    private final Function<CompiledNetwork, Simulator> m_kernels;
    private final Variant m_original;
    private final Map<Map<String, Double>, Variant> m_variants = new LinkedHashMap<>(2 * KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(final Map.Entry<Map<String, Double>, Variant> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * A network at some parameter values.
     *
     * @param network   the network
     * @param events    its events
     * @param simulator what simulates its channels
     */
    record Variant(ReactionNetwork network, List<CompiledEvent> events, Simulator simulator) {
    }

    ParameterVariants(final CompiledNetwork compiled, final Function<CompiledNetwork, Simulator> kernels) {
        m_compiled = compiled;
        m_kernels = kernels;
        m_original = new Variant(compiled.network(), CompiledEvent.of(compiled.network()), kernels.apply(compiled));
    }

    /** The network with those parameters set, by name. */
    Variant of(final Map<String, Double> set) {
        return set.isEmpty() ? m_original : m_variants.computeIfAbsent(set, this::make);
    }

    private Variant make(final Map<String, Double> set) {
        final ReactionNetwork network = m_compiled.network().withParameters(set);
        return new Variant(network, CompiledEvent.of(network),
            sameChannels(network) ? m_original.simulator : m_kernels.apply(CompiledNetwork.of(network)));
    }

    private boolean sameChannels(final ReactionNetwork network) {
        final List<Channel> channels = m_compiled.network().channels();
        for (int r = 0; r < channels.size(); r++) {
            if (!channels.get(r).law().equals(network.channels().get(r).law())) {
                return false;
            }
        }
        return network.volume() == m_compiled.network().volume();
    }
}
