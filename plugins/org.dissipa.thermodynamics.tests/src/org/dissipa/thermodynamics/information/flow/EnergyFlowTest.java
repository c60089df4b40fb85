/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.Transition;
import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.SteadyState;
import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.DiscreteLaw;
import org.dissipa.thermodynamics.information.temperature.CanonicalState;
import org.dissipa.thermodynamics.information.temperature.EnergySpectrum;
import org.junit.jupiter.api.Test;

/** Balances of energy and entropy of open systems, and the conditions of a negative information temperature. */
class EnergyFlowTest {
    private static final double TOLERANCE = 0.01;

    /** Three states of energies 0, 1, 3 on a cycle with force F per turn, bath at T. */
    private static Generator ring(final double force, final double temperature) {
        final double[] e = {0, 1, 3};
        final List<Transition> table = new ArrayList<>();
        for (int a = 0; a < 3; a++) {
            final int b = (a + 1) % 3;
            final double half = (force / 3 - (e[b] - e[a])) / (2 * temperature);
            table.add(new Transition("s" + a, "s" + b, Math.exp(half), "c" + a));
            table.add(new Transition("s" + b, "s" + a, Math.exp(-half), "c" + a));
        }
        return Generator.of(table);
    }

    private static double[] grid(final double end, final int rows) {
        return IntStream.range(0, rows).mapToDouble(i -> end * i / (rows - 1)).toArray();
    }

    /** Random laws of random rings: Ṡ = Ṡ_e + Ṡ_i exactly, production not negative, work = force × current. */
    @Test
    void splitIsExactInEveryLaw() {
        for (int run = 0; run < 100; run++) {
            final RandomStream random = RandomStream.of(41, run);
            final double temperature = 0.3 + 2 * random.nextDouble();
            final double force = 6 * random.nextDouble() - 3;
            final DiscreteLaw law = DiscreteLaw.ofWeights(random.nextExponential(), random.nextExponential(), random.nextExponential());
            final Generator ring = ring(force, temperature);
            final FlowRates rates = FlowRates.of(ring, new double[] {0, 1, 3}, temperature, law);
            assertEquals(rates.entropyRate(), rates.entropyFlux() + rates.entropyProduction(), 1e-11 * (1 + rates.entropyProduction()));
            assertTrue(rates.entropyProduction() >= 0);
            double turns = 0;
            for (int e = 0; e < ring.edges(); e++) {
                turns += (ring.forward(e) ? 1 : -1) * ring.rate(e) * law.probability(ring.from(e)) / 3;
            }
            assertEquals(force * turns, rates.input(), 1e-11 * (1 + Math.abs(rates.dissipation())));
        }
    }

    /** The path ends in the steady state, whose production is known exactly from its stationary law. */
    @Test
    void relaxationEndsInTheDrivenSteadyState() {
        final Generator ring = ring(4, 1);
        final FlowPath path = FlowPath.of(ring, new double[] {0, 1, 3}, 1, DiscreteLaw.of(0, 0, 1), grid(40, 401), Monitor.NONE);
        final SteadyState steady = SteadyState.of(ring, Monitor.NONE);
        final FlowRates last = path.rates().get(400);
        assertEquals(steady.entropyProduction(), last.entropyProduction(), 1e-10);
        assertEquals(last.input(), last.dissipation(), 1e-10);
        assertEquals(steady.law().probability(1), path.laws().get(400).probability(1), 1e-12);
        final EnergyFlow table = FlowPath.of(ring, new double[] {0, 1, 3}, 1, DiscreteLaw.of(0.1, 0.1, 0.8), grid(40, 4001),
            Monitor.NONE).table(1);
        final List<FlowInterval> balances = table.balances(10, TOLERANCE);
        assertEquals(Regime.DRIVEN_STEADY_STATE, balances.get(9).regime());
        assertEquals(steady.entropyProduction(), balances.get(9).productionRate(), 1e-8);
        for (final FlowInterval interval : balances) {
            assertEquals(0, interval.energyResidual(), 5e-3, "trapezoidal error");
            assertTrue(interval.entropyProduction() > 0);
        }
        assertEquals(table.total(TOLERANCE).entropyProduction(),
            balances.stream().mapToDouble(FlowInterval::entropyProduction).sum(), 1e-9);
    }

