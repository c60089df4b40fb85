/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.benchmarks;

import java.util.Arrays;

/** The one command: {@code java -jar benchmarks/target/benchmarks.jar [compare | threads | exact | jmh] [options]}. */
public final class Benchmarks {
    private Benchmarks() {
    }

    /** Runs what the first argument names; {@code compare} where there is none. */
    public static void main(final String[] args) throws Exception {
        final String what = args.length == 0 || args[0].startsWith("--") ? "compare" : args[0];
        final String[] rest = Arrays.copyOfRange(args, args.length == 0 || args[0].startsWith("--") ? 0 : 1, args.length);
        switch (what) {
            case "compare" -> Comparison.run(Options.of(rest), System.out);
            case "threads" -> Threads.run(Options.of(rest), System.out);
            case "exact" -> ExactMethods.run(Options.of(rest), System.out);
            case "jmh" -> org.openjdk.jmh.Main.main(rest);
            case "worker" -> Worker.main(rest);
            default -> {
                System.err.println("There is no '" + what + "'; give compare, threads, exact or jmh. See docs/performance.md.");
                System.exit(2);
            }
        }
    }
}
