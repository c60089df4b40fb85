/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.sbml.SbmlFile;

/**
 * One case of the discrete stochastic model test suite: an SBML model, and mean and standard deviation of some quantities at some
 * times, from closed forms.
 *
 * @param name       number in the suite
 * @param network    the model
 * @param quantities names of the quantities
 * @param times      times
 * @param mean       by time and quantity
 * @param deviation  by time and quantity
 */
record DsmtsCase(String name, ReactionNetwork network, List<String> quantities, double[] times, double[][] mean,
    double[][] deviation) {

    /** The folder with the cases. */
    static Path folder() {
        return Path.of(System.getProperty("dissipa.root", "."), "..", "shared", "dsmts");
    }

    /** All cases of the folder, none where it is absent. */
    static List<DsmtsCase> all() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith("-results.csv"))
                .map(f -> f.substring(0, f.indexOf('-'))).sorted().map(DsmtsCase::read).toList();
        } catch (final IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DsmtsCase read(final String name) {
        try {
            final String model = Files.readString(folder().resolve(name + "-sbml-l3v1.xml"));
            final List<String> lines = Files.readAllLines(folder().resolve(name + "-results.csv"));
            final List<String> header = Arrays.stream(lines.get(0).split(",")).map(String::trim).toList();
            final List<String> quantities = header.stream().filter(h -> h.endsWith("-mean"))
                .map(h -> h.substring(0, h.length() - 5)).toList();
            final List<double[]> rows = new ArrayList<>();
            for (final String line : lines.subList(1, lines.size())) {
                if (!line.isBlank()) {
                    rows.add(Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray());
                }
            }
            return new DsmtsCase(name, SbmlFile.read(name, model).network(), quantities,
                rows.stream().mapToDouble(r -> r[0]).toArray(), columns(rows, header, quantities, "-mean"),
                columns(rows, header, quantities, "-sd"));
        } catch (final IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double[][] columns(final List<double[]> rows, final List<String> header, final List<String> quantities,
        final String suffix) {
        return rows.stream().map(r -> quantities.stream().mapToDouble(q -> r[header.indexOf(q + suffix)]).toArray())
            .toArray(double[][]::new);
    }

    @Override
    public String toString() {
        return name;
    }
}
