/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.text.CrnText;
import org.junit.jupiter.api.Test;

/** Protocols that move the parameters of a network. */
class NetworkProtocolTest {
    private static final ReactionNetwork TWO = CrnText.read("e = 0\nup = exp(-e/2)\nflip: A <-> B ; up, exp(e/2)\ninit A = 1");

    private static Generator generator(final ReactionNetwork network) {
        return Generator.of(network, StateSpace.reachable(network, 100, Monitor.NONE), Monitor.NONE);
    }

    /** Spec D10, through a text and the network's own definitions: what follows from a moved parameter follows it. */
    @Test
    void drivenNetworkAsInReference() {
        final ReferenceTable table = ReferenceTable.read("thermodynamics", "D10_koyuk_seifert.csv");
        final Generator g = generator(TWO);
        final Protocol protocol = NetworkProtocol.of(TWO, g, "e = 1.5*sin(phase)  # the energy swings");
        for (int r = 0; r < table.size(); r++) {
            if (table.text(r, "system").startsWith("2state")) {
                final DrivenProcess.Outcome o = DrivenProcess.of(g, protocol, new double[]{.7, .3}, table.number(r, "v"), table.number(r, "T"))
                    .outcome(Current.ofMechanism(g, "flip"));
                assertEquals(table.number(r, "meanJ"), o.moments().mean(), 1e-8);
                assertEquals(table.number(r, "varJ"), o.moments().variance(), 1e-8);
                assertEquals(table.number(r, "Sigma"), o.entropyProduction(), 1e-7);
            }
        }
    }

    @Test
    void wrongLinesAreNamed() {
        final Generator g = generator(TWO);
        for (final String text : new String[]{"", "f = 1", "e", "e = 2 +", "e = unknown"}) {
            final String message = assertThrows(ThermodynamicsException.class, () -> NetworkProtocol.of(TWO, g, text)).getMessage();
            assertTrue(message.contains(text.isEmpty() ? "moves no parameter" : "'" + text + "'"), message);
        }
    }
}
