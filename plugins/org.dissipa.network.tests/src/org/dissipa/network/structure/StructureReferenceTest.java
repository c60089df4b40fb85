/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;
import org.dissipa.network.structure.BalanceVerdict.Outcome;
import org.dissipa.network.text.CrnText;
import org.junit.jupiter.api.Test;

/** Structure theory against the published figures of known networks, and its theorems on random ones. */
class StructureReferenceTest {

    private static ReactionNetwork network(final String text) {
        return CrnText.read(text);
    }

    /** One way: {@code ->}; both: {@code <->}; all constants 1. */
    private static ReactionNetwork unit(final String... reactions) {
        final StringBuilder text = new StringBuilder();
        for (final String r : reactions) {
            text.append(r).append(r.contains("<->") ? " ; 1, 1\n" : " ; 1\n");
        }
        return network(text.toString());
    }

    private static ReactionNetwork withChemostats(final ReactionNetwork network, final List<String> chemostats) {
        final List<Species> species = network.species().stream()
            .map(s -> chemostats.contains(s.name()) ? new Species(s.name(), 10, true) : s).toList();
        return ReactionNetwork.of(network.name(), species, network.reactions(), network.parameters(), network.volume());
    }

    /** rank, laws, closed cycles, complexes, linkage classes, δ; then open: unbroken laws, emergent cycles, complexes, linkage classes, δ. */
    private static void check(final ReactionNetwork n, final int... expected) {
        final ComplexGraph closed = ComplexGraph.closed(n);
        final ComplexGraph open = ComplexGraph.open(n);
        final StructuralCycles cycles = StructuralCycles.of(n);
        assertEquals(List.of(IntStream.of(expected).boxed().toArray()), List.of(closed.rank(), ConservationLaws.closed(n).size(), cycles.internal(),
            closed.complexes().size(), closed.linkageClasses(), closed.deficiency(), ConservationLaws.open(n).size(), cycles.emergent(),
            open.complexes().size(), open.linkageClasses(), open.deficiency()));
    }

    /** The seven networks of the reference table of structures. */
    @Test
    void referenceNetworks() {
        check(withChemostats(unit("E + S <-> ES", "ES <-> E + P"), List.of("S", "P")), 2, 2, 0, 3, 1, 0, 1, 1, 2, 1, 0);
        check(withChemostats(unit("A <-> X", "2 X + Y <-> 3 X", "B + X <-> Y + D", "X <-> E"), List.of("A", "B", "D", "E")), 4, 2, 0, 7, 3, 0, 0, 2, 5, 2, 1);
        check(withChemostats(unit("A + 2 X <-> 3 X", "X <-> B"), List.of("A", "B")), 2, 1, 0, 4, 2, 0, 0, 1, 4, 2, 1);
        check(withChemostats(unit("W + K + T <-> WK", "WK <-> Wp + K + D", "Wp + P <-> WpP", "WpP <-> W + P + Pi"), List.of("T", "D", "Pi")),
            4, 5, 0, 6, 2, 0, 3, 1, 6, 2, 1);
        check(withChemostats(unit("E + S <-> ES", "ES + S <-> ESS", "ES <-> E + P"), List.of("S", "P")), 3, 2, 0, 5, 2, 0, 1, 1, 3, 1, 0);
        check(withChemostats(unit("A + X <-> 2 X", "X + Y <-> 2 Y", "Y <-> B"), List.of("A", "B")), 3, 1, 0, 6, 3, 0, 0, 1, 6, 3, 1);
        check(unit("A <-> B", "B <-> C", "C <-> A"), 2, 1, 1, 3, 1, 0, 1, 0, 3, 1, 0);
    }

