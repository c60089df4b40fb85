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
 * A run of the Olami–Feder–Christensen model: from random forces through a burn-in, then avalanches that are kept.
 *
 * @param side   L
 * @param alpha  α, share of a site's force that each neighbour receives
 * @param burnIn avalanches before; 10⁴ to 10⁶ or more reach the stationary state, more for smaller α
 * @param kept   avalanches kept
 */
public record EarthquakeRun(int side, double alpha, long burnIn, int kept) {

    /** @throws ThermodynamicsException if the burn-in is negative or no avalanches are kept */
    public EarthquakeRun {
        if (burnIn < 0 || kept < 1) {
            throw new ThermodynamicsException("A burn-in of " + burnIn + " avalanches and " + kept
                + " avalanches to keep were given; the burn-in must not be negative and the rest be at least 1.");
        }
    }

    /** Runs. */
    public AvalancheSample run(final RandomStream random, final Monitor monitor) {
        final OlamiFederChristensen model = OlamiFederChristensen.of(side, alpha, random);
        final List<Avalanche> avalanches = new ArrayList<>(kept);
        for (long i = -burnIn; i < kept; i++) {
            if ((i & 0xFF) == 0) {
                monitor.check();
                monitor.progress((double)(i + burnIn) / (burnIn + kept), "Avalanche " + (i + burnIn) + " of " + (burnIn + kept));
            }
            final Avalanche avalanche = model.next();
            if (i >= 0) {
                avalanches.add(avalanche);
            }
        }
        return new AvalancheSample(avalanches, kept);
    }
}
