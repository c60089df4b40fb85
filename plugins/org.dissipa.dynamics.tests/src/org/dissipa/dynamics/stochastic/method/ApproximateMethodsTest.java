/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.IntegerDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.dynamics.stochastic.CompiledNetwork;
import org.dissipa.dynamics.stochastic.EndState;
import org.dissipa.dynamics.stochastic.EndState.Ending;
import org.dissipa.dynamics.stochastic.GeneralLaw;
import org.dissipa.dynamics.stochastic.MasterEquation;
import org.dissipa.dynamics.stochastic.Models;
import org.dissipa.dynamics.stochastic.SimulationException;
import org.dissipa.dynamics.stochastic.SimulationLimits;
import org.dissipa.dynamics.stochastic.SimulationMethod;
import org.dissipa.dynamics.stochastic.SimulationProblem;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.dynamics.stochastic.ensemble.Ensemble;
import org.dissipa.dynamics.stochastic.ensemble.GridMoments;
import org.dissipa.dynamics.stochastic.record.EventRecorder;
import org.dissipa.dynamics.stochastic.record.GridRecorder;
import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Complex;
import org.dissipa.network.Monitor;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;
import org.dissipa.network.text.CrnText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tau-leaping and the hybrid method. Laws are compared in total variation over about twenty cells of equal probability, with a stated tolerance
 * for the methods' own error on top of three times the sampling deviation √(cells/n)/2; seeds fixed.
 */
class ApproximateMethodsTest {
    private static final int N = 4000;
    private static final int CELLS = 20;

    private static long[] ends(final String method, final ReactionNetwork network, final int species, final double end) {
        final long[] counts = new long[N];
        Ensemble.of(SimulationProblem.of(network, end), SimulationMethods.named(method), 77, N)
            .run(i -> TrajectoryObserver.NONE, (i, o, state) -> counts[i] = state.counts()[species], Monitor.NONE);
        return counts;
    }

    /** Total variation between samples and a law, over cells of about equal probability. */
    private static double distance(final long[] samples, final IntegerDistribution law) {
        final int[] edge = new int[CELLS - 1];
        Arrays.setAll(edge, c -> law.inverseCumulativeProbability((c + 1.0) / CELLS));
        final IntUnaryOperator cell = x -> {
            int c = 0;
            while (c < edge.length && x > edge[c]) {
                c++;
            }
            return c;
        };
        final double[] share = new double[CELLS];
        for (final long x : samples) {
            share[cell.applyAsInt((int)x)] += 1.0 / samples.length;
        }
        double sum = 0;
        double below = 0;
        for (int c = 0; c < CELLS; c++) {
            final double to = c < edge.length ? law.cumulativeProbability(edge[c]) : 1;
            sum += Math.abs(share[c] - (to - below));
            below = to;
        }
        return sum / 2;
    }

    private static void checkDistance(final long[] samples, final IntegerDistribution law, final double tolerance) {
        final double noise = 3 * Math.sqrt((double)CELLS / N) / 2;
        final double distance = distance(samples, law);
        assertTrue(distance < tolerance + noise, "total variation " + distance + " is above " + tolerance + " + " + noise);
    }

    /** From 0 Poisson with mean k(1 - e^-t); leaps of many hundred events. */
    @Test
    void leapsOfBirthAndDeath() {
        checkDistance(ends("tau-leaping", Models.birthDeath(50_000), 0, 1), new PoissonDistribution(50_000 * -Math.expm1(-1)), 0.03);
    }

    /** Independent molecules: binomial. */
    @Test
    void leapsOfConversion() {
        final ReactionNetwork network = Models.network("A=20000 B=0", "A -> B ; 1", "B -> A ; 0.5");
        checkDistance(ends("tau-leaping", network, 0, 2), new BinomialDistribution(20_000, (1 + 2 * Math.exp(-3)) / 3), 0.03);
    }

    /** From its mean: leaps are long in relaxation times, and fluctuations must be those of the Poisson law. */
    @Test
    void leapsInTheStationaryState() {
        final ReactionNetwork network = Models.network("X=100000", "0 -> X ; 100000", "X -> 0 ; 1");
        checkDistance(ends("tau-leaping", network, 0, 20), new PoissonDistribution(100_000), 0.03);
    }

    /** Smaller tolerances take more leaps and come closer: the error of a decay's mean falls as the square of ε. */
    @Test
    void errorFallsWithEpsilon() {
        final ReactionNetwork decay = Models.network("A=100000000", "A -> 0 ; 1");
        for (final double epsilon : new double[]{0.3, 0.1, 0.03, 0.01}) {
            final double mean = Ensemble.of(SimulationProblem.of(decay, 1), new TauLeapingMethod(epsilon), 3, 50)
                .accumulate(() -> GridMoments.of(TimeGrid.of(1), 1), Monitor.NONE).sum().mean(0, 0);
            final double relative = mean / (1e8 * Math.exp(-1)) - 1;
            final double noise = Math.sqrt((Math.E - 1) / 1e8 / 50);
            assertEquals(0, relative, epsilon * epsilon / 6 + 5 * noise, "epsilon " + epsilon);
        }
    }

