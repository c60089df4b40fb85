/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.sbml;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.dissipa.network.Channel;
import org.dissipa.network.NetworkException;
import org.dissipa.network.RandomNetworks;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;
import org.dissipa.network.bionetgen.NetFile;
import org.dissipa.network.SharedFiles;
import org.dissipa.network.text.CrnText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as SBML comes back as a network with the same dynamics, and plain networks come back as they were. */
class SbmlWriterTest {

    private static ReactionNetwork back(final ReactionNetwork network) {
        return SbmlFile.read("", SbmlFile.write(network)).network().withName(network.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "kf = 2\nkr = kf*exp(-3)\nspecies A, B, C\nobservable total = A + 2*B\nA + 2 B <-> C ; kf, kr\ncat: C -> A ; [kf*total/(1 + C)]\n0 -> A ; 3\n"
            + "chemostat B\nA(0) = 5\nB(0) = 2*kf\n",
        "volume = V\nV = 2.5\nk = 3.0E-7\nspecies A, B\n0 -> A ; k\n2 A <-> B ; 2*k, 1.0E-9\n3 A -> B ; k\nA(0) = V\n",
        "k = 2\nspecies A\nA -> 0 ; k\nevent e: A < 3 and time >= 2 ; A = A + 1, k = 2*k\n"
            + "event late: A > 30 or not(A < 40) ; A = 0 ; delay = k, priority = 3, initially = 0, persistent = 0, early = 0\n",
        "species A\nA -> 0 ; [if(A > 3, min(A, 7, 9), max(1, 2)) + sqrt(A) + log10(A) + ceil(A) + abs(-A) + -A + A^3 + sin(A) + asin(A/100) + cosh(A)/1.5]\n",
    })
    void plainNetworksComeBackAsTheyWere(final String text) {
        final ReactionNetwork network = CrnText.read(text);
        assertEquals(text, CrnText.write(back(network)));
        assertEquals(network, back(network));
    }

    @Test
    void randomNetworksKeepTheirDynamics() {
        final SplittableRandom random = new SplittableRandom(21);
        int compared = 0;
        for (int i = 0; i < 150; i++) {
            final ReactionNetwork network = RandomNetworks.next(random);
            final ReactionNetwork back = back(network);
            final ReactionNetwork again = back(back);
            assertEquals(back, again, () -> CrnText.write(back));
            compared += compare(network, back, random);
        }
        assertTrue(compared > 200, compared + " propensities compared");
    }

    /** Compares initial amounts and, where a count of every species is present, changes and propensities, summed up by change. */
    private static int compare(final ReactionNetwork network, final ReactionNetwork back, final SplittableRandom random) {
        assertEquals(network.species().stream().map(Species::chemostat).toList(), back.species().stream().map(Species::chemostat).toList());
        for (int s = 0; s < network.species().size(); s++) {
            assertEquals(network.species().get(s).initial(), back.species().get(s).initial(), 1e-12 * network.species().get(s).initial());
        }
        final long[] counts = random.longs(network.species().size(), 10, 20).toArray();
        final List<Channel> before = network.channels();
        final List<Channel> after = back.channels();
        assertEquals(before.size(), after.size());
        for (int c = 0; c < before.size(); c++) {
            assertArrayEquals(network.change(before.get(c)), back.change(after.get(c)), () -> CrnText.write(network));
            final double a = propensity(before.get(c), counts, network.volume());
            assertEquals(a, propensity(after.get(c), counts, back.volume()), 1e-12 * a, () -> CrnText.write(network));
        }
        return before.size();
    }

    private static double propensity(final Channel channel, final long[] counts, final double volume) {
        try {
            return channel.law().propensity(counts, volume);
        } catch (final NetworkException e) {
            return Double.MAX_VALUE; // beyond the range of numbers, on both sides
        }
    }

    @Test
    void largeNetworksAreWrittenAndRead() {
        final ReactionNetwork network = NetFile.read("egfr", SharedFiles.text("models/egfr_net.net")).network();
        final ReactionNetwork back = back(network);
        assertEquals(network.parameters(), back.parameters());
        assertEquals(3749, compare(network, back, new SplittableRandom(1)));
    }

    @Test
    void documentIsLevelThreeVersionTwo() {
        final String text = SbmlFile.write(CrnText.read("network \"a < b & \\\"c\\\"\"\n\"x(y!1)\" -> 0 ; [\"x(y!1)\"*volume]\n"));
        assertTrue(text.contains("<sbml xmlns=\"http://www.sbml.org/sbml/level3/version2/core\" level=\"3\" version=\"2\">"), text);
        assertTrue(text.contains("name=\"a &lt; b &amp; &quot;c&quot;\""), text);
        assertTrue(text.contains("<species id=\"x_y_1_\" name=\"x(y!1)\" compartment=\"compartment\" initialAmount=\"0.0\" hasOnlySubstanceUnits=\"true\""), text);
        assertEquals(Map.of("compartment", 1.0), SbmlFile.read("", text).network().parameters());
    }
}
