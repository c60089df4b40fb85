/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.Map;
import java.util.TreeMap;

import org.dissipa.dynamics.stochastic.CompiledNetwork;
import org.dissipa.dynamics.stochastic.SimulationMethod;
import org.dissipa.dynamics.stochastic.Simulator;

/**
 * Another simulation method with every trajectory's start drawn from a law on a state space, by default the stationary one, from the
 * trajectory's own random stream. The initial counts of the problem are not used. Started from the stationary law, every stretch of a
 * trajectory is a sample of the steady state, without a burn-in.
 */
public final class RandomStart implements SimulationMethod {
    private final SimulationMethod m_method;
    private final StateSpace m_space;
    private final StateSampler m_sampler;
    private final String m_law;

    private RandomStart(final SimulationMethod method, final StateSpace space, final StateSampler sampler, final String law) {
        m_method = method;
        m_space = space;
        m_sampler = sampler;
        m_law = law;
    }

    /**
     * A method that starts in the steady state.
     *
     * @throws MasterEquationException if the law is not that of a network on a state space
     */
    public static RandomStart stationary(final SimulationMethod method, final StationaryLaw law) {
        final StateSpace space = law.generator().stateSpace().orElseThrow(() -> new MasterEquationException(
            "The stationary law belongs to a table of transitions, not to a network, so no network can be started from it."));
        return new RandomStart(method, space, StateSampler.of(law), "stationary law");
    }

    /** A method that starts from a law given by one probability a state. */
    public static RandomStart of(final SimulationMethod method, final StateSpace space, final double[] probabilities) {
        return new RandomStart(method, space, StateSampler.of(probabilities), "given law");
    }

    @Override
    public String name() {
        return m_method.name();
    }

    @Override
    public String use() {
        return m_method.use();
    }

    @Override
    public boolean exact() {
        return m_method.exact();
    }

    @Override
    public Map<String, String> settings() {
        final Map<String, String> settings = new TreeMap<>(m_method.settings());
        settings.put("start", m_law);
        return settings;
    }

    @Override
    public Simulator newSimulator(final CompiledNetwork network) {
        final Simulator simulator = m_method.newSimulator(network);
        return (initial, start, end, random, observer, monitor, limits) -> simulator
            .run(m_space.counts(m_sampler.sample(random)), start, end, random, observer, monitor, limits);
    }
}
