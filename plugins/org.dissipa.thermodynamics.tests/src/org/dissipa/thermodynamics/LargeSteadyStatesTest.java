/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.text.CrnText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Stationary law, entropy production, currents and diffusion coefficients of large state spaces. Linear networks have closed forms: product Poisson laws, currents from the means. Small sizes
 * always; 10^5 and 10^6 states, with a heap of 3 GB, where the system property {@code dissipa.long} is true.
 */
class LargeSteadyStatesTest {

    /** Two species: 0 <-> A <-> B <-> 0. */
    private static void two(final int side) {
        final double in = .5 * side;
        final ReactionNetwork network = CrnText.read("in: 0 <-> A ; " + in + ", 1\nturn: A <-> B ; 0.7, 0.2\nout: B <-> 0 ; 1, " + in / 4 + "\n");
        final SteadyState s = solve(network, side);
        final double a = (in + .2 * (in / 4) / 1.2) / (1.7 - .2 * .7 / 1.2);
        final double b = (in / 4 + .7 * a) / 1.2;
        final double current = in - a;
        final double[] affinities = {Math.log(in / a), Math.log(.7 * a / (.2 * b)), Math.log(b / (in / 4))};
        final double sigma = current * Arrays.stream(affinities).sum();
        final CurrentCumulants k = cumulants(s);
        for (int i = 0; i < 3; i++) {
            assertEquals(current, k.mean(i), 1e-10 * current);
            // in the long run the three currents differ by bounded numbers of molecules
            assertEquals(k.diffusion(0), k.diffusion(i), 1e-9 * k.diffusion(0));
        }
        // linear networks in open contact are Poissonian: forward and backward firings along the chain are independent Poisson flows
        final double through = .7 / 1.2 / (1.7 - .2 * .7 / 1.2);
        assertEquals(in * through + (in / 4) / 1.2 * .2 / (1.7 - .2 * .7 / 1.2), 2 * k.diffusion(0), 1e-9 * current);
        assertEquals(sigma, s.entropyProduction(), 1e-9 * sigma);
    }

    /** Three species, one binding: the currents through the chain agree. */
    private static void three(final int side) {
        final double in = .4 * side;
        final ReactionNetwork network = CrnText.read("inA: 0 <-> A ; " + in + ", 1\ninB: 0 <-> B ; " + in + ", 1\nbind: A + B <-> C ; " + 1.0 / side
            + ", 0.5\nout: C <-> 0 ; 0.6, " + .01 * in + "\n");
        final SteadyState s = solve(network, side);
        final CurrentCumulants k = cumulants(s);
        for (int i = 1; i < 4; i++) {
            assertEquals(k.mean(0), k.mean(i), 1e-10 * k.mean(0));
            assertEquals(k.diffusion(0), k.diffusion(i), 1e-8 * k.diffusion(0));
        }
        assertTrue(k.varianceRate(0) * s.entropyProduction() / (k.mean(0) * k.mean(0)) > 2);
    }

    private static SteadyState solve(final ReactionNetwork network, final int side) {
        final long[] bounds = new long[network.species().size()];
        Arrays.fill(bounds, side - 1);
        final long begin = System.nanoTime();
        final StateSpace space = StateSpace.within(network, network.initialCounts(), bounds, 2_000_000, Monitor.NONE);
        final Generator generator = Generator.of(network, space, Monitor.NONE);
        final long solving = System.nanoTime();
        final SteadyState s = SteadyState.of(generator, Monitor.NONE);
        s.mechanisms();
        final double sigma = s.entropyProduction();
        System.out.printf("%d states, %d jumps: generator %.1f s, law and dissipation %.1f s (%s), imbalance %.1e, sigma %.12g%n", generator.states(),
            generator.edges(), (solving - begin) * 1e-9, (System.nanoTime() - solving) * 1e-9, s.law().method(), s.law().imbalance(), sigma);
        assertTrue(s.law().imbalance() < 1e-12);
        assertEquals(1, Arrays.stream(s.law().probabilities()).sum(), 1e-11);
        return s;
    }

    private static CurrentCumulants cumulants(final SteadyState s) {
        final long begin = System.nanoTime();
        final List<Current> currents = s.generator().mechanisms().stream().map(m -> Current.ofMechanism(s.generator(), m)).toList();
        final CurrentCumulants k = s.cumulants(currents);
        System.out.printf("   %d currents and diffusion coefficients %.1f s%n", currents.size(), (System.nanoTime() - begin) * 1e-9);
        return k;
    }

    @Test
    void small() {
        two(70);
        three(16);
    }

    @Test
    void hundredThousandStates() {
        Assumptions.assumeTrue(Boolean.getBoolean("dissipa.long"), "takes some ten seconds; runs with -Ddissipa.long=true");
        two(316);
        three(46);
    }

    @Test
    void millionStates() {
        Assumptions.assumeTrue(Boolean.getBoolean("dissipa.long"), "takes minutes and 3 GB; runs with -Ddissipa.long=true");
        two(1000);
        three(100);
    }
}
