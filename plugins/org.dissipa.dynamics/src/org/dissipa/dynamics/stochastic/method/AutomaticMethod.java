/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.method;

import org.dissipa.dynamics.stochastic.CompiledNetwork;
import org.dissipa.dynamics.stochastic.SimulationMethod;
import org.dissipa.dynamics.stochastic.Simulator;

/**
 * Picks an exact method by the size of the network: {@link DirectMethod} up to forty channels, {@link RejectionCompositionMethod} beyond.
 * Results say which was picked.
 */
public final class AutomaticMethod implements SimulationMethod {
    private static final int SMALL = 40;

    @Override
    public String name() {
        return "automatic";
    }

    @Override
    public String use() {
        return "When in doubt: the fastest exact method for the size of the network.";
    }

    @Override
    public boolean exact() {
        return true;
    }

    @Override
    public SimulationMethod chosenFor(final CompiledNetwork network) {
        return network.channels() <= SMALL ? new DirectMethod() : new RejectionCompositionMethod();
    }

    @Override
    public Simulator newSimulator(final CompiledNetwork network) {
        return chosenFor(network).newSimulator(network);
    }
}
