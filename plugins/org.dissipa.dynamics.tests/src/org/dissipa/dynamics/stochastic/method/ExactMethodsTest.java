/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.math3.distribution.PoissonDistribution;
import org.dissipa.dynamics.ChiSquare;
import org.dissipa.dynamics.stochastic.MasterEquation;
import org.dissipa.dynamics.stochastic.Models;
import org.dissipa.dynamics.stochastic.SimulationMethod;
import org.dissipa.dynamics.stochastic.SimulationProblem;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.dynamics.stochastic.ensemble.Ensemble;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every exact method against closed forms and the exact master equation on the same small networks: law of the whole state at
 * an end time. Chi-square, false-alarm rate 10^-5 each test; seeds fixed.
 */
class ExactMethodsTest {
    private static final double FALSE_ALARM = 1e-5;
    private static final int REPLICATES = 20_000;

    private record Case(String name, ReactionNetwork network, double end) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Case> cases() {
        return List.of(
            new Case("dimerisation", Models.inVolume(2, "A=11 B=0", "2 A -> B ; 0.4", "B -> 2 A ; 0.9"), 0.7),
            new Case("binding", Models.network("A=6 B=4 C=0", "A + B -> C ; 0.3", "C -> A + B ; 1"), 0.9),
            new Case("third order", Models.network("A=9 B=0", "3 A -> B ; 0.02", "B -> 3 A ; 1"), 0.8),
            new Case("mixed third order", Models.network("A=5 B=6 C=0", "2 A + B -> C ; 0.1", "C -> 2 A + B ; 2"), 0.5),
            new Case("absorbing", Models.network("A=7 B=0 C=0", "A -> B ; 1", "B -> C ; 3"), 1.5),
            new Case("chemostat", Models.network("A!=3 X=2 Y=0", "A + X -> A + Y ; 1", "Y -> X ; 2", "2 A -> A ; 5"), 0.6),
            new Case("catalytic, with an event that changes nothing",
                Models.network("E=2 S=8 P=0", "E + S -> E + P ; 0.5", "P -> S ; 1", "E -> E ; 10"), 1),
            new Case("unequal scales", Models.network("A=40 B=0 G=1 H=0", "A -> B ; 20", "B -> A ; 20", "G -> H ; 1",
                "H -> G ; 1e-2", "A + H -> B + H ; 1e-2"), 0.5),
            new Case("many molecules", Models.network("A=150 B=40", "A -> B ; 1", "B -> A ; 1.5"), 0.8),
            new Case("a switch that raises a propensity a thousandfold",
                Models.network("G=1 H=0 P=60 X=0", "G -> H ; 2", "H -> G ; 900", "H + P -> H + X ; 40", "X -> P ; 2"), 0.6),
            new Case("six species at once", Models.network("A=4 B=5 C=6 D=0 E=0 F=0",
                "A + B + C -> D + E + F ; 0.1", "D + E + F -> A + B + C ; 0.3", "F -> E ; 1"), 0.7));
    }

    private static Stream<Arguments> methodsAndCases() {
        return SimulationMethods.all().stream().filter(SimulationMethod::exact)
            .flatMap(m -> cases().stream().map(c -> Arguments.of(m.name(), c)));
    }

    private static Stream<String> methods() {
        return SimulationMethods.all().stream().filter(SimulationMethod::exact).map(SimulationMethod::name);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("methodsAndCases")
    void endStateFollowsMasterEquation(final String method, final Case c) {
        final MasterEquation equation = MasterEquation.of(c.network(), 2000);
        final double[] p = equation.after(c.end());
        assertEquals(1, Arrays.stream(p).sum(), 1e-9, "the oracle's probabilities");
        final long[] observed = new long[p.length];
        Ensemble.of(SimulationProblem.of(c.network(), c.end()), SimulationMethods.named(method), 20260101, REPLICATES)
            .run(i -> TrajectoryObserver.NONE, (i, o, end) -> {
                final int state = equation.indexOf(end.counts());
                assertTrue(state >= 0, () -> "unreachable state " + Arrays.toString(end.counts()));
                observed[state]++;
            }, Monitor.NONE);
        final double[] expected = Arrays.stream(p).map(q -> q * REPLICATES).toArray();
        ChiSquare.check(method + ", " + c, expected, observed, FALSE_ALARM);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void birthDeathIsPoisson(final String method) {
        final double k = 30;
        final double end = 1.3;
        final long[] observed = new long[100];
        Ensemble.of(SimulationProblem.of(Models.birthDeath(k), end), SimulationMethods.named(method), 4711, REPLICATES)
            .run(i -> TrajectoryObserver.NONE, (i, o, e) -> observed[(int)e.counts()[0]]++, Monitor.NONE);
        final PoissonDistribution law = new PoissonDistribution(k * -Math.expm1(-end));
        final double[] expected = new double[observed.length];
        Arrays.setAll(expected, n -> REPLICATES * law.probability(n));
        ChiSquare.check(method, expected, observed, FALSE_ALARM);
    }
}
