/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.dissipa.network.MassAction;
import org.dissipa.network.RandomNetworks;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;
import org.junit.jupiter.api.Test;

/** The CRN text form reads what its grammar says and goes back and forth without loss. */
class CrnTextTest {
    private static final String ENZYME = """
        # Michaelis-Menten with product inhibition
        network Enzyme  # free text
        volume = 2
        kf = 0.5
        kr = kf*exp(-3) // derived
        E + S <-> ES ; kf, kr
        cat: ES -> E + P ; 10
        0 -> S ; 2*kf
        P -> ∅ ; [4*P/(3 + P)]
        chemostat S
        E(0) = 10
        init S = 100, P = 2*kf
        """;

    private static ReactionNetwork read(final String... lines) {
        return CrnText.read(String.join("\n", lines));
    }

    @Test
    void everyKindOfStatementIsRead() {
        final ReactionNetwork network = CrnText.read(ENZYME);
        assertEquals("Enzyme", network.name());
        assertEquals(2, network.volume());
        assertEquals(Map.of("kf", 0.5, "kr", 0.5 * Math.exp(-3)), network.parameters());
        assertEquals(List.of(Species.of("E", 10), new Species("S", 100, true), Species.of("ES", 0), Species.of("P", 1)),
            network.species());
        assertEquals(List.of("R1", "cat", "R3", "R4"), network.reactions().stream().map(r -> r.name()).toList());
        final long[] counts = {10, 100, 3, 6};
        assertEquals(0.5 * 10 * 100 / 2, network.channels().get(0).law().propensity(counts, 2), 1e-12);
        assertEquals(0.5 * Math.exp(-3) * 3, network.channels().get(1).law().propensity(counts, 2), 1e-12);
        assertEquals(30, network.channels().get(2).law().propensity(counts, 2), 1e-12);
        assertEquals(2.0, network.channels().get(3).law().propensity(counts, 2), 1e-12);
        assertEquals(4 * 6 / 9.0, network.channels().get(4).law().propensity(counts, 2), 1e-12);
        assertEquals(0, network.channels().get(4).law().propensity(new long[]{10, 100, 3, 0}, 2));
    }

    @Test
    void parametersCarryThroughToEverythingThatFollowsFromThem() {
        final ReactionNetwork network = CrnText.read(ENZYME).withParameters(Map.of("kf", 2.0));
        assertEquals(2 * Math.exp(-3), network.parameters().get("kr"));
        assertEquals(2 * Math.exp(-3), ((MassAction)network.channels().get(1).law()).constant().value());
        assertEquals(4, ((MassAction)network.channels().get(3).law()).constant().value());
        assertEquals(4, network.species().get(3).initial());
        assertEquals(network, CrnText.read(CrnText.write(network)));
        final ReactionNetwork fixed = network.withParameters(Map.of("kr", 1.0)).withParameters(Map.of("kf", 9.0));
        assertEquals(1, fixed.parameters().get("kr"));
        assertEquals(7, fixed.withInitial(Map.of("P", 7.0)).withParameters(Map.of("kf", 1.0)).species().get(3).initial());
    }

    @Test
    void canonicalTextIsStableAndPlain() {
        assertEquals("""
            network "Enzyme"
            volume = 2
            kf = 0.5
            kr = kf*exp(-3)
            species E, S, ES, P
            E + S <-> ES ; kf, kr
            cat: ES -> E + P ; 10
            0 -> S ; 2*kf
            P -> 0 ; [4*P/(3 + P)]
            chemostat S
            E(0) = 10
            S(0) = 100
            P(0) = 2*kf
            """, CrnText.write(CrnText.read(ENZYME)));
    }

    @Test
    void notationsAreEquivalent() {
        final ReactionNetwork expected = read("A + 2 B <-> C ; 1, 2", "A -> 0 ; 3");
        assertEquals(expected, read("A+2B<->C;1,2", "A->∅;3"));
        assertEquals(expected, read("A + B + B <=> C ; 1.0, 2e0", "A => 0 ; 3"));
        assertEquals(expected, read("A + 2 B ⇌ C ; 1, 2 // x", "A → 0 ; 3 # y"));
        assertEquals(expected, read("\uFEFFA + 2 B ↔ C ; 1, 2\r", "R2: A -> 0 ; 3\r", ""));
        assertEquals(read("2 E + 3 B -> E3 ; 1"), read("2E+3B->E3;1"));
        assertEquals(read("A -> B ; 1", "A(0) = 5"), read("init A = 5", "A -> B ; 1"));
    }

    @Test
    void randomNetworksSurviveTheirText() {
        final SplittableRandom random = new SplittableRandom(42);
        for (int i = 0; i < 800; i++) {
            final ReactionNetwork network = RandomNetworks.next(random);
            final String text = CrnText.write(network);
            final ReactionNetwork back = CrnText.read(text);
            assertEquals(network, back, text);
            assertEquals(network.hashCode(), back.hashCode());
            assertEquals(text, CrnText.write(back));
            assertEquals(CrnText.fingerprint(network), CrnText.fingerprint(back));
        }
    }

    @Test
    void fingerprintTellsNetworksApart() {
        final ReactionNetwork network = CrnText.read(ENZYME);
        assertTrue(CrnText.fingerprint(network).matches("[0-9a-f]{64}"));
        final ReactionNetwork other = network.withParameters(Map.of("kf", Math.nextUp(0.5)));
        assertNotEquals(CrnText.fingerprint(network), CrnText.fingerprint(other));
        assertFalse(network.equals(other));
        assertFalse(network.equals(network.withVolume(3)));
        assertFalse(network.equals(network.withName("x")));
    }

    @Test
    void orderOfLinesDoesNotMatterWhereSpeciesAreDeclared() {
        final ReactionNetwork network = read("k = 2", "species B, A", "A -> B ; k", "A(0) = 3");
        assertEquals(network, read("A(0) = 3", "A -> B ; k", "k = 2", "species B", "species A"));
        assertEquals(List.of("B", "A"), network.species().stream().map(Species::name).toList());
    }
}
