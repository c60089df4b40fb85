/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.bounds;

import java.util.List;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.Current;
import org.dissipa.thermodynamics.CurrentCumulants;
import org.dissipa.thermodynamics.SteadyState;
import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * The uncertainty relation of a Markov chain in discrete time: n Var(Jₙ)/⟨Jₙ⟩² → V/J² ≥ 2/(e^Δs − 1) with J and V the mean and variance of the current a step in the limit of many steps, Δs the entropy production a
 * step. The form with 2/Δs fails for discrete time.
 *
 * <p>The chain is given as a {@link Generator} whose rates are the probabilities of the jumps in one step; the probability to stay is what is left. Then ρ(λ) = 1 + θ(λ) is the
 * dominant eigenvalue of the tilted transition matrix, so that J and Δs are those of the generator, and V is smaller by J².
 */
public final class DiscreteTimeRelation {
    private DiscreteTimeRelation() {
    }

    /**
     * The relation for one current of a chain.
     *
     * @param chain   jump probabilities of one step as rates
     * @param current the current
     * @throws ThermodynamicsException if the jump probabilities of a state add up to more than 1
     */
    public static RelationCheck check(final Generator chain, final Current current, final Monitor monitor) {
        for (int i = 0; i < chain.states(); i++) {
            if (chain.exitRate(i) > 1 + 1e-12) {
                throw new ThermodynamicsException("The jump probabilities of state " + chain.stateName(i) + " add up to "
                    + chain.exitRate(i) + "; in discrete time they must not exceed 1.");
            }
        }
        final SteadyState state = SteadyState.of(chain, monitor);
        final CurrentCumulants c = state.cumulants(List.of(current));
        return check(current.name(), c.mean(0), c.varianceRate(0) - c.mean(0) * c.mean(0), state.entropyProduction());
    }

    /**
     * The relation of the chain that a process in continuous time becomes when it is advanced by steps of Euler's method: jump probabilities are rates times the step, at most one jump a step.
     *
     * @param state the steady state of the process in continuous time, which is that of the chain
     * @param name  name of the current
     * @param j     its mean J in continuous time [1/time]
     * @param v     its variance rate V in continuous time [1/time]
     * @param step  length of a step [time], positive
     * @throws ThermodynamicsException if the jump probabilities of a state add up to more than 1
     */
    public static RelationCheck check(final SteadyState state, final String name, final double j, final double v,
        final double step) {
        for (int i = 0; i < state.generator().states(); i++) {
            if (state.generator().exitRate(i) * step > 1 + 1e-12) {
                throw new ThermodynamicsException("With a step of " + step + " the jump probabilities of state " + state.generator().stateName(i)
                    + " add up to " + state.generator().exitRate(i) * step + "; they must not exceed 1. Choose a step of at most "
                    + 1 / state.generator().exitRate(i) + ".");
            }
        }
        return check(name, j * step, v * step - j * j * step * step, state.entropyProduction() * step);
    }

    private static RelationCheck check(final String name, final double j, final double variance, final double entropy) {
        return new RelationCheck(UncertaintyRelation.DISCRETE_TIME, name, variance / (j * j), 2 / Math.expm1(entropy),
            j != 0 && Double.isFinite(entropy), j == 0 ? "the mean current is zero"
                : Double.isFinite(entropy) ? "steady state in discrete time, exact"
                    : "an irreversible jump makes the entropy production infinite");
    }
}
