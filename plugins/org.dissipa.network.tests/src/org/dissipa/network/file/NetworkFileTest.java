/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.dissipa.network.NetworkException;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.sbml.Amounts;
import org.dissipa.network.text.CrnText;
import org.junit.jupiter.api.Test;

/** Files are recognised by their content and written in the format that was asked for. */
class NetworkFileTest {
    private static final ReactionNetwork NETWORK = CrnText.read("network \"n\"\nk = 2\nspecies A, \"B (2)\", S\nA + 2 \"B (2)\" <-> S ; k, 1\nchemostat S\n"
        .replace("B (2)", "B(2)"));

    private static byte[] bytes(final String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void formatsAreRecognised() {
        assertEquals(NetworkFile.Format.CRN, NetworkFile.formatOf(bytes("A -> B ; 1")));
        assertEquals(NetworkFile.Format.CRN, NetworkFile.formatOf(bytes("")));
        assertEquals(NetworkFile.Format.SBML, NetworkFile.formatOf(bytes("\uFEFF <?xml version='1.0'?><sbml/>")));
        assertEquals(NetworkFile.Format.SBML, NetworkFile.formatOf("<?xml version='1.0' encoding='UTF-16'?><sbml/>".getBytes(StandardCharsets.UTF_16)));
        assertEquals(NetworkFile.Format.BIONETGEN, NetworkFile.formatOf(bytes("# Created by BioNetGen\nbegin parameters\n")));
    }

    @Test
    void everyFormatReadsWhatItWrote() {
        assertEquals(NETWORK, NetworkFile.read("x", bytes(NetworkFile.write(NETWORK, NetworkFile.Format.CRN)), Amounts.AS_WRITTEN).network());
        assertEquals(NETWORK.reactions().size(), NetworkFile.read("x", bytes(NetworkFile.write(NETWORK, NetworkFile.Format.SBML)), Amounts.AS_WRITTEN)
            .network().reactions().size());
        final String utf16 = NetworkFile.write(NETWORK, NetworkFile.Format.SBML).replace("UTF-8", "UTF-16");
        assertEquals("n", NetworkFile.read("x", utf16.getBytes(StandardCharsets.UTF_16), Amounts.AS_WRITTEN).network().name());
        assertEquals("x", NetworkFile.read("x", bytes("A -> B ; 1"), Amounts.AS_WRITTEN).network().name());
        assertThrows(NetworkException.class, () -> NetworkFile.write(NETWORK, NetworkFile.Format.BIONETGEN));
        assertTrue(assertThrows(NetworkException.class, () -> NetworkFile.read("x", new byte[]{65, (byte)0xC3, 40, 66}, Amounts.AS_WRITTEN))
            .getMessage().contains("UTF-8"));
    }

    @Test
    void drawingNamesSpeciesReactionsAndCoefficients() {
        assertEquals("""
            digraph "n" {
              rankdir=LR;
              s0 [shape=ellipse, label="A"];
              s1 [shape=ellipse, label="B(2)"];
              s2 [shape=box, label="S"];
              r0 [shape=circle, width=0.1, label="", xlabel="R1", tooltip="A + 2 \\"B(2)\\" <-> S ; k = 2.0, 1"];
              s0 -> r0 [dir=back];
              s1 -> r0 [dir=back, label="2"];
              r0 -> s2 [dir=forward];
            }
            """, NetworkFile.write(NETWORK, NetworkFile.Format.DOT));
    }
}
