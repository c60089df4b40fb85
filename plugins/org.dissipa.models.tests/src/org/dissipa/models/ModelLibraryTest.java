/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.dissipa.dynamics.deterministic.GridSolution;
import org.dissipa.dynamics.deterministic.MeanField;
import org.dissipa.dynamics.deterministic.OdeMethods;
import org.dissipa.dynamics.deterministic.Tolerance;
import org.dissipa.dynamics.master.CountStatistics;
import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.dynamics.master.StationaryLaw;
import org.dissipa.dynamics.stochastic.EndState;
import org.dissipa.dynamics.stochastic.SimulationProblem;
import org.dissipa.dynamics.stochastic.ensemble.Ensemble;
import org.dissipa.dynamics.stochastic.method.SimulationMethods;
import org.dissipa.dynamics.stochastic.record.GridRecorder;
import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.structure.ConservationLaws;
import org.dissipa.thermodynamics.Current;
import org.dissipa.thermodynamics.SteadyState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each model is complete and runs; where a closed form or a published number is known, it agrees. */
class ModelLibraryTest {

    private static ReactionNetwork network(final String name) {
        return ModelLibrary.named(name).network();
    }

    static List<String> names() {
        return ModelLibrary.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyModelIsCompleteAndRuns(final String name) {
        final LibraryModel model = ModelLibrary.named(name);
        assertTrue(model.doi().matches("10\\.\\d{4,5}/\\S+") && model.citation().matches(".*\\(\\d{4}\\).*|.*arXiv.*"), model.citation());
        assertEquals(model.title().replaceAll(" \\(.*", ""), model.network().name());
        final double end = Map.of("brusselator", 0.2, "lotka-volterra", 0.1, "dimer-decay", 0.01, "multistate", 0.5).getOrDefault(name, 5.0);
        final List<EndState> ends = new ArrayList<>();
        final SimulationProblem problem = SimulationProblem.of(model.network(), end);
        Ensemble.of(problem, SimulationMethods.named("direct"), 3, 2).run(i -> GridRecorder.of(TimeGrid.linear(0, end, 2)),
            (i, o, e) -> ends.add(e), Monitor.NONE);
        assertTrue(ends.stream().mapToLong(EndState::events).sum() > 0, "something happens");
    }

    /** Species and channels as in published tables of benchmark models. */
    @ParameterizedTest
    @CsvSource({"dimer-decay, 3, 4", "schloegl, 1, 4", "vilar-oscillator, 9, 16", "multistate, 9, 18"})
    void sizesArePublished(final String name, final int species, final int channels) {
        assertEquals(species, network(name).species().size());
        assertEquals(channels, network(name).channels().size());
    }

    /** The propensities that the papers write, at the papers' initial states. */
    @ParameterizedTest
    @CsvSource({"dimer-decay, 1, 9.99990e6", "schloegl, 0, 933.75", "schloegl, 1, 257.3", "brusselator, 2, 49950", "lotka-volterra, 1, 10000",
        "michaelis-menten, 0, 59.9592"})
    void propensitiesArePublished(final String name, final int channel, final double propensity) {
        final ReactionNetwork network = network(name);
        assertEquals(propensity, network.channels().get(channel).law().propensity(network.initialCounts(), 1), 1e-9 * propensity);
    }

    private static StationaryLaw stationary(final ReactionNetwork network, final long... bounds) {
        final StateSpace space = bounds.length == 0 ? StateSpace.reachable(network, 100_000, Monitor.NONE)
            : StateSpace.within(network, network.initialCounts(), bounds, 100_000, Monitor.NONE);
        return StationaryLaw.of(Generator.of(network, space, Monitor.NONE), Monitor.NONE);
    }

    private static CountStatistics statistics(final StationaryLaw law, final int species) {
        return CountStatistics.of(law.generator().stateSpace().orElseThrow(), law.probabilities(), species);
    }

    /** Ratios of neighbouring probabilities of a birth-death process: p(n + 1)/p(n) = births(n)/deaths(n + 1). */
    private static void assertProductLaw(final CountStatistics law, final IntToDoubleFunction births, final IntToDoubleFunction deaths) {
        for (int n = 0; n < law.highest(); n++) {
            final double ratio = births.applyAsDouble(n) / deaths.applyAsDouble(n + 1);
            assertEquals(ratio, law.probability(n + 1) / law.probability(n), 1e-10 * ratio, "n = " + n);
        }
    }

    @Test
    void birthAndDeathIsPoisson() {
        final CountStatistics law = statistics(stationary(network("birth-death"), 80), 0);
        assertProductLaw(law, n -> 10, n -> n);
        assertEquals(10, law.mean(), 1e-9);
        assertEquals(1, law.fano(), 1e-9);
    }

    /** Product formula of the published constants; peaks near the two stable roots of the mean field, 85.5 and 565. */
    @Test
    void schloeglHasTwoPeaks() {
        final CountStatistics law = statistics(stationary(network("schloegl"), 1500), 0);
        assertProductLaw(law, n -> 1.5e-2 * n * (n - 1.0) + 200, n -> 1e-4 / 6 * n * (n - 1.0) * (n - 2.0) + 3.5 * n);
        final List<Integer> peaks = IntStream.range(1, 1500)
            .filter(n -> law.probability(n) > law.probability(n - 1) && law.probability(n) >= law.probability(n + 1)).boxed().toList();
        assertEquals(2, peaks.size(), peaks.toString());
        assertEquals(82, peaks.get(0), 6);
        assertEquals(562, peaks.get(1), 8);
    }

    /** Thattai and van Oudenaarden: mean k_m k_p/(g_m g_p), Fano factor 1 + b/(1 + g_p/g_m); smaller means here so that few states matter. */
    @Test
    void proteinsComeInBursts() {
        final ReactionNetwork network = ModelLibrary.named("gene-expression").network(Map.of("k_m", 0.1, "k_p", 0.1));
        final CountStatistics protein = statistics(stationary(network, 25, 60), network.indexOf("protein"));
        assertEquals(0.1 * 0.1 / (0.1 * 0.05), protein.mean(), 1e-6);
        assertEquals(1 + 1 / 1.5, protein.fano(), 1e-6);
    }

    /** The two proteins have the same law, and it has a peak of winners and one of losers. */
    @Test
    void toggleSwitchIsSymmetricAndBimodal() {
        final StationaryLaw law = stationary(network("toggle-switch"), 75, 75);
        final CountStatistics u = statistics(law, 0);
        final CountStatistics v = statistics(law, 1);
        for (int n = 0; n <= 75; n++) {
            assertEquals(u.probability(n), v.probability(n), 1e-10 * u.probability(n));
        }
        final double valley = IntStream.range(5, 20).mapToDouble(u::probability).min().orElseThrow();
        assertTrue(u.probability(0) > 2 * valley && IntStream.range(20, 40).anyMatch(n -> u.probability(n) > 2 * valley));
    }

    /** Reference values of the full chemical master equation, to the digits given; the cycle dissipates J ln(gamma). */
    @Test
    void phosphorylationSwitchAgreesWithReference() {
        final ReactionNetwork network = network("phosphorylation-switch");
        final StationaryLaw law = stationary(network);
        final CountStatistics active = statistics(law, network.indexOf("Ws"));
        final SteadyState steady = SteadyState.of(law);
        final double current = steady.cumulants(List.of(Current.ofMechanism(law.generator(), "phosphorylation"))).mean(0);
        assertEquals(3.1126742, active.mean(), 1e-7);
        assertEquals(4.4064696, active.variance(), 1e-7);
        assertEquals(0.8250462, current, 1e-7);
        assertEquals(7.5989560, steady.entropyProduction(), 1e-7);
        assertEquals(current * Math.log(1e4), steady.entropyProduction(), 1e-9);
    }

    @Test
    void withoutDriveTheSwitchIsAtEquilibrium() {
        final ReactionNetwork network = ModelLibrary.named("phosphorylation-switch").network(Map.of("gamma", 1.0, "K0", 3.0));
        assertEquals(0, SteadyState.of(stationary(network)).entropyProduction(), 1e-12);
    }

    @Test
    void ringDissipatesItsAffinity() {
        for (final double affinity : new double[]{0.5, 2, 7}) {
            final StationaryLaw law = stationary(ModelLibrary.named("ring").network(Map.of("A", affinity)));
            final SteadyState steady = SteadyState.of(law);
            final double current = (Math.exp(affinity / 6) - Math.exp(-affinity / 6)) / 3;
            assertEquals(current * affinity, steady.entropyProduction(), 1e-11);
            assertEquals(affinity / 3 / Math.tanh(affinity / 6),
                steady.uncertaintyProduct(Current.ofMechanism(law.generator(), "step1")).value(), 1e-9);
        }
    }

    /** Each substrate passes two sieves: wrong over right = (m + lC)(W + lC)/((m + lD)(W + lD)). */
    @Test
    void proofreadingSquaresTheError() {
        final StationaryLaw law = stationary(network("kinetic-proofreading"));
        final SteadyState steady = SteadyState.of(law);
        final double right = steady.cumulants(List.of(Current.ofMechanism(law.generator(), "product_C"))).mean(0);
        final double wrong = steady.cumulants(List.of(Current.ofMechanism(law.generator(), "product_D"))).mean(0);
        assertEquals(1.01 * 1.01 / (100.01 * 100.01), wrong / right, 1e-15);
        assertTrue(Double.isInfinite(steady.entropyProduction()));
    }

    private static GridSolution meanField(final ReactionNetwork network, final double end, final int intervals) {
        return GridSolution.of(MeanField.of(network), network.species().stream().mapToDouble(s -> s.initial()).toArray(),
            TimeGrid.linear(0, end, intervals), OdeMethods.named("rodas4"), new Tolerance(1e-6, 1e-6), Monitor.NONE);
    }

    /** The published steady state (1000, 2000) is one, exactly; a small push from it grows into the limit cycle. */
    @Test
    void brusselatorCycles() {
        final ReactionNetwork network = network("brusselator");
        final GridSolution rest = meanField(network, 1, 1);
        assertEquals(1000, rest.value(1, 0), 1e-6);
        assertEquals(2000, rest.value(1, 1), 1e-6);
        final GridSolution pushed = meanField(network.withInitial(Map.of("X", 1010.0)), 10, 200);
        assertTrue(IntStream.range(100, 200).anyMatch(i -> pushed.value(i, 0) > 2000), "the push grows");
    }

    /** The mean field of the Vilar oscillator repeats about once a day: the times between peaks of R agree with each other. */
    @Test
    void vilarOscillatorHasAPeriodOfADay() {
        final ReactionNetwork network = network("vilar-oscillator");
        final GridSolution solution = meanField(network, 200, 2000);
        final int r = network.indexOf("R");
        final List<Double> peaks = IntStream.range(1, 2000)
            .filter(i -> solution.value(i, r) > solution.value(i - 1, r) && solution.value(i, r) >= solution.value(i + 1, r)
                && solution.value(i, r) > 500).mapToObj(i -> 0.1 * i).toList();
        assertTrue(peaks.size() >= 6, peaks.toString());
        for (int i = 2; i < peaks.size(); i++) {
            assertEquals(24.5, peaks.get(i) - peaks.get(i - 1), 2, peaks.toString());
        }
    }

    /** What is conserved: enzyme and substrate; receptor, ligand and adaptor; genes; promoters. */
    @ParameterizedTest
    @CsvSource({"michaelis-menten, 2", "multistate, 3", "autoregulation, 1", "vilar-oscillator, 2", "phosphorylation-switch, 3", "ring, 1",
        "birth-death, 0", "dimer-decay, 0", "kinetic-proofreading, 1"})
    void conservedTotals(final String name, final int laws) {
        assertEquals(laws, ConservationLaws.closed(network(name)).size());
    }

    @Test
    void unknownModelsAndParametersAreRefused() {
        final String model = assertThrows(IllegalArgumentException.class, () -> ModelLibrary.named("perpetuum-mobile")).getMessage();
        assertTrue(model.contains("perpetuum-mobile") && model.contains("birth-death"), model);
        final String parameter = assertThrows(IllegalArgumentException.class,
            () -> ModelLibrary.named("ring").network(Map.of("B", 1.0))).getMessage();
        assertTrue(parameter.contains("B") && parameter.contains("forward"), parameter);
        final String head = assertThrows(IllegalArgumentException.class, () -> LibraryModel.of("x", "# title: X\nA -> B ; 1")).getMessage();
        assertTrue(head.contains("about"), head);
        assertFalse(ModelLibrary.text("ring").isEmpty());
    }
}