    /** Without force the production over the whole relaxation is D(p₀‖π) and the end is equilibrium. */
    @Test
    void relaxationToEquilibriumProducesTheRelativeEntropy() {
        final DiscreteLaw start = DiscreteLaw.of(0.1, 0.2, 0.7);
        final DiscreteLaw pi = EnergySpectrum.of(0, 1, 3).at(1).law();
        final FlowPath path = FlowPath.of(ring(0, 1), new double[] {0, 1, 3}, 1, start, grid(12, 12_001), Monitor.NONE);
        final FlowInterval total = path.table(1).total(TOLERANCE);
        assertEquals(start.relativeEntropy(pi), total.entropyProduction(), 1e-4);
        assertEquals(0, total.input(), 1e-12);
        assertEquals(0, path.rates().get(12_000).entropyProduction(), 1e-8);
    }

    @Test
    void irreversibleJumpIsInfinitelyDissipative() {
        final Generator oneWay = Generator.of(List.of(Transition.of("a", "b", 1), Transition.of("b", "c", 1), Transition.of("c", "a", 1)));
        final FlowRates rates = FlowRates.of(oneWay, new double[3], 1, DiscreteLaw.uniform(3));
        assertEquals(Double.POSITIVE_INFINITY, rates.entropyProduction());
        assertEquals(Double.POSITIVE_INFINITY, rates.dissipation());
    }

    /** Two levels are always canonical, also where they start in the lower one, at the very end of the spectrum. */
    @Test
    void aPureStartIsCanonical() {
        final Generator levels = Generator.of(List.of(Transition.of("a", "b", 1), Transition.of("b", "a", 1)));
        final EnergyFlow flow = FlowPath.of(levels, new double[] {0, 1}, 1, DiscreteLaw.of(1, 0), grid(2, 401), Monitor.NONE).table(1);
        final EquilibriumFlow conditions = flow.conditions(Optional.of(EnergySpectrum.of(0, 1)), TOLERANCE);
        assertEquals(Condition.HOLDS, conditions.entropyOfEnergy());
        assertEquals(0, conditions.largestDeviation().getAsDouble(), 1e-9);
        assertEquals(Condition.NOT_TESTABLE, flow.conditions(Optional.of(EnergySpectrum.of(0, 0.2)), TOLERANCE).entropyOfEnergy());
    }

    /** A population pumped through canonical states from β = 1 to −2: all three conditions hold, the last thanks to the spectrum. */
    @Test
    void canonicalPumpingMeetsAllConditions() {
        final EnergySpectrum spectrum = EnergySpectrum.of(0, 1, 3);
        final double[] time = grid(1, 200);
        final CanonicalState[] states = Arrays.stream(time).mapToObj(t -> spectrum.at(-0.2 - 2 * t)).toArray(CanonicalState[]::new);
        final double[] energy = Arrays.stream(states).mapToDouble(CanonicalState::energy).toArray();
        final double[] entropy = Arrays.stream(states).mapToDouble(CanonicalState::entropy).toArray();
        final double[] heat = new double[200];
        Arrays.fill(heat, 5);
        final double[] input = new double[200];
        for (int i = 0; i < 200; i++) {
            final double h = i == 0 || i == 199 ? 1 : 2;
            input[i] = 5 + (energy[Math.min(i + 1, 199)] - energy[Math.max(i - 1, 0)]) / (h * time[1]);
        }
        final double[] bath = new double[200];
        Arrays.fill(bath, 1);
        final EnergyFlow flow = EnergyFlow.of(time, input, heat, entropy, bath, energy);
        final EquilibriumFlow conditions = flow.conditions(Optional.of(spectrum), TOLERANCE);
        assertTrue(conditions.negativeTemperature());
        assertEquals(0, conditions.largestDeviation().getAsDouble(), 1e-12);
        assertEquals(Regime.STORING_AND_ORDERING, flow.total(TOLERANCE).regime());
        assertEquals(0, flow.total(TOLERANCE).energyResidual(), 1e-2);
        assertEquals(Condition.NOT_TESTABLE, flow.conditions(Optional.empty(), TOLERANCE).entropyOfEnergy(), "a monotone path cannot tell");
        assertFalse(flow.conditions(Optional.empty(), TOLERANCE).negativeTemperature());
    }

