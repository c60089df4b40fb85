/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.Map;
import java.util.TreeMap;

import org.dissipa.dynamics.stochastic.CompiledNetwork;
import org.dissipa.dynamics.stochastic.EndState;
import org.dissipa.dynamics.stochastic.SimulationMethod;
import org.dissipa.dynamics.stochastic.Simulator;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;

/**
 * Another simulation method with an unobserved stretch of time before the start of every trajectory: the way to come near the steady state where
 * its law is not known. What is left of the initial state after a time τ is of order exp(−τ/relaxation time); it cannot be told from the data.
 */
public final class BurnIn implements SimulationMethod {
    private static final TrajectoryObserver NOBODY = (time, channel, counts) -> {
    };

    private final SimulationMethod m_method;
    private final double m_time;

    private BurnIn(final SimulationMethod method, final double time) {
        m_method = method;
        m_time = time;
    }

    /**
     * A method with a burn-in.
     *
     * @param time length of the unobserved stretch [time], finite and not negative
     */
    public static BurnIn of(final SimulationMethod method, final double time) {
        if (!(time >= 0) || Double.isInfinite(time)) {
            throw new MasterEquationException("The burn-in time is " + time + "; it must be finite and not negative.");
        }
        return new BurnIn(method, time);
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
        settings.put("burn-in", Double.toString(m_time));
        return settings;
    }

    @Override
    public Simulator newSimulator(final CompiledNetwork network) {
        final Simulator simulator = m_method.newSimulator(network);
        return (initial, start, end, random, observer, monitor, limits) -> {
            final EndState before = simulator.run(initial, start - m_time, start, random, NOBODY, monitor, limits);
            final EndState after = simulator.run(before.counts(), start, end, random, observer, monitor, limits);
            return new EndState(after.time(), after.counts(), before.events() + after.events(), after.ending());
        };
    }
}