    /** The mechanisms of the specification, with their verdicts. */
    @Test
    void extendedDetailedBalance() {
        final Map<String[], Boolean> holds = new java.util.LinkedHashMap<>();
        holds.put(new String[]{"A <-> B", "B <-> C", "C -> A"}, false);
        holds.put(new String[]{"A -> B", "B -> C", "A -> C"}, true);
        holds.put(new String[]{"A <-> B", "C -> A", "C -> B"}, true);
        holds.put(new String[]{"A <-> B", "A -> C", "C -> B"}, false);
        holds.put(new String[]{"A -> B", "B -> C", "C -> A"}, false);
        holds.put(new String[]{"A <-> B", "B <-> C", "A -> C"}, false);
        holds.put(new String[]{"A <-> B", "A -> C", "B -> C"}, true);
        holds.put(new String[]{"A <-> B", "C <-> D", "A -> C", "B -> D"}, true);
        holds.put(new String[]{"A <-> B", "C <-> D", "A -> C", "D -> B"}, false);
        holds.put(new String[]{"P + Q -> Q", "P + S -> 2 P + S"}, false);
        holds.put(new String[]{"G -> G + T", "T -> 0"}, false);
        holds.put(new String[]{"E -> E"}, false);
        holds.forEach((mechanism, expected) -> {
            final ReactionNetwork n = unit(mechanism);
            final BalanceVerdict v = ExtendedDetailedBalance.closed(n).structure();
            assertEquals(expected ? Outcome.HOLDS : Outcome.VIOLATED, v.outcome(), String.join("; ", mechanism) + ": " + v.certificate());
        });
        assertTrue(ExtendedDetailedBalance.closed(unit("A -> B", "B -> C", "C -> A")).structure().certificate().contains("1/3"));
        final ReactionNetwork n = network("A <-> B ; 2, 1\nB <-> C ; 3, 1\nC <-> A ; 1, 1\nA -> D ; 1");
        assertEquals(Outcome.HOLDS, ExtendedDetailedBalance.closed(n).structure().outcome());
        final BalanceVerdict part = ExtendedDetailedBalance.closed(n).reversiblePart();
        assertEquals(Outcome.VIOLATED, part.outcome());
        assertEquals(Math.log(6), part.measure(), 1e-14);
    }

    @Test
    void wegscheiderAndComplexBalance() {
        final ReactionNetwork unbalanced = network("A <-> B ; 2, 1\nB <-> C ; 3, 1\nC <-> A ; 1, 1");
        final BalanceVerdict v = DetailedBalance.closed(unbalanced, StructuralCycles.of(unbalanced));
        assertEquals(Outcome.VIOLATED, v.outcome());
        assertEquals(Math.log(6), v.measure(), 1e-14);
        assertEquals(Outcome.HOLDS, ComplexBalance.of(unbalanced, ComplexGraph.open(unbalanced)).outcome());
        final ReactionNetwork balanced = network("A <-> B ; 2, 1\nB <-> C ; 3, 1\nC <-> A ; 1, 6");
        assertEquals(Outcome.HOLDS, DetailedBalance.closed(balanced, StructuralCycles.of(balanced)).outcome());
        // birth and death with autocatalysis, deficiency 1: complex balanced if the ratios agree
        final ReactionNetwork agree = network("0 <-> A ; 2, 1\nA <-> 2 A ; 2, 1");
        final ReactionNetwork differ = network("0 <-> A ; 2, 1\nA <-> 2 A ; 3, 1");
        assertEquals(Outcome.HOLDS, ComplexBalance.of(agree, ComplexGraph.open(agree)).outcome());
        assertEquals(1, ComplexBalance.of(differ, ComplexGraph.open(differ)).conditions());
        assertEquals(Outcome.VIOLATED, ComplexBalance.of(differ, ComplexGraph.open(differ)).outcome());
        assertEquals(Math.log(1.5), ComplexBalance.of(differ, ComplexGraph.open(differ)).measure(), 1e-14);
        // a one-way triangle is complex balanced, yet far from detailed balance
        final ReactionNetwork oneWay = unit("A -> B", "B -> C", "C -> A");
        assertEquals(Outcome.HOLDS, ComplexBalance.of(oneWay, ComplexGraph.open(oneWay)).outcome());
        assertEquals(Outcome.VIOLATED, DetailedBalance.open(oneWay, StructuralCycles.of(oneWay)).outcome());
    }

    @Test
    void deficiencyTheorems() {
        final ReactionNetwork enzyme = unit("E + S <-> ES", "ES -> E + P");
        final DeficiencyTheorems t = DeficiencyTheorems.of(ComplexGraph.closed(enzyme), true);
        assertTrue(t.zero().applies() && t.zero().text().startsWith("no steady state"));
        final DeficiencyTheorems triangle = DeficiencyTheorems.of(ComplexGraph.closed(unit("A -> B", "B -> C", "C -> A")), true);
        assertTrue(triangle.zero().applies() && triangle.zero().text().startsWith("exactly one"));
        final DeficiencyTheorems one = DeficiencyTheorems.of(ComplexGraph.closed(unit("0 <-> A", "A <-> 2 A")), true);
        assertTrue(!one.zero().applies() && one.one().applies() && one.one().text().startsWith("exactly one"));
        // Feinberg's counterexample: the deficiencies of the classes are 0 and 0, that of the network is 1
        assertTrue(!DeficiencyTheorems.of(ComplexGraph.closed(unit("A <-> 2 A", "A + B <-> C", "C <-> B")), true).one().applies());
        assertTrue(!DeficiencyTheorems.of(ComplexGraph.closed(unit("0 <-> A", "2 A <-> 3 A")), true).one().applies());
    }

