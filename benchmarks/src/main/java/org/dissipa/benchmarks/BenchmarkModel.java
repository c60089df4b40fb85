/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dissipa.models.ModelLibrary;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.file.NetworkFile;
import org.dissipa.network.sbml.Amounts;

/**
 * A model to be measured on.
 *
 * @param name    name in the table
 * @param source  a name in the model library, or a file
 * @param initial a file with lines {@code :S12 => 34} that gives species 12 (counted from 1) 34 molecules, or empty
 * @param end     end time of a trajectory
 */
record BenchmarkModel(String name, String source, String initial, double end) {
    /** Trajectories of large models end after about so many events, so that slow contenders come to an end. */
    static final long MOST_EVENTS = 2_000_000;

    private static final Pattern COUNT = Pattern.compile(":S(\\d+)\\s*=>\\s*([\\d.eE+]+)");
    private static final double DEFAULT_END = 10;

    private record Known(String name, String file, String initial, double end) {
    }

    private static final List<Known> LIBRARY = List.of(new Known("birth-death", "birth-death", "", 1000),
        new Known("dimer-decay", "dimer-decay", "", 10), new Known("schloegl", "schloegl", "", 10),
        new Known("vilar", "vilar-oscillator", "", 20), new Known("multistate", "multistate", "", 10));
    private static final List<Known> FILES = List.of(new Known("multisite2", "multisite2.net", "", 2),
        new Known("egfr", "egfr_net.net", "", 10), new Known("bcr", "BCRSSA.net", "equlibrated_ic.txt", 10_000),
        new Known("fceri", "fceri_gamma2.net", "", 150));

    /** All models that there are: those of the library, those in the folders, those given as files. */
    static List<BenchmarkModel> all(final Options options) {
        final List<BenchmarkModel> models = new ArrayList<>();
        LIBRARY.forEach(k -> models.add(new BenchmarkModel(k.name, k.file, "", k.end)));
        for (final Path folder : options.folders()) {
            for (final Known k : FILES) {
                if (Files.exists(folder.resolve(k.file))) {
                    final boolean with = !k.initial.isEmpty() && Files.exists(folder.resolve(k.initial));
                    models.add(new BenchmarkModel(k.name, folder.resolve(k.file).toString(),
                        with ? folder.resolve(k.initial).toString() : "", k.end));
                }
            }
        }
        options.files().forEach((name, value) -> {
            final int at = value.lastIndexOf('@');
            models.add(new BenchmarkModel(name, at < 0 ? value : value.substring(0, at),
                options.initials().containsKey(name) ? options.initials().get(name).toString() : "",
                at < 0 ? DEFAULT_END : Double.parseDouble(value.substring(at + 1))));
        });
        return models;
    }

    /** The smallest model of the library. */
    static BenchmarkModel smallest() {
        return new BenchmarkModel(LIBRARY.get(0).name, LIBRARY.get(0).file, "", LIBRARY.get(0).end);
    }

    /** The same model with another end time. */
    BenchmarkModel until(final double time) {
        return new BenchmarkModel(name, source, initial, time);
    }

    /** Whether it is in the library. */
    boolean inLibrary() {
        return ModelLibrary.names().contains(source);
    }

    /** Reads the network. */
    ReactionNetwork network() {
        if (inLibrary()) {
            return ModelLibrary.named(source).network();
        }
        try {
            final ReactionNetwork network = NetworkFile.read(name, Files.readAllBytes(Path.of(source)), Amounts.MOLECULES).network();
            return initial.isEmpty() ? network : network.withInitial(counts(network, Files.readString(Path.of(initial))));
        } catch (IOException e) {
            throw new UncheckedIOException("Model file " + source + " of " + name + " cannot be read.", e);
        }
    }

    private static Map<String, Double> counts(final ReactionNetwork network, final String text) {
        final Map<String, Double> counts = new HashMap<>();
        for (final Matcher m = COUNT.matcher(text); m.find();) {
            counts.put(network.species().get(Integer.parseInt(m.group(1)) - 1).name(), Double.parseDouble(m.group(2)));
        }
        return counts;
    }
}
