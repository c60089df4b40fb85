/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.sun.management.OperatingSystemMXBean;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.text.CrnText;
import org.dissipa.thermodynamics.Current;
import org.dissipa.thermodynamics.CurrentCumulants;
import org.dissipa.thermodynamics.SteadyState;

/**
 * Stationary law, currents and diffusion coefficients of networks with 10^5 and 10^6 states, in CPU time of the process (two processors may share it). A
 * million states want a heap of 4 GB ({@code java -Xmx4g -jar ...}).
 */
final class ExactMethods {
    private ExactMethods() {
    }

    static void run(final Options options, final PrintStream out) {
        out.println("| network | states | jumps | generator, s | law and dissipation, s | currents and diffusion, s | imbalance | method |");
        out.println("|---|---|---|---|---|---|---|---|");
        chain(316, out);
        binding(46, out);
        chain(1000, out);
        binding(100, out);
    }

    private static void chain(final int side, final PrintStream out) {
        measure("0 <-> A <-> B <-> 0", "in: 0 <-> A ; " + .5 * side + ", 1\nturn: A <-> B ; 0.7, 0.2\nout: B <-> 0 ; 1, " + .125 * side + "\n", side, out);
    }

    private static void binding(final int side, final PrintStream out) {
        final double in = .4 * side;
        measure("A + B <-> C in contact", "inA: 0 <-> A ; " + in + ", 1\ninB: 0 <-> B ; " + in + ", 1\nbind: A + B <-> C ; " + 1.0 / side
            + ", 0.5\nout: C <-> 0 ; 0.6, " + .01 * in + "\n", side, out);
    }

    private static long cpu() {
        return ((OperatingSystemMXBean)ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void measure(final String name, final String text, final int side, final PrintStream out) {
        final ReactionNetwork network = CrnText.read(text);
        final long[] bounds = new long[network.species().size()];
        Arrays.fill(bounds, side - 1);
        final long begin = cpu();
        final StateSpace space = StateSpace.within(network, network.initialCounts(), bounds, 2_000_000, Monitor.NONE);
        final Generator generator = Generator.of(network, space, Monitor.NONE);
        final long built = cpu();
        final SteadyState steady = SteadyState.of(generator, Monitor.NONE);
        final double dissipation = steady.entropyProduction();
        final long solved = cpu();
        final List<Current> currents = generator.mechanisms().stream().map(m -> Current.ofMechanism(generator, m)).toList();
        final CurrentCumulants cumulants = steady.cumulants(currents);
        final double diffusion = cumulants.diffusion(0);
        final long end = cpu();
        if (!(dissipation > 0 && diffusion > 0)) {
            throw new IllegalStateException("Dissipation " + dissipation + " and diffusion " + diffusion + " of " + name + " must be positive.");
        }
        out.printf(Locale.ROOT, "| %s | %d | %d | %.1f | %.1f | %.1f | %.0e | %s |%n", name, generator.states(), generator.edges(),
            (built - begin) * 1e-9, (solved - built) * 1e-9, (end - solved) * 1e-9, steady.law().imbalance(), steady.law().method());
        out.flush();
    }
}
