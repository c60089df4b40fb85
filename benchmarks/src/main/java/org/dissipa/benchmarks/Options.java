/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the command line asks for.
 *
 * @param folders    folders with model files ({@code --models DIR}, may be repeated)
 * @param files      further models by name ({@code --model NAME=FILE}, or {@code NAME=FILE@END})
 * @param initials   files of initial counts by model name ({@code --initial NAME=FILE})
 * @param only       names of the models to run; empty for all ({@code --only A,B})
 * @param contenders names of the contenders to run; empty for all ({@code --methods A,B})
 * @param peers      commands of other simulators by name ({@code --peer "NAME=COMMAND"})
 * @param rounds     measured rounds ({@code --rounds 7})
 * @param seconds    CPU time of a sample at least [s] ({@code --seconds 0.5})
 * @param warmUp     CPU time before the first sample [s] ({@code --warm-up 3})
 */
record Options(List<Path> folders, Map<String, String> files, Map<String, Path> initials, List<String> only, List<String> contenders,
    Map<String, String> peers, int rounds, double seconds, double warmUp) {

    static Options of(final String[] args) {
        final List<Path> folders = new ArrayList<>();
        final Map<String, String> files = new LinkedHashMap<>();
        final Map<String, Path> initials = new LinkedHashMap<>();
        final Map<String, String> peers = new LinkedHashMap<>();
        List<String> only = List.of();
        List<String> contenders = List.of();
        int rounds = 7;
        double seconds = 0.5;
        double warmUp = 3;
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length) {
                throw new IllegalArgumentException("Option " + args[i] + " has no value.");
            }
            final String value = args[i + 1];
            switch (args[i]) {
                case "--models" -> folders.add(Path.of(value));
                case "--model" -> files.put(name(args[i], value), after(value));
                case "--initial" -> initials.put(name(args[i], value), Path.of(after(value)));
                case "--peer" -> peers.put(name(args[i], value), after(value));
                case "--only" -> only = List.of(value.split(","));
                case "--methods" -> contenders = List.of(value.split(","));
                case "--rounds" -> rounds = Integer.parseInt(value);
                case "--seconds" -> seconds = Double.parseDouble(value);
                case "--warm-up" -> warmUp = Double.parseDouble(value);
                default -> throw new IllegalArgumentException("There is no option " + args[i] + "; see docs/performance.md.");
            }
        }
        return new Options(folders, files, initials, only, contenders, peers, rounds, seconds, warmUp);
    }

    private static String name(final String option, final String value) {
        final int equals = value.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("Option " + option + " is '" + value + "'; it must read NAME=VALUE.");
        }
        return value.substring(0, equals).strip();
    }

    private static String after(final String value) {
        return value.substring(value.indexOf('=') + 1).strip();
    }

    /** The models asked for. */
    List<BenchmarkModel> models() {
        final List<BenchmarkModel> all = BenchmarkModel.all(this);
        final List<BenchmarkModel> chosen = all.stream().filter(m -> only.isEmpty() || only.contains(m.name())).toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("No model of the names " + only + "; there are "
                + all.stream().map(BenchmarkModel::name).toList() + ". Model files are found with --models DIR or --model NAME=FILE.");
        }
        return chosen;
    }
}
