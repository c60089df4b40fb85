/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import java.util.Map;

/**
 * What an irreversible firing dissipates: infinitely much unless the user states a free-energy drop for it. A stated drop changes the books only, not
 * the dynamics, so bounds that rest on the true entropy production need not hold for the sum; to change the dynamics as well give
 * the mechanism a reverse ({@link org.dissipa.dynamics.master.Generator#withReverseJumps}).
 */
public final class IrreversibleDrops {
    /** No drop is stated: every irreversible firing dissipates infinitely. */
    public static final IrreversibleDrops INFINITE = new IrreversibleDrops(Map.of(), Double.POSITIVE_INFINITY);

    private final Map<String, Double> m_drops;
    private final double m_other;

    private IrreversibleDrops(final Map<String, Double> drops, final double other) {
        m_drops = drops;
        m_other = other;
    }

    /** The same stated drop [kT] for every irreversible mechanism. */
    public static IrreversibleDrops ofAll(final double drop) {
        return new IrreversibleDrops(Map.of(), finite("all irreversible reactions", drop));
    }

    /** Stated drops [kT] of some mechanisms by name; the others stay infinite. */
    public static IrreversibleDrops of(final Map<String, Double> drops) {
        drops.forEach(IrreversibleDrops::finite);
        return new IrreversibleDrops(Map.copyOf(drops), Double.POSITIVE_INFINITY);
    }

    private static double finite(final String what, final Double drop) {
        if (drop == null || !Double.isFinite(drop)) {
            throw new ThermodynamicsException("The stated free-energy drop of " + what + " is " + drop
                + " kT; it must be a finite number.");
        }
        return drop;
    }

    /** Entropy produced by one irreversible firing of a mechanism [k_B]. */
    public double of(final String mechanism) {
        return m_drops.getOrDefault(mechanism, m_other);
    }
}
