/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.dissipa.nodes.networks.NetworkReaderFactory;
import org.dissipa.nodes.simulation.EnsembleStatisticsFactory;
import org.dissipa.nodes.simulation.StochasticSimulatorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The nodes of the workflow simulate-any on every model of the discrete stochastic model test suite, with few replicates: each quantity of the suite is there, starts
 * where it should, and its mean stays within 6 standard errors of the suite's (51 times, up to 3 quantities, 20 cases: false alarm below 10^-5 for normal means).
 */
class StochasticSuiteTest {
    private static final int REPLICATES = 64;

    private static Path folder() {
        return Path.of(System.getProperty("dissipa.root", "."), "..", "shared", "dsmts");
    }

    static List<String> cases() throws Exception {
        if (!Files.isDirectory(folder())) {
            return List.of("");
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith("-results.csv")).map(f -> f.substring(0, 5)).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void quantitiesOfTheSuiteComeOut(final String name) throws Exception {
        assumeTrue(!name.isEmpty(), "needs the suite's cases in " + folder());
        final var network = NodeRun.of(new NetworkReaderFactory()).set("file", folder().resolve(name + "-sbml-l3v1.xml").toString()).execute().out(0);
        final NodeRun simulated = NodeRun.of(new StochasticSimulatorFactory()).set("endTime", 50.0).set("timePoints", 50)
            .set("replicates", REPLICATES).execute(network);
        final NodeRun statistics = NodeRun.of(new EnsembleStatisticsFactory()).execute(simulated.out(0));
        final List<String> lines = Files.readAllLines(folder().resolve(name + "-results.csv"));
        final String[] header = lines.get(0).split(",");
        for (final String line : lines.subList(1, lines.size())) {
            final String[] cells = line.split(",");
            for (int i = 1; i < header.length; i++) {
                if (header[i].strip().endsWith("-mean") && !line.isBlank()) {
                    final String quantity = header[i].strip().replace("-mean", "");
                    final int deviation = List.of(header).stream().map(String::strip).toList().indexOf(quantity + "-sd");
                    final double mean = Double.parseDouble(cells[i]);
                    final double sd = Double.parseDouble(cells[deviation]);
                    final String time = Double.toString(Double.parseDouble(cells[0]));
                    assertEquals(REPLICATES, statistics.number(0, "n", time, quantity));
                    final double difference = Math.abs(statistics.number(0, "mean", time, quantity) - mean);
                    assertTrue(difference <= 6 * sd / Math.sqrt(REPLICATES) + 1e-9 * mean, quantity + " at " + time + ": off by " + difference
                        + " with a standard deviation of " + sd);
                }
            }
        }
    }
}