    /** Two fast opposite channels force tiny explicit leaps; the slow one counts. C is Poisson but for the total: mean k t N/2. */
    @Test
    void stiffNetworksLeapImplicitly() {
        final ReactionNetwork network = Models.network("A=20000 B=20000 C=0", "A -> B ; 10000", "B -> A ; 10000", "B -> C ; 0.01");
        final LeapKernel kernel = new LeapKernel(CompiledNetwork.of(network), TauLeapingMethod.USUAL_EPSILON);
        final EndState end = kernel.run(network.initialCounts(), 0, 5, RandomStream.of(5, 5), TrajectoryObserver.NONE, Monitor.NONE,
            SimulationLimits.DEFAULT);
        assertTrue(kernel.implicitLeaps() > 0);
        final double expected = 40_000 * -Math.expm1(-0.005 * 5);
        assertEquals(expected, end.counts()[2], 5 * Math.sqrt(expected) + 0.01 * expected);
        assertEquals(40_000, Arrays.stream(end.counts()).sum());
        assertEquals(20_000, end.counts()[0], 1000);
    }

    /** Scarce reactants: counts stay non-negative, totals hold, and nothing is left at the end. */
    @ParameterizedTest
    @ValueSource(strings = {"tau-leaping", "hybrid"})
    void countsStayWithinTheirTotals(final String method) {
        final ReactionNetwork network = Models.network("A=30000 B=7000 C=0 D=50 E=0",
            "A + B -> C ; 0.001", "C -> A + B ; 0.5", "A + D -> E ; 0.0001", "E -> A + D ; 1", "2 B -> A ; 0.0001", "A -> 2 B ; 0.2");
        for (int i = 0; i < 20; i++) {
            final GridRecorder recorder = GridRecorder.of(TimeGrid.linear(0, 5, 50));
            SimulationMethods.named(method).newSimulator(CompiledNetwork.of(network)).run(network.initialCounts(), 0, 5,
                RandomStream.of(9, i), recorder, Monitor.NONE, SimulationLimits.DEFAULT);
            for (int t = 0; t <= 50; t++) {
                final long[] x = recorder.trajectory().state(t);
                assertTrue(Arrays.stream(x).allMatch(n -> n >= 0), Arrays.toString(x));
                assertEquals(67_000, 2 * x[0] + x[1] + 3 * x[2] + 2 * x[4], Arrays.toString(x));
                assertEquals(50, x[3] + x[4], Arrays.toString(x));
            }
        }
    }

    /** With few molecules both methods simulate single events: no tolerance for an error of their own. */
    @ParameterizedTest
    @ValueSource(strings = {"tau-leaping", "hybrid"})
    void fewMoleculesAreSimulatedExactly(final String method) {
        final ReactionNetwork network = Models.inVolume(2, "A=11 B=0", "2 A -> B ; 0.4", "B -> 2 A ; 0.9");
        final MasterEquation equation = MasterEquation.of(network, 100);
        final double[] p = equation.after(0.7);
        final long[] observed = new long[p.length];
        for (final long a : ends(method, network, 0, 0.7)) {
            observed[equation.indexOf(new long[]{a, (11 - a) / 2})]++;
        }
        org.dissipa.dynamics.ChiSquare.check(method, Arrays.stream(p).map(q -> q * N).toArray(), observed, 1e-5);
    }

    /**
     * A gene that is on half of the time makes k molecules a unit of time: mean k/2 (1 - e^-t) from an even start is that of the exact law, and the
     * variance that the gene gives is k²/4 · (1/(1+λ))·..., here in the stationary state k²/12 for switching rates 1 and decay 1.
     */
    @Test
    void abundantSpeciesFollowScarceOnes() {
        final ReactionNetwork gene = Models.network("G=0 H=1 P=40000", "G -> H ; 1", "H -> G ; 1", "H -> H + P ; 80000", "P -> 0 ; 1");
        final double k = 80_000;
        final long[] counts = ends("hybrid", gene, 2, 9);
        final double mean = Arrays.stream(counts).average().orElseThrow();
        final double variance = Arrays.stream(counts).mapToDouble(c -> (c - mean) * (c - mean)).sum() / (N - 1);
        final double sigma2 = k * k / 12;
        assertEquals(k / 2, mean, 5 * Math.sqrt(sigma2 / N) + 0.001 * k);
        // flat law on (0, k): excess kurtosis -1.2, so the variance's relative deviation is sqrt(0.8/n)
        assertEquals(1, variance / sigma2, 5 * Math.sqrt(0.8 / N) + 0.01);
    }

    /** Events at set times, and a law that is not mass action. */
    @Test
    void hybridTakesEventsAndGeneralLaws() {
        final ReactionNetwork network = CrnText.read("""
            Vmax = 2000
            Km = 5000
            P -> Q ; [Vmax*P/(Km + P)]
            init P = 20000, Q = 10000
            event more: time >= 2 ; P = P + 10000
            """);
        final long[] q = ends("hybrid", network, 1, 4);
        final double t1 = consumed(20_000, 2);
        final double expected = 10_000 + t1 + consumed(30_000 - t1, 2);
        for (final long count : q) {
            assertEquals(expected, count, 2);
        }
    }

