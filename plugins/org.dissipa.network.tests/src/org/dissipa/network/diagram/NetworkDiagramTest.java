/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.dissipa.network.text.CrnText;
import org.junit.jupiter.api.Test;

/** The diagram says what the network holds, by identifiers. */
class NetworkDiagramTest {

    @Test
    void nodesAndEdgesFollowTheNetwork() {
        final NetworkDiagram diagram = NetworkDiagram.of(CrnText.read("""
            network "Inhibited enzyme"
            kf = 0.5
            E + 2 S <-> ES ; kf, 0.1
            cat: ES -> E + P ; [3*ES/(1 + I)]
            species E, S, ES, P, I
            chemostat S
            E(0) = 7
            """));
        assertEquals(List.of(new NetworkDiagram.SpeciesNode("s0", "E", 7, false), new NetworkDiagram.SpeciesNode("s1", "S", 0, true)),
            diagram.species().subList(0, 2));
        assertEquals(new NetworkDiagram.ReactionNode("r0", "R1", "E + 2 S <-> ES", true, "mass action", "kf = 0.5", "0.1",
            List.of(List.of("s0", 1), List.of("s1", 2)), List.of(List.of("s2", 1)), List.of()), diagram.reactions().get(0));
        final NetworkDiagram.ReactionNode cat = diagram.reactions().get(1);
        assertEquals("general", cat.law());
        assertEquals("[3*ES/(1 + I)]", cat.forward());
        assertNull(cat.reverse());
        assertEquals(List.of("s4"), cat.modifiers());
        assertEquals("Inhibited enzyme", diagram.title());
    }
}
