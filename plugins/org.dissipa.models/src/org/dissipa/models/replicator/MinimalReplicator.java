/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.models.replicator;

import java.util.Map;
import java.util.TreeMap;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.models.ModelLibrary;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;

/**
 * The minimal replicator A + X ⇌ 2X, X → W with its constants: copying a₁ = k₊ A X, its reverse a₂ = k₋ X(X − 1)/2, decay a₃ = k_d X; in the consistent form also W → X at the rate k_r.
 *
 * <p>Y. Watanabe, arXiv:2606.14797 (2026).
 *
 * @param ratio     reversibility ratio r = k₋/k₊
 * @param copying   k₊ [1/time]
 * @param decay     k_d [1/time]
 * @param substrate A, held fixed [molecules]
 * @param particles X₀ at the start [molecules]
 */
public record MinimalReplicator(double ratio, double copying, double decay, double substrate, int particles) {

    /** @throws IllegalArgumentException if a constant is not positive */
    public MinimalReplicator {
        final Map<String, Double> constants = new TreeMap<>(Map.of("reversibility ratio", ratio, "copying constant", copying, "decay constant", decay,
            "amount of substrate", substrate, "number of particles", (double)particles));
        constants.forEach((name, value) -> {
            if (!(value > 0) || Double.isInfinite(value)) {
                throw new IllegalArgumentException("The " + name + " of the replicator is " + value + "; it must be a finite positive number.");
            }
        });
    }

    /** The published operating point at a ratio: k₊ = 0.1, k_d = 0.15, A = 5, X₀ = 20. */
    public static MinimalReplicator published(final double ratio) {
        return new MinimalReplicator(ratio, .1, .15, 5, 20);
    }

    /** The published scan of particle numbers: r = 0.2 and A = X₀/4. */
    public static MinimalReplicator publishedWithParticles(final int particles) {
        return new MinimalReplicator(.2, .1, .15, particles / 4.0, particles);
    }

    /** Reverse copying k₋ [1/time]. */
    public double reverseCopying() {
        return ratio * copying;
    }

    /** The reverse rate of decay that lets one decay lose a given potential at the fixed point of the rate equations, k_r = k_d x* e^(−drop), found by iteration. */
    public double wasteRate(final double drop) {
        double rate = 0;
        for (int i = 0; i < 10_000; i++) {
            final double next = decay * fixedPoint(rate) * Math.exp(-drop);
            if (Math.abs(next - rate) <= 1e-16 * next) {
                return next;
            }
            rate = next;
        }
        return rate;
    }

    /** The fixed point x* = [b + √(b² + 2 k₋ k_r)]/k₋, b = k₊A − k_d, of the rate equations [molecules]; it is not that of the counts. */
    double fixedPoint(final double wasteRate) {
        final double b = copying * substrate - decay;
        return (b + Math.sqrt(b * b + 2 * reverseCopying() * wasteRate)) / reverseCopying();
    }

    /** The network as published, with the irreversible decay. */
    public ReactionNetwork networkAsPublished() {
        return ModelLibrary.named("minimal-replicator-as-published").network(parameters());
    }

    /** The network in its consistent form, with a reverse of the decay. */
    public ReactionNetwork network(final double wasteRate) {
        final Map<String, Double> parameters = parameters();
        parameters.put("kr", wasteRate);
        return ModelLibrary.named("minimal-replicator").network(parameters);
    }

    private Map<String, Double> parameters() {
        return new TreeMap<>(Map.of("kp", copying, "r", ratio, "kd", decay, "A", substrate, "X0", (double)particles));
    }

    /** The jump process of a network on counts up to a bound that is hardly ever reached: 12 √(1.5 x) + 40 above the larger x of X₀ and the fixed point, some twelve standard deviations. */
    Generator process(final ReactionNetwork network, final double wasteRate, final Monitor monitor) {
        final double peak = Math.max(particles, fixedPoint(wasteRate));
        final long most = Math.round(peak + 12 * Math.sqrt(1.5 * peak) + 40);
        final StateSpace space = StateSpace.within(network, network.initialCounts(), new long[]{most}, (int)most + 1, monitor);
        return Generator.of(network, space, monitor);
    }
}