    /**
     * Three levels pumped from both sides into the middle one gain energy and lose entropy, at U below U₀, where every canonical state has β &gt; 0: two
     * conditions hold, the third fails. (A bath of positive temperature alone cannot do it: Ṡ ≥ U̇/T.)
     */
    @Test
    void pumpedLevelsDoTheSameWithoutInversion() {
        final Generator pumped = Generator.of(List.of(new Transition("0", "1", 3, "p"), new Transition("1", "0", 0.05, "p"),
            new Transition("1", "2", 0.05, "q"), new Transition("2", "1", 1, "q")));
        final double[] energies = {0, 1, 3};
        final FlowPath path = FlowPath.of(pumped, energies, 1, DiscreteLaw.of(0.3, 0.5, 0.2), grid(0.2, 201), Monitor.NONE);
        final EnergySpectrum spectrum = EnergySpectrum.of(energies);
        assertTrue(path.rates().get(200).energy() < spectrum.infiniteTemperatureEnergy());
        final EquilibriumFlow conditions = path.table(1).conditions(Optional.of(spectrum), TOLERANCE);
        assertEquals(Condition.HOLDS, conditions.energyGained());
        assertEquals(Condition.HOLDS, conditions.entropyFalls());
        assertEquals(Condition.FAILS, conditions.entropyOfEnergy());
        assertFalse(conditions.negativeTemperature());
        assertTrue(path.table(1).total(TOLERANCE).entropyProduction() > 0);
    }

    /** Energy up and down along S = −U², and along a loop: the first is a function of energy, the second is not. */
    @Test
    void revisitedEnergiesTestTheThirdCondition() {
        final double[] t = grid(6, 601);
        final double[] u = Arrays.stream(t).map(Math::sin).toArray();
        final double[] function = Arrays.stream(u).map(x -> -x * x).toArray();
        final double[] loop = Arrays.stream(t).map(Math::cos).toArray();
        final double[] zero = new double[601];
        final double[] bath = Arrays.stream(t).map(x -> 1).toArray();
        assertEquals(Condition.HOLDS, EnergyFlow.of(t, zero, zero, function, bath, u).conditions(Optional.empty(), 0.01).entropyOfEnergy());
        final EquilibriumFlow broken = EnergyFlow.of(t, zero, zero, loop, bath, u).conditions(Optional.empty(), 0.01);
        assertEquals(Condition.FAILS, broken.entropyOfEnergy());
        assertEquals(2, broken.largestDeviation().getAsDouble(), 0.01);
    }

    @Test
    void badTablesAreRefused() {
        final double[] two = {0, 1};
        final double[] ones = {1, 1};
        assertThrows(ThermodynamicsException.class, () -> EnergyFlow.of(new double[] {0, 0}, two, two, two, ones));
        assertThrows(ThermodynamicsException.class, () -> EnergyFlow.of(two, two, two, two, two), "bath at 0");
        assertThrows(ThermodynamicsException.class, () -> EnergyFlow.of(two, two, two, new double[] {0, Double.NaN}, ones));
        assertThrows(ThermodynamicsException.class, () -> EnergyFlow.of(two, two, two, two, ones).balances(2, 0.01));
        assertThrows(ThermodynamicsException.class, () -> FlowRates.of(ring(0, 1), two, 1, DiscreteLaw.uniform(3)));
    }
}