    @Test
    void moietiesWhereTheyExist() {
        final MoietyLaws enzyme = MoietyLaws.closed(unit("E + S <-> ES", "ES <-> E + P")).orElseThrow();
        assertTrue(enzyme.complete());
        assertEquals(List.of("{0=1, 2=1}", "{1=1, 2=1, 3=1}"), enzyme.basis().stream().map(Object::toString).sorted().toList());
        final MoietyLaws difference = MoietyLaws.closed(unit("0 <-> A + B")).orElseThrow();
        assertTrue(!difference.complete() && difference.basis().isEmpty());
    }

    /** chemostats = broken laws + emergent cycles, on 2000 random networks with random chemostats; and Euler's count of cycles. */
    @Test
    void chemostatsBreakLawsOrMakeCycles() {
        final SplittableRandom random = new SplittableRandom(4);
        for (int trial = 0; trial < 2000; trial++) {
            final ReactionNetwork closed = randomNetwork(random, 2 + random.nextInt(7), 1 + random.nextInt(8));
            final List<String> chemostats = closed.species().stream().map(Species::name).filter(s -> random.nextInt(3) == 0).toList();
            final ReactionNetwork open = withChemostats(closed, chemostats);
            final StructuralCycles cycles = StructuralCycles.of(open);
            final int broken = ConservationLaws.closed(open).size() - ConservationLaws.open(open).size();
            assertEquals(chemostats.size(), broken + cycles.emergent(), "trial " + trial);
            assertEquals(open.reactions().size(), ComplexGraph.closed(open).rank() + cycles.internal());
            assertTrue(ComplexGraph.open(open).deficiency() >= 0 && ComplexGraph.closed(open).deficiency() >= 0);
            final List<IntegerVector> columns = StructuralCycles.columns(StoichiometricMatrix.closed(open));
            for (final StructuralCycles.Cycle c : cycles.cycles()) {
                final Map<Integer, BigInteger> net = new TreeMap<>();
                c.reactions().entries().forEach((r, k) -> columns.get(r).entries().forEach((s, v) -> net.merge(s, v.multiply(k), BigInteger::add)));
                assertEquals(c.exchange(), IntegerVector.of(net));
                assertTrue(c.exchange().support().stream().allMatch(s -> open.species().get(s).chemostat()));
            }
            (trial % 20 == 0 ? MoietyLaws.closed(open) : java.util.Optional.<MoietyLaws>empty()).ifPresent(m -> m.extreme().forEach(l -> assertTrue(l.nonNegative() && columns.stream().allMatch(c -> l.dot(c).signum() == 0))));
        }
    }

    /** On random mechanisms with irreversible steps a verdict is always reached: by energies or by an oriented cycle. */
    @Test
    void everyMechanismIsDecided() {
        final SplittableRandom random = new SplittableRandom(5);
        int holds = 0;
        for (int trial = 0; trial < 300; trial++) {
            final StringBuilder text = new StringBuilder();
            final int species = 3 + random.nextInt(4);
            for (int r = 0; r < 2 + random.nextInt(6); r++) {
                final int a = random.nextInt(species);
                final int b = (a + 1 + random.nextInt(species - 1)) % species;
                text.append("X").append(a).append(random.nextInt(3) == 0 ? " + X" + random.nextInt(species) : "");
                final boolean reversible = random.nextBoolean();
                text.append(reversible ? " <-> " : " -> ").append("X").append(b).append(reversible ? " ; 1, 1\n" : " ; 1\n");
            }
            final Outcome outcome = ExtendedDetailedBalance.closed(network(text.toString())).structure().outcome();
            assertTrue(outcome == Outcome.HOLDS || outcome == Outcome.VIOLATED, text + " " + outcome);
            holds += outcome == Outcome.HOLDS ? 1 : 0;
        }
        assertTrue(holds > 30 && holds < 270, holds + " hold");
    }

    private static ReactionNetwork randomNetwork(final SplittableRandom random, final int species, final int reactions) {
        final StringBuilder text = new StringBuilder("species");
        for (int s = 0; s < species; s++) {
            text.append(s == 0 ? " " : ", ").append("X").append(s);
        }
        text.append("\n");
        for (int r = 0; r < reactions; r++) {
            text.append(side(random, species)).append(" <-> ").append(side(random, species)).append(" ; 1, 1\n");
        }
        return network(text.toString());
    }

    private static String side(final SplittableRandom random, final int species) {
        final int members = random.nextInt(3);
        if (members == 0) {
            return "0";
        }
        return IntStream.range(0, members).mapToObj(i -> (1 + random.nextInt(2)) + " X" + random.nextInt(species)).collect(java.util.stream.Collectors.joining(" + "));
    }
}
