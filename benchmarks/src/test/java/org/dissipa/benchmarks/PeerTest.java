/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a peer's command must say, tried with shell scripts that stand for simulators. */
class PeerTest {
    @TempDir
    Path m_folder;

    private Peer peer(final String script, final String arguments) throws IOException {
        final Path file = m_folder.resolve("peer.sh");
        Files.writeString(file, script);
        return new Peer("fake", "sh '" + file + "' " + arguments, Map.of("model", "model.xml", "end", "2.5"), 9, 1000);
    }

    @Test
    void ownClockAndCountAreTaken() throws Exception {
        final Sample sample = peer("echo \"simulated $1 to $2\"; echo \"events $(($3 * 7))\"; echo 'seconds 2e-3'", "{model} {end} {runs}").sample();
        assertEquals(70, sample.events());
        assertEquals(0.002, sample.cpu());
    }

    @Test
    void withoutAClockTheStartIsTakenOut() throws Exception {
        // every start costs 20 000 rounds of a loop, every run 10 000
        final Sample sample = peer("i=0; while [ $i -lt $((20000 + 10000 * $1)) ]; do i=$((i+1)); done", "{runs} {seed}").sample();
        assertEquals(9 * 1000, sample.events());
        assertTrue(sample.cpu() >= 1e-3 && sample.cpu() < 60, () -> sample.toString());
    }

    @Test
    void failureIsToldWithItsOutput() throws Exception {
        final IOException e = assertThrows(IOException.class, () -> peer("echo 'no such model'; exit 4", "{model}").sample());
        assertTrue(e.getMessage().contains("code 4") && e.getMessage().contains("no such model"), e::getMessage);
    }

    @Test
    void timesOfTheShellAreThoseOfItsChildren() {
        assertEquals(61.25, Peer.cpu("0m0.002s 0m0.001s\n1m1.000s 0m0.250s\n"), 1e-12);
    }

    @Test
    void commandsThatNeedTheNetFileAreKnown() {
        assertTrue(Peer.lacks("run_network {net}", Map.of("model", "m.xml")));
        assertFalse(Peer.lacks("run_network {net}", Map.of("net", "m.net")));
    }
}
