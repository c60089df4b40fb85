/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.models.replicator;

import java.util.List;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.dynamics.master.TransientLaw;
import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.Current;
import org.dissipa.thermodynamics.CurrentCumulants;
import org.dissipa.thermodynamics.CurrentMoments;
import org.dissipa.thermodynamics.Relaxation;
import org.dissipa.thermodynamics.SteadyState;
import org.dissipa.thermodynamics.bounds.SpeedCheck;
import org.dissipa.thermodynamics.bounds.SpeedLimits;

/**
 * The consistent replicator, whose waste is held fixed so that decay has a reverse: a steady state with one cycle of affinity 𝒜 = ln[2k₊A k_d/(k₋k_r)] at every count, σ = J𝒜, and a genuine transient.
 *
 * @param wasteRate      k_r [1/time]
 * @param mean           ⟨X⟩ in the steady state [molecules]
 * @param current        J [1/time]
 * @param affinity       𝒜 [kT]
 * @param variance       2D, the variance rate of J [1/time]
 * @param product        2Dσ/J², at least 2
 * @param linearNoise    what the product tends to for many particles
 * @param cycleBound     (𝒜/2) coth(𝒜/4), a bound of the product as every cycle has two edges
 * @param transientNaive Var(J)Σ/⟨J⟩² of the transient from X₀ with its true Σ, which may be below 2
 * @param transientBound Var(J)Σ/[T j(T)]², at least 2 from any start
 * @param speedLimit     2Σ N/ℓ² of the transient, N the mean number of jumps and ℓ = Σ|p(T) − p(0)|: at least 1
 */
public record ConsistentReplicator(double wasteRate, double mean, double current, double affinity, double variance, double product, double linearNoise,
    double cycleBound, double transientNaive, double transientBound, double speedLimit) {

    /**
     * Exact, from the master equation.
     *
     * @param wasteRate k_r [1/time]
     * @param duration  of the transient from X₀ [time]
     */
    public static ConsistentReplicator of(final MinimalReplicator replicator, final double wasteRate, final double duration, final Monitor monitor) {
        final Generator g = replicator.process(replicator.network(wasteRate), wasteRate, monitor);
        final Current copying = Current.ofMechanism(g, "copying");
        final SteadyState steady = SteadyState.of(g, monitor);
        final CurrentCumulants c = steady.cumulants(List.of(copying));
        final double affinity = Math.log(2 * replicator.copying() * replicator.substrate() * replicator.decay() / (replicator.reverseCopying() * wasteRate));
        final Relaxation transience = Relaxation.of(g, TransientLaw.concentrated(g.states(), 0), duration, monitor);
        final CurrentMoments m = transience.moments(copying, monitor);
        final double cost = m.variance() * transience.entropyProduction();
        final double end = duration * m.finalRate();
        final double speed = SpeedLimits.of(transience, monitor).distance();
        return new ConsistentReplicator(wasteRate, mean(steady, g.stateSpace().orElseThrow()), c.mean(0), affinity, c.varianceRate(0),
            c.varianceRate(0) * affinity / c.mean(0), linearNoise(replicator, wasteRate, affinity), affinity / 2 / Math.tanh(affinity / 4),
            cost / (m.mean() * m.mean()), cost / (end * end), 2 * transience.entropyProduction() * transience.activity() / (speed * speed));
    }

    private static double mean(final SteadyState steady, final StateSpace space) {
        double mean = 0;
        for (int i = 0; i < space.size(); i++) {
            mean += steady.law().probability(i) * space.count(i, 0);
        }
        return mean;
    }

    /** 2D = [(j₃')²(w₊ + w₋) + (j₁')²(d₊ + d₋)]/(j₃' − j₁')² with the four fluxes at the fixed point, times 𝒜/J. */
    private static double linearNoise(final MinimalReplicator r, final double wasteRate, final double affinity) {
        final double x = r.fixedPoint(wasteRate);
        final double up = r.copying() * r.substrate() * x;
        final double down = r.reverseCopying() * x * x / 2;
        final double out = r.decay() * x;
        final double growth = r.copying() * r.substrate() - r.reverseCopying() * x;
        final double gap = r.decay() - growth;
        final double variance = (r.decay() * r.decay() * (up + down) + growth * growth * (out + wasteRate)) / (gap * gap);
        return variance * affinity / (up - down);
    }
}
