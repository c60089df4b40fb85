/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.machine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.dynamics.master.StationaryLaw;
import org.dissipa.learning.LearningException;
import org.dissipa.learning.ReferenceTable;
import org.dissipa.learning.equilibrium.Divergence;
import org.dissipa.learning.equilibrium.KolmogorovCriterion;
import org.dissipa.learning.equilibrium.ReachabilityClass;
import org.dissipa.learning.equilibrium.Wegscheider;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks made from Boltzmann machines have the machine's law, the size announced, and the balance claimed. */
class ConstructionTest {
    private static final BoltzmannMachine PAIR = BoltzmannMachine.of(new double[]{0.5, -0.3}, List.of(new Edge(0, 1, 1.2)));

    @Test
    void twoUnitsMatchTable() {
        final ReferenceTable table = ReferenceTable.own("edge-species-two-units.csv");
        final ChemicalBoltzmannMachine chemical = EdgeSpeciesConstruction.DEFAULT.build(PAIR);
        final double[] law = law(chemical);
        final double[] exact = BoltzmannLaw.of(PAIR).probabilities();
        for (int k = 0; k < 4; k++) {
            assertEquals(table.number(k, "p"), law[k], 1e-14);
            assertEquals(exact[k], law[k], 1e-14);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"path3", "triangle", "star4", "K4", "cycle5", "isolated+edge"})
    void unitLawOfEveryExactConstructionIsTheMachines(final String graph) {
        final ReferenceTable table = ReferenceTable.own("edge-species-graphs.csv");
        final BoltzmannMachine machine = Graphs.of(graph, (int)table.number(table.rowOf("graph", graph), "units"));
        final double[] exact = BoltzmannLaw.of(machine).probabilities();
        for (final Construction c : List.of(EdgeSpeciesConstruction.DEFAULT, DirectConstruction.DEFAULT, new FieldConstruction(0.7))) {
            final UnitLaw law = UnitLaw.of(c.build(machine), 100, Monitor.NONE);
            assertArrayEquals(exact, law.probabilities(), 1e-12, c.name());
            assertEquals(0, law.divergence(), 1e-13);
            assertEquals(1, law.unbound(), 1e-14);
            assertEquals(exact.length, law.states());
        }
    }

    @Test
    void boundUnitsAreToldApart() {
        final UnitLaw law = UnitLaw.of(new BindingConstruction(1, 3).build(PAIR), 1000, Monitor.NONE);
        assertArrayEquals(BoltzmannLaw.of(PAIR).probabilities(), law.probabilities(), 1e-13);
        assertTrue(law.unbound() < 0.9 && law.states() > 4);
    }

