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
 * Adaptive tau-leaping: time advances by leaps τ during which no propensity is expected to change by more than a part ε of itself, and each
 * channel fires a Poisson number of times of mean a_r(x) τ, corrected by the trapezoidal rule to P_r + τ/2 (a_r(y) - a_r(x)) with y the state
 * after the leap. Approximate; the error of means falls as ε², that of fluctuations as the square of the leap in relaxation times, of which a
 * leap is half of one at most.
 *
 * <p>Channels that could exhaust a reactant in fewer than ten firings are critical: at most one of them fires in a leap, so counts do not
 * become negative; a leap that would make one negative all the same is halved. Where channels and their reverses are nearly in balance
 * and keep τ a hundred times below what the rest of the network needs, a leap is implicit (backward Euler), and eight ordinary ones follow that restore
 * the fluctuations that it damps. Where a leap would not be worth ten events, a hundred single events are simulated by the direct method instead.
 *
 * <p>Use it for large populations, where single events are too many; with few molecules it is the direct method, slower. Observers
 * of single events, and events of the network that watch amounts, are refused. Cost per leap: linear in the number of channels; implicit leaps cubic
 * in the number of species, and not made for more than 300.
 *
 * <p>References: Y. Cao, D. T. Gillespie, L. R. Petzold, J. Chem. Phys. 124 (2006) 044109, doi:10.1063/1.2159468 (step size);
 * J. Chem. Phys. 123 (2005) 054104, doi:10.1063/1.1992473 (critical channels); J. Chem. Phys. 126 (2007) 224101,
 * doi:10.1063/1.2745299 (explicit or implicit); M. Rathinam, L. R. Petzold, Y. Cao, D. T. Gillespie, J. Chem. Phys. 119 (2003) 12784,
 * doi:10.1063/1.1627296 (implicit leaps damp fluctuations); Y. Cao, L. Petzold, Proc. FOSBE (2005) 149 (trapezoidal rule).
 *
 * @param epsilon relative change of propensities allowed in a leap, between 0 and 1
 */
public record TauLeapingMethod(double epsilon) implements SimulationMethod {
    /** The usual tolerance, 0.03. */
    public static final double USUAL_EPSILON = 0.03;

    /** @throws IllegalArgumentException if epsilon is not between 0 and 1 */
    public TauLeapingMethod {
        if (!(epsilon > 0 && epsilon < 1)) {
            throw new IllegalArgumentException("Tolerance epsilon is " + epsilon + "; it must be above 0 and below 1.");
        }
    }

    /** Tau-leaping with the usual tolerance. */
    public TauLeapingMethod() {
        this(USUAL_EPSILON);
    }

    @Override
    public String name() {
        return "tau-leaping";
    }

    @Override
    public String use() {
        return "Large populations, where an approximation with a stated tolerance is enough.";
    }

    @Override
    public boolean exact() {
        return false;
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("epsilon", Double.toString(epsilon));
    }

    @Override
    public Simulator newSimulator(final CompiledNetwork network) {
        return EventSimulator.leaping(network, name(), n -> new LeapKernel(n, epsilon));
    }
}
