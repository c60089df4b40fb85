/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.method;

import java.util.Map;

import org.dissipa.dynamics.stochastic.CompiledNetwork;
import org.dissipa.dynamics.stochastic.SimulationMethod;
import org.dissipa.dynamics.stochastic.Simulator;
import org.dissipa.dynamics.stochastic.event.EventSimulator;

/**
 * Hybrid deterministic-stochastic simulation: channels that change abundant species only flow continuously, dx/dt = Σ v_r a_r(x), the others
 * fire one by one when their integrated propensity ∫ Σ a_r(x(t)) dt reaches an exponential number of mean 1. Approximate: the noise
 * of continuous channels, of relative size x^(-1/2), is left out; that of the discrete ones is exact but for the step error.
 *
 * <p>A channel is continuous while all species that it changes hold at least {@code abundant} molecules for each that it takes or makes, and
 * until one holds less than half as many. What a channel has flowed beyond a whole number of firings is rounded up or down by chance
 * without bias when it becomes discrete, so that conserved totals hold exactly.
 *
 * <p>Use it where a few scarce species (genes, single receptors) drive abundant ones. It shows only the discrete channels' firings; observers
 * of single events, and events of the network that watch amounts, are refused. Cost: per step of the explicit integrator six times the number of channels; stiff continuous parts need
 * many steps.
 *
 * <p>References: E. L. Haseltine, J. B. Rawlings, J. Chem. Phys. 117 (2002) 6959, doi:10.1063/1.1505860;
 * H. Salis, Y. Kaznessis, J. Chem. Phys. 122 (2005) 054103, doi:10.1063/1.1835951; J. R. Dormand, P. J. Prince,
 * J. Comput. Appl. Math. 6 (1980) 19, doi:10.1016/0771-050X(80)90013-3 (integrator).
 *
 * @param abundant least molecules of a species that may change continuously, at least 10
 */
public record HybridMethod(long abundant) implements SimulationMethod {
    /** The usual threshold, 1000 molecules. */
    public static final long USUAL_THRESHOLD = 1000;

    /** @throws IllegalArgumentException if the threshold is below 10 */
    public HybridMethod {
        if (abundant < 10) {
            throw new IllegalArgumentException("Threshold of abundance is " + abundant
                + " molecules; below 10 nothing is abundant.");
        }
    }

    /** The hybrid method with the usual threshold. */
    public HybridMethod() {
        this(USUAL_THRESHOLD);
    }

    @Override
    public String name() {
        return "hybrid";
    }

    @Override
    public String use() {
        return "Abundant species driven by scarce ones, where the noise of the abundant ones does not matter.";
    }

    @Override
    public boolean exact() {
        return false;
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("abundant", Long.toString(abundant));
    }

    @Override
    public Simulator newSimulator(final CompiledNetwork network) {
        return EventSimulator.leaping(network, name(), n -> new HybridKernel(n, abundant));
    }
}
