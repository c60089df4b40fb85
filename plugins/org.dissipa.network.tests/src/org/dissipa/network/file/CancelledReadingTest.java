/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.dissipa.network.Monitor;
import org.dissipa.network.sbml.Amounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reading stops when it is asked to, in every format and at every stage; large networks are read quickly. */
class CancelledReadingTest {
    /** Counts how often it is asked, notes the longest silence in CPU time, and stops after so many questions. */
    private static final class Counter implements Monitor {
        private final long m_last;

        private long m_asked;

        private long m_before = cpu();

        private long m_longest;

        Counter(final long last) {
            m_last = last;
        }

        private static long cpu() {
            return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        @Override
        public void progress(final double fraction, final String message) {
            // not looked at
        }

        @Override
        public boolean cancelled() {
            final long now = cpu();
            m_longest = Math.max(m_longest, now - m_before);
            m_before = now;
            return ++m_asked > m_last;
        }
    }

    /** A network file of BioNetGen with groups of species. */
    private static byte[] net(final int species, final int reactions) {
        final Random random = new Random(1);
        final StringBuilder text = new StringBuilder("begin parameters\n  1 k 0.5\nend parameters\nbegin species\n");
        for (int i = 1; i <= species; i++) {
            text.append(String.format(Locale.ROOT, "  %d Lig(l!1,l!2).Rec(a!2,b~pY!4,g~Y).Rec(a!1,b~pY,x~%d) %d%n", i, i, i % 7));
        }
        text.append("end species\nbegin reactions\n");
        for (int i = 1; i <= reactions; i++) {
            text.append(String.format(Locale.ROOT, "  %d %d,%d %d 2*k #_R%d%n", i, 1 + random.nextInt(species), 1 + random.nextInt(species),
                1 + random.nextInt(species), i % 20));
        }
        return text.append("end reactions\nbegin groups\n  1 All 1,2,3\nend groups\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] file(final NetworkFile.Format format, final int species, final int reactions) {
        final byte[] net = net(species, reactions);
        return format == NetworkFile.Format.BIONETGEN ? net
            : NetworkFile.write(NetworkFile.read("n", net, Amounts.AS_WRITTEN).network(), format).getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(value = NetworkFile.Format.class, names = {"SBML", "BIONETGEN", "CRN"})
    void everyLineAsksAndAnyQuestionCanStopIt(final NetworkFile.Format format) {
        final byte[] content = file(format, 20, 50);
        final Counter whole = new Counter(Long.MAX_VALUE);
        assertEquals(50, NetworkFile.read("n", content, Amounts.AS_WRITTEN, whole).network().reactions().size());
        assertTrue(whole.m_asked >= 2 * 50, () -> whole.m_asked + " questions");
        for (final long after : new long[]{0, 1, whole.m_asked / 2, whole.m_asked - 1}) {
            final Counter stop = new Counter(after);
            assertThrows(Monitor.CancelledException.class, () -> NetworkFile.read("n", content, Amounts.AS_WRITTEN, stop));
            assertEquals(after + 1, stop.m_asked);
        }
    }

    /** 3744 species and 58276 reactions, as many as the network of the FcεRI receptor; limits are of CPU time, which a busy machine does not stretch much. */
    @Test
    void aLargeNetworkIsReadQuicklyAndStopsWithinASecond() {
        assumeTrue(Boolean.getBoolean("dissipa.long"), "Runs with -Ddissipa.long=true");
        final byte[] content = net(3744, 58276);
        final Counter counter = new Counter(Long.MAX_VALUE);
        final long start = Counter.cpu();
        assertEquals(58276, NetworkFile.read("n", content, Amounts.AS_WRITTEN, counter).network().reactions().size());
        final long end = Counter.cpu();
        System.out.printf("read in %.2f s, longest silence %.3f s, last %.3f s of CPU time%n", (end - start) * 1e-9, counter.m_longest * 1e-9,
            (end - counter.m_before) * 1e-9);
        assertTrue(end - start < 5e9);
        assertTrue(counter.m_longest < 1e9 && end - counter.m_before < 1e9);
    }
}
