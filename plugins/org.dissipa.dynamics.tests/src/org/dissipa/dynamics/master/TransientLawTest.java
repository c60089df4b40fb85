/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;
import org.junit.jupiter.api.Test;

/** Transient laws in closed form: two states, independent molecules, Michaelis-Menten reference values. */
class TransientLawTest {

    @Test
    void twoStatesRelaxExponentially() {
        final Generator g = Generator.of(List.of(Transition.of("0", "1", 2), Transition.of("1", "0", 3)));
        for (final double t : new double[]{0, 1e-6, .3, 1, 7, 300}) {
            final TransientLaw law = TransientLaw.of(g, new double[]{.9, .1}, t, 1e-16, Monitor.NONE);
            final double decay = Math.exp(-5 * t);
            assertEquals(.6 + .3 * decay, law.probability(0), 1e-14);
            assertEquals(.4 - .3 * decay, law.probability(1), 1e-14);
            assertEquals(.6 * t - .06 * Math.expm1(-5 * t), law.occupation()[0], 1e-14 * (1 + t));
            assertEquals(t, law.occupation()[0] + law.occupation()[1], 1e-13 * (1 + t));
        }
    }

    /** 200 independent molecules A <-> B: binomial at every time. */
    @Test
    void independentMoleculesAreBinomial() {
        final int n = 200;
        final ReactionNetwork network = StateSpaceTest.network(List.of(Species.of("A", n), Species.of("B", 0)),
            StateSpaceTest.reaction("AB", StateSpaceTest.complex(0), StateSpaceTest.complex(1), 1, .5));
        final StateSpace space = StateSpace.reachable(network, 1000, Monitor.NONE);
        final Generator g = Generator.of(network, space, Monitor.NONE);
        final TransientLaw law =
            TransientLaw.of(g, TransientLaw.concentrated(n + 1, 0), 1.3, 1e-15, Monitor.NONE);
        final double p = (1 - Math.exp(-1.5 * 1.3)) / 1.5;
        final org.apache.commons.math3.distribution.BinomialDistribution binomial =
            new org.apache.commons.math3.distribution.BinomialDistribution(null, n, p);
        for (int i = 0; i <= n; i++) {
            assertEquals(binomial.probability((int)space.count(i, 1)), law.probability(i), 1e-13);
        }
    }

    /** Closed Michaelis-Menten system of 20 substrates and 3 enzymes: spec D16. */
    @Test
    void michaelisMenten() {
        final ReactionNetwork network = StateSpaceTest.network(
            List.of(Species.of("S", 20), Species.of("E", 3), Species.of("ES", 0), Species.of("P", 0)),
            StateSpaceTest.reaction("bind", StateSpaceTest.complex(0, 1), StateSpaceTest.complex(2), .1, .5),
            StateSpaceTest.reaction("turn", StateSpaceTest.complex(2), StateSpaceTest.complex(1, 3), 1, 0));
        final StateSpace space = StateSpace.reachable(network, 1000, Monitor.NONE);
        final Generator g = Generator.of(network, space, Monitor.NONE);
        final double[][] expected = {{1, 1.19902468689, 0.975858112402}, {5, 7.15784750214, 3.98105022456},
            {20, 18.4143566244, 1.60042470846}};
        for (final double[] row : expected) {
            final TransientLaw law =
                TransientLaw.of(g, TransientLaw.concentrated(g.states(), 0), row[0], 1e-15, Monitor.NONE);
            double mean = 0;
            double square = 0;
            for (int i = 0; i < space.size(); i++) {
                mean += law.probability(i) * space.count(i, 3);
                square += law.probability(i) * space.count(i, 3) * space.count(i, 3);
            }
            assertEquals(row[1], mean, 1e-11 * row[1]);
            assertEquals(row[2], square - mean * mean, 1e-10);
        }
    }

    @Test
    void longTimesGiveTheStationaryLaw() {
        final Generator g = StationaryLawTest.birthDeath(30, i -> 4, i -> i);
        final StationaryLaw law = StationaryLaw.of(g, Monitor.NONE);
        final TransientLaw late =
            TransientLaw.of(g, TransientLaw.concentrated(31, 30), 60, 1e-15, Monitor.NONE);
        for (int i = 0; i <= 30; i++) {
            assertEquals(law.probability(i), late.probability(i), 1e-13);
        }
    }

    @Test
    void poissonWeightsAddUp() {
        for (final double mean : new double[]{0, 1e-9, .5, 3, 99.7, 12345.6, 1e6}) {
            final PoissonWeights weights = PoissonWeights.of(mean, 1e-15);
            double sum = 0;
            double first = 0;
            double tails = 0;
            for (int k = 0; k <= weights.right(); k++) {
                sum += weights.weight(k);
                first += k * weights.weight(k);
                tails += weights.tail(k);
            }
            assertEquals(1, sum, 1e-13);
            assertEquals(mean, first, 1e-11 * mean);
            assertEquals(mean, tails, 1e-11 * mean);
            assertTrue(weights.right() <= mean + 10 * Math.sqrt(mean) + 25);
        }
        assertThrows(MasterEquationException.class, () -> PoissonWeights.of(1e9, 1e-12));
    }

    @Test
    void wrongInitialLawsAreRefused() {
        final Generator g = StationaryLawTest.birthDeath(3, i -> 4, i -> i);
        assertThrows(MasterEquationException.class,
            () -> TransientLaw.of(g, new double[]{1, 0, 0}, 1, 1e-12, Monitor.NONE));
        assertThrows(MasterEquationException.class,
            () -> TransientLaw.of(g, new double[]{1, 1, 0, 0}, 1, 1e-12, Monitor.NONE));
        assertThrows(MasterEquationException.class,
            () -> TransientLaw.of(g, new double[]{1, 0, 0, 0}, -1, 1e-12, Monitor.NONE));
    }
}