    /** Michaelis-Menten consumption: P + Km ln P falls by Vmax t. */
    private static double consumed(final double start, final double time) {
        double low = 0;
        double high = start;
        for (int i = 0; i < 200; i++) {
            final double middle = (low + high) / 2;
            if (middle + 5000 * Math.log(start / (start - middle)) < 2000 * time) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @ParameterizedTest
    @ValueSource(strings = {"tau-leaping", "hybrid"})
    void whatNeedsSingleEventsIsRefused(final String method) {
        final CompiledNetwork network = CompiledNetwork.of(Models.birthDeath(10));
        assertTrue(assertThrows(SimulationException.class, () -> SimulationMethods.named(method).newSimulator(network).run(new long[1], 0, 1,
            RandomStream.of(1, 1), EventRecorder.of(10), Monitor.NONE, SimulationLimits.DEFAULT)).getMessage()
            .contains("choose an exact method"));
        final ReactionNetwork watching = CrnText.read("0 -> A ; 3\nevent full: A > 9 ; A = 0");
        assertEquals("Event full is triggered by amounts (A > 9), which the method " + method
            + " does not follow from firing to firing; choose an exact method.", assertThrows(SimulationException.class,
                () -> SimulationMethods.named(method).newSimulator(CompiledNetwork.of(watching))).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tau-leaping", "hybrid"})
    void limitsCancelAndErrors(final String method) {
        final SimulationMethod chosen = SimulationMethods.named(method);
        final ReactionNetwork growth = Models.network("A=1", "A -> 2 A ; 1");
        final SimulationLimits limits = new SimulationLimits(1L << 40, 100_000);
        assertTrue(assertThrows(SimulationException.class, () -> chosen.newSimulator(CompiledNetwork.of(growth)).run(new long[]{1}, 0, 1e6,
            RandomStream.of(1, 1), TrajectoryObserver.NONE, Monitor.NONE, limits)).getMessage().contains("above the population limit 100000"));
        final ReactionNetwork runaway = Models.network("A=100", "2 A -> 3 A ; 1");
        assertThrows(SimulationException.class, () -> chosen.newSimulator(CompiledNetwork.of(runaway)).run(new long[]{100}, 0, 1e6,
            RandomStream.of(1, 1), TrajectoryObserver.NONE, Monitor.NONE, SimulationLimits.DEFAULT));
        final long begin = System.nanoTime();
        final Monitor impatient = new Monitor() {
            @Override
            public void progress(final double fraction, final String message) {
                assertTrue(fraction >= 0 && fraction <= 1);
            }

            @Override
            public boolean cancelled() {
                return System.nanoTime() - begin > 100_000_000;
            }
        };
        assertThrows(Monitor.CancelledException.class, () -> chosen.newSimulator(CompiledNetwork.of(Models.network(
            "A=99999 B=99999 C=99999", "A -> B ; 1", "B -> C ; 1", "C -> A ; 1"))).run(new long[]{99_999, 99_999, 99_999}, 0, 1e6, RandomStream.of(1, 1), TrajectoryObserver.NONE, impatient, SimulationLimits.DEFAULT));
        assertEquals(Ending.END_TIME, chosen.newSimulator(CompiledNetwork.of(Models.birthDeath(100_000)))
            .run(new long[1], 0, 0.01, RandomStream.of(1, 1), TrajectoryObserver.NONE, Monitor.NONE, SimulationLimits.DEFAULT).ending());
        final EndState nothing = chosen.newSimulator(CompiledNetwork.of(ReactionNetwork.of("", List.of(), List.of(),
            java.util.Map.of(), 1))).run(new long[0], 0, 5, RandomStream.of(1, 1), TrajectoryObserver.NONE, Monitor.NONE,
                SimulationLimits.DEFAULT);
        assertEquals(0, nothing.events());
        assertEquals(5, nothing.time());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tau-leaping", "hybrid"})
    void badPropensitiesAreErrors(final String method) {
        for (final double bad : new double[]{Double.NaN, -1, Double.POSITIVE_INFINITY}) {
            final Complex a = Complex.of(new int[]{0}, new int[]{1});
            final ReactionNetwork network = ReactionNetwork.of("", List.of(Species.of("A", 50)),
                List.of(new Reaction("bad", a, Complex.EMPTY, new GeneralLaw(x -> x[0] == 30 ? bad : x[0], 0), null)), java.util.Map.of(), 1);
            final var e = assertThrows(SimulationException.class, () -> SimulationMethods.named(method).newSimulator(CompiledNetwork.of(network))
                .run(new long[]{50}, 0, 1000, RandomStream.of(1, 1), TrajectoryObserver.NONE, Monitor.NONE, SimulationLimits.DEFAULT));
            assertTrue(e.getMessage().startsWith("Propensity of channel bad (A -> 0) is " + bad), e.getMessage());
        }
    }
}
