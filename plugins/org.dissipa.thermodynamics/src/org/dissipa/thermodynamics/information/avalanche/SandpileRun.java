/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.avalanche;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * A sandpile run: from empty through a burn-in to the stationary state, then grains whose avalanches are kept.
 *
 * @param side   L
 * @param burnIn grains added before; at least 5 a site reach the stationary state
 * @param grains grains added while avalanches are kept
 */
public record SandpileRun(int side, long burnIn, int grains) {
    private static final int GRAINS_A_SITE = 5;

    /** @throws ThermodynamicsException if the burn-in is less than 5 grains a site or no grains are kept */
    public SandpileRun {
        if (burnIn < (long)GRAINS_A_SITE * side * side || grains < 1) {
            throw new ThermodynamicsException("A burn-in of " + burnIn + " grains and " + grains + " grains to keep were given for " + side
                + " x " + side + " sites; the burn-in needs at least " + (long)GRAINS_A_SITE * side * side + " and the rest at least 1.");
        }
    }

    /** The least burn-in, 5 grains a site. */
    public static SandpileRun of(final int side, final int grains) {
        return new SandpileRun(side, (long)GRAINS_A_SITE * side * side, grains);
    }

    /** Runs. */
    public AvalancheSample run(final RandomStream random, final Monitor monitor) {
        final Sandpile pile = Sandpile.of(side);
        final List<Avalanche> avalanches = new ArrayList<>(grains);
        for (long i = -burnIn; i < grains; i++) {
            if ((i & 0xFF) == 0) {
                monitor.check();
                monitor.progress((double)(i + burnIn) / (burnIn + grains), "Grain " + (i + burnIn) + " of " + (burnIn + grains));
            }
            final Avalanche avalanche = pile.add(random);
            if (i >= 0) {
                avalanches.add(avalanche);
            }
        }
        return new AvalancheSample(avalanches, grains);
    }
}
