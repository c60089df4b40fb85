/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StationaryLaw;
import org.dissipa.dynamics.master.Transition;
import org.dissipa.network.Monitor;
import org.junit.jupiter.api.Test;

/** Cycles, transients and generating functions against references, closed forms and each other. */
class TransientThermodynamicsTest {

    private static RandomGenerator generator(final long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    @Test
    void cyclesOfFourStates() {
        for (final double force : new double[]{.1, 1, 4, 8}) {
            final Generator g = Processes.fourStates(force);
            final SteadyState s = SteadyState.of(g, Monitor.NONE);
            final CycleDecomposition cycles = CycleDecomposition.of(g);
            assertEquals(2, cycles.cycles().size());
            assertEquals(s.entropyProduction(), cycles.entropyProduction(s), 1e-12 * s.entropyProduction());
            for (final CycleDecomposition.Cycle c : cycles.cycles()) {
                final double f = Math.abs(c.affinity());
                assertTrue(Math.abs(f - force) < 1e-12 || f < 1e-12, "affinity " + f);
            }
        }
    }

    @Test
    void cyclesSumUpToTheDissipation() {
        final RandomGenerator random = generator(5);
        for (int trial = 0; trial < 500; trial++) {
            final Generator g = Processes.random(random, 2 + random.nextInt(7), 1.5);
            final SteadyState s = SteadyState.of(g, Monitor.NONE);
            final CycleDecomposition cycles = CycleDecomposition.of(g);
            assertEquals(g.edges() / 2 - g.states() + 1, cycles.cycles().size());
            assertEquals(s.entropyProduction(), cycles.entropyProduction(s), 1e-10 * (1 + s.entropyProduction()));
            for (final CycleDecomposition.Cycle c : cycles.cycles()) {
                for (int k = 0; k < c.length(); k++) {
                    assertEquals(g.to(c.steps().get(k)), g.from(c.steps().get((k + 1) % c.length())));
                }
            }
        }
    }

    /** An irreversible ring has one cycle of infinite affinity; an edge out of it closes none. */
    @Test
    void irreversibleCycle() {
        final Generator g = Generator.of(List.of(Transition.of("t", "a", 1), Transition.of("a", "b", 1),
            Transition.of("b", "a", 2), Transition.of("b", "c", 1), Transition.of("c", "a", 1)));
        final CycleDecomposition cycles = CycleDecomposition.of(g);
        assertEquals(1, cycles.cycles().size());
        assertEquals(3, cycles.cycles().get(0).length());
        assertEquals(Double.POSITIVE_INFINITY, Math.abs(cycles.cycles().get(0).affinity()));
    }

    /** Two states from (1, 0): everything in closed form. */
    @Test
    void twoStatesInClosedForm() {
        final Generator g = Generator.of(List.of(Transition.of("0", "1", 1), Transition.of("1", "0", 1)));
        final double t = .7;
        final Relaxation r = Relaxation.of(g, new double[]{1, 0}, t, Monitor.NONE);
        final double q = -Math.expm1(-2 * t) / 2;
        assertEquals(q, r.finalLaw()[1], 1e-15);
        assertEquals(t, r.activity(), 1e-14);
        assertEquals(0, r.mediumEntropy(), 1e-15);
        assertEquals(-q * Math.log(q) - (1 - q) * Math.log(1 - q), r.entropyProduction(), 1e-14);
        final CurrentMoments m = r.moments(Current.ofMechanism(g, "0 -> 1"), Monitor.NONE);
        // the net current is the state itself: Bernoulli
        assertEquals(q, m.mean(), 1e-14);
        assertEquals(q * (1 - q), m.variance(), 1e-14);
        assertEquals(1 - 2 * q, m.finalRate(), 1e-14);
    }

    /** The total splits into housekeeping and excess, both not negative, and each integral agrees with the state functions. */
    @Test
    void housekeepingAndExcess() {
        final RandomGenerator random = generator(6);
        for (int trial = 0; trial < 200; trial++) {
            final Generator g = Processes.random(random, 2 + random.nextInt(5), 1);
            final double[] p = random.doubles(g.states()).toArray();
            final double sum = java.util.Arrays.stream(p).sum();
            for (int i = 0; i < p.length; i++) {
                p[i] /= sum;
            }
            final StationaryLaw law = StationaryLaw.of(g, Monitor.NONE);
            final Relaxation r = Relaxation.of(g, p, .01 + random.nextDouble(), Monitor.NONE);
            final double total = r.entropyProduction();
            assertTrue(r.housekeepingEntropy(law) >= -1e-13);
            assertTrue(r.excessEntropy(law) >= -1e-13);
            assertEquals(total, r.housekeepingEntropy(law) + r.excessEntropy(law), 1e-12 * (1 + total));
        }
    }

    /** Spec D20: exact means for the standard ring at T = 0.5. */
    @Test
    void meansOfTheFluctuationTheorems() {
        final ReferenceTable table = ReferenceTable.read("thermodynamics", "D20_ift_3ring_T0.5.csv");
        final Generator g = Processes.standardRing();
        final StationaryLaw law = StationaryLaw.of(g, Monitor.NONE);
        final Relaxation r = Relaxation.of(g, new double[]{.8, .15, .05}, .5, Monitor.NONE);
        assertEquals(table.number(0, "exact_mean"), r.entropyProduction(), 1e-6);
        assertEquals(table.number(1, "exact_mean"), r.housekeepingEntropy(law), 1e-6);
        assertEquals(table.number(2, "exact_mean"), r.excessEntropy(law), 1e-6);
    }

    /** A long relaxation's moments grow like the long-time cumulants; a stationary start gives the mean at once. */
    @Test
    void momentsTendToCumulants() {
        final RandomGenerator random = generator(8);
        for (int trial = 0; trial < 30; trial++) {
            final Generator g = Processes.random(random, 2 + random.nextInt(5), .5);
            final SteadyState s = SteadyState.of(g, Monitor.NONE);
            final Current c = Current.ofEdge(g, 0);
            final CurrentCumulants k = s.cumulants(List.of(c));
            final double[] law = s.law().probabilities();
            final CurrentMoments m200 = Relaxation.of(g, law, 200, Monitor.NONE).moments(c, Monitor.NONE);
            final CurrentMoments m100 = Relaxation.of(g, law, 100, Monitor.NONE).moments(c, Monitor.NONE);
            assertEquals(k.mean(0) * 200, m200.mean(), 1e-10 * (1 + Math.abs(m200.mean())));
            assertEquals(k.mean(0), m200.finalRate(), 1e-12 * (1 + Math.abs(k.mean(0))));
            assertEquals(k.varianceRate(0), (m200.variance() - m100.variance()) / 100, 1e-9 * (1 + k.varianceRate(0)));
        }
    }

    /** θ(0) = 0, θ' and θ'' are the cumulants, θ(λ) = θ(−A − λ) for the cut current of a ring, I ≥ 0. */
    @Test
    void generatingFunction() {
        final Generator g = Processes.standardRing();
        final SteadyState s = SteadyState.of(g, Monitor.NONE);
        final Current cut = Current.ofMechanism(g, "bond 2");
        final CumulantGeneratingFunction f = CumulantGeneratingFunction.of(g, cut);
        final CurrentCumulants k = s.cumulants(List.of(cut));
        assertEquals(0, f.point(0).value(), 1e-14);
        assertEquals(k.mean(0), f.point(0).current(), 1e-13);
        final double h = 1e-3;
        assertEquals(k.varianceRate(0), (f.point(h).current() - f.point(-h).current()) / (2 * h), 1e-6);
        final double affinity = 2.9469421094;
        for (final CumulantGeneratingFunction.Point p : f.points(new double[]{-4, -2, -1, -.3, .4, 1, 3}, Monitor.NONE)) {
            assertEquals(p.value(), f.point(-affinity - p.lambda()).value(), 1e-9);
            assertEquals(-p.current(), f.point(-affinity - p.lambda()).current(), 1e-9);
            assertTrue(p.rate() >= 0);
        }
    }

    /** The walk on a ring: θ(λ) = k₊(e^λ − 1) + k₋(e^{−λ} − 1). */
    @Test
    void generatingFunctionOfTheWalk() {
        final Generator g = Processes.uniformRing(5, 6);
        final Map<String, Double> all = new java.util.HashMap<>();
        g.mechanisms().forEach(m -> all.put(m, 1.0));
        final CumulantGeneratingFunction f =
            CumulantGeneratingFunction.of(g, Current.ofMechanisms("steps", g, all));
        final double up = Math.exp(.6);
        final double down = Math.exp(-.6);
        for (final double x : new double[]{-3, -1, 0, .5, 2, 10}) {
            final double exact = up * Math.expm1(x) + down * Math.expm1(-x);
            assertEquals(exact, f.point(x).value(), 1e-12 * (1 + Math.abs(exact)));
            assertEquals(up * Math.exp(x) - down * Math.exp(-x), f.point(x).current(), 1e-12 * (1 + Math.exp(Math.abs(x))));
        }
    }

    @Test
    void fluctuationTheoremOnSamples() {
        final java.util.Random random = new java.util.Random(4);
        final double[] good = new double[100_000];
        for (int i = 0; i < good.length; i++) {
            good[i] = .5 + random.nextGaussian();
        }
        final FluctuationTheoremCheck check = FluctuationTheoremCheck.of(good);
        assertTrue(Math.abs(check.deviation()) < 4.5, "deviation " + check.deviation());
        assertTrue(check.reliable());
        final double[] poor = new double[1000];
        for (int i = 0; i < poor.length; i++) {
            poor[i] = 50 + 10 * random.nextGaussian();
        }
        assertEquals(false, FluctuationTheoremCheck.of(poor).reliable());
    }
}