    @Test
    void fieldConstructionGrowsWithUnitsOnly() {
        final List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            edges.add(new Edge(i, 30, 0.1 * i - 1));
        }
        final BoltzmannMachine hub = BoltzmannMachine.of(new double[31], edges);
        assertEquals(31, FieldConstruction.DEFAULT.build(hub).network().reactions().size());
        assertEquals(31, FieldConstruction.DEFAULT.size(hub).reactions());
    }

    @ParameterizedTest
    @ValueSource(strings = {"path3", "triangle", "star4", "K4", "cycle5", "isolated+edge"})
    void edgeSpeciesNetworkOfAnyGraphHasTheMachinesLaw(final String graph) {
        final ReferenceTable table = ReferenceTable.own("edge-species-graphs.csv");
        final int row = table.rowOf("graph", graph);
        final BoltzmannMachine machine = Graphs.of(graph, (int)table.number(row, "units"));
        final ChemicalBoltzmannMachine chemical = EdgeSpeciesConstruction.DEFAULT.build(machine);
        final ConstructionSize size = EdgeSpeciesConstruction.DEFAULT.size(machine);
        assertEquals(table.number(row, "reactions"), chemical.network().reactions().size());
        assertEquals(size.reactions(), chemical.network().reactions().size());
        assertEquals(size.channels(), chemical.network().channels().size());
        assertEquals(size.species(), chemical.network().species().size());
        assertEquals(size.molecularity(), molecularity(chemical.network()));
        final BoltzmannLaw exact = BoltzmannLaw.of(machine);
        assertEquals(table.number(row, "lnZ"), exact.logPartition(), 1e-12);
        assertArrayEquals(exact.probabilities(), law(chemical), 1e-13);
        assertArrayEquals(exact.probabilities(), stationary(chemical), 1e-12);
        final Wegscheider balance = Wegscheider.of(chemical.network());
        assertTrue(balance.holds());
        assertEquals((int)table.number(row, "conditions"), balance.conditions());
    }

    @Test
    void startDecidesTheClass() {
        final ReferenceTable table = ReferenceTable.own("edge-species-classes.csv");
        final ReactionNetwork network = EdgeSpeciesConstruction.DEFAULT.build(PAIR).network();
        for (int r = 0; r < table.rows(); r++) {
            final double[] v = table.numbers(r, "s1", "s2", "w");
            final ReactionNetwork started = network.withInitial(Map.of("x1_1", v[0], "x1_0", 1 - v[0], "x2_1", v[1], "x2_0",
                1 - v[1], "W_x1_x2_1", v[2], "W_x1_x2_0", 1 - v[2]));
            assertEquals((int)table.number(r, "size"), StateSpace.reachable(started, 10, Monitor.NONE).size());
        }
    }

    @Test
    void anyProperStartGivesTheSameLaw() {
        final BoltzmannMachine machine = Graphs.of("K4", 4);
        final ChemicalBoltzmannMachine chemical = EdgeSpeciesConstruction.DEFAULT.build(machine);
        final double[] law = BoltzmannLaw.of(machine).probabilities();
        assertArrayEquals(law, law(chemical.startedAt(1, 0, 1, 1)), 1e-13);
        assertThrows(LearningException.class, () -> chemical.startedAt(1, 0, 2, 1));
    }

    @Test
    void directNetworkHasTheLawWithoutEnergies() {
        for (final String graph : List.of("triangle", "star4")) {
            final BoltzmannMachine machine = Graphs.of(graph, graph.equals("triangle") ? 3 : 4);
            final ChemicalBoltzmannMachine chemical = DirectConstruction.DEFAULT.build(machine);
            assertArrayEquals(BoltzmannLaw.of(machine).probabilities(), stationary(chemical), 1e-13);
            assertFalse(chemical.detailedBalanced());
            assertFalse(Wegscheider.of(chemical.network()).holds());
            assertTrue(KolmogorovCriterion.of(generator(chemical)).holds(1e-12));
            final ConstructionSize size = DirectConstruction.DEFAULT.size(machine);
            assertEquals(size.reactions(), chemical.network().reactions().size());
            assertEquals(size.molecularity(), molecularity(chemical.network()));
        }
    }

    @Test
    void taylorNetworkErrsAtFourthOrder() {
        final double[] scale = {0.05, 0.1, 0.2, 0.5, 1, 2};
        final double[] divergence = {5.87e-7, 8.74e-6, 1.224e-4, 3.439e-3, 3.564e-2, 0.2448};
        for (int k = 0; k < scale.length; k++) {
            final BoltzmannMachine machine = Graphs.triangle(scale[k]);
            final ChemicalBoltzmannMachine chemical = TaylorConstruction.DEFAULT.build(machine);
            final double kl = Divergence.KULLBACK_LEIBLER.of(BoltzmannLaw.of(machine).probabilities(), stationary(chemical));
            assertEquals(divergence[k], kl, 5e-4 * divergence[k] + 5e-10);
            assertEquals(TaylorConstruction.DEFAULT.size(machine).channels(), chemical.network().channels().size());
        }
    }

    @Test
    void bindingNetworkHasTheLawWhileNothingIsBound() {
        final BoltzmannMachine machine = Graphs.of("path3", 3);
        double before = 1;
        for (final double barrier : new double[]{2, 6, 12}) {
            final BindingConstruction binding = new BindingConstruction(1, barrier);
            final ChemicalBoltzmannMachine chemical = binding.build(machine);
            assertEquals(binding.size(machine).species(), chemical.network().species().size());
            assertEquals(binding.size(machine).reactions(), chemical.network().reactions().size());
            assertEquals(2, molecularity(chemical.network()));
            assertTrue(Wegscheider.of(chemical.network()).holds());
            final var law = ReachabilityClass.of(chemical.network(), 10_000, Monitor.NONE).law(chemical.energies());
            final double[] free = new double[8];
            final var space = law.reachabilityClass().space();
            for (int s = 0; s < law.size(); s++) {
                int cell = 0;
                boolean unbound = true;
                for (int i = 0; i < 3; i++) {
                    final long on = space.count(s, chemical.onSpecies()[i]);
                    unbound &= on + space.count(s, chemical.network().indexOf("x" + (i + 1) + "_0")) == 1;
                    cell = 2 * cell + (int)on;
                }
                for (int e = 0; e < 2 && unbound; e++) {
                    unbound = space.count(s, 6 + 2 * e) + space.count(s, 7 + 2 * e) == 1;
                }
                free[cell] += unbound ? law.probability(s) : 0;
            }
            final double total = Arrays.stream(free).sum();
            assertArrayEquals(BoltzmannLaw.of(machine).probabilities(), Arrays.stream(free).map(p -> p / total).toArray(), 1e-13);
            assertTrue(1 - total < before && 1 - total > 0);
            before = 1 - total;
        }
        assertTrue(before < 1e-3);
    }

    @Test
    void largeDegreeIsAnnouncedAndRefused() {
        final List<Edge> edges = new ArrayList<>();
        for (int j = 1; j < 40; j++) {
            edges.add(new Edge(0, j, 0.1));
        }
        final BoltzmannMachine star = BoltzmannMachine.of(new double[40], edges);
        assertEquals(Math.pow(2, 39) + 39 * 2, EdgeSpeciesConstruction.DEFAULT.size(star).reactions());
        final var e = assertThrows(LearningException.class, () -> EdgeSpeciesConstruction.DEFAULT.build(star));
        assertTrue(e.getMessage().contains("5.49755813966E11"), e.getMessage());
        assertEquals(40 + 78, TaylorConstruction.DEFAULT.build(star).network().reactions().size());
    }

    @Test
    void namedConstructions() {
        for (final Construction c : Constructions.all()) {
            assertEquals(c, Constructions.named(c.name()));
        }
        assertThrows(LearningException.class, () -> Constructions.named("none"));
    }

    private static Generator generator(final ChemicalBoltzmannMachine chemical) {
        return Generator.of(chemical.network(), StateSpace.reachable(chemical.network(), 10_000, Monitor.NONE), Monitor.NONE);
    }

    private static double[] law(final ChemicalBoltzmannMachine chemical) {
        final var law = ReachabilityClass.of(chemical.network(), 10_000, Monitor.NONE).law(chemical.energies());
        assertEquals(1 << chemical.machine().size(), law.size());
        final double[] p = new double[law.size()];
        for (int s = 0; s < p.length; s++) {
            p[cell(chemical, law.reachabilityClass().space(), s)] += law.probability(s);
        }
        return p;
    }

    private static double[] stationary(final ChemicalBoltzmannMachine chemical) {
        final Generator generator = generator(chemical);
        final StationaryLaw law = StationaryLaw.of(generator, Monitor.NONE);
        final double[] p = new double[generator.states()];
        for (int s = 0; s < p.length; s++) {
            p[cell(chemical, generator.stateSpace().orElseThrow(), s)] += law.probability(s);
        }
        return p;
    }

    private static int cell(final ChemicalBoltzmannMachine chemical, final StateSpace space, final int state) {
        int cell = 0;
        for (final int species : chemical.onSpecies()) {
            cell = 2 * cell + (int)space.count(state, species);
        }
        return cell;
    }

    private static int molecularity(final ReactionNetwork network) {
        return network.channels().stream().mapToInt(c -> c.from().order()).max().orElse(0);
    }
}
