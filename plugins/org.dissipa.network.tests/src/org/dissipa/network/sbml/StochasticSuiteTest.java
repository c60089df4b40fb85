/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.sbml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.SharedFiles;
import org.dissipa.network.text.CrnText;
import org.junit.jupiter.api.Test;

/**
 * The models of the discrete stochastic models test suite: the propensities are the kinetic laws of the files, evaluated straight from the
 * MathML by the small evaluator below, which shares nothing with the reader.
 */
class StochasticSuiteTest {

    @Test
    void propensitiesAreTheKineticLaws() throws IOException {
        final List<Path> files;
        try (Stream<Path> paths = Files.list(SharedFiles.path("dsmts"))) {
            files = paths.filter(p -> p.toString().endsWith("-sbml-l3v1.xml")).sorted().toList();
        }
        assertTrue(files.size() >= 20, files.size() + " models");
        int massAction = 0;
        for (final Path file : files) {
            massAction += check(file);
        }
        assertTrue(massAction >= files.size() - 1, massAction + " models are mass action");
    }

    /** @return 1 if all laws are mass action, else 0 */
    private static int check(final Path file) throws IOException {
        final String text = Files.readString(file);
        final ReactionNetwork network = SbmlFile.read("x", text).network();
        assertEquals(network, CrnText.read(CrnText.write(network)));
        final XmlElement model = XmlReader.read(text).child("model");
        final SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < 20; i++) {
            final long[] counts = random.longs(network.species().size(), 5, 40).toArray();
            final Map<String, Double> values = new HashMap<>();
            model.list("listOfCompartments").stream().filter(c -> c.attribute("size") != null).forEach(c -> values.put(c.attribute("id"), c.number("size")));
            model.list("listOfParameters").forEach(p -> values.put(p.attribute("id"), p.number("value")));
            for (final XmlElement s : model.list("listOfSpecies")) {
                final int index = network.indexOf(s.attribute("id"));
                if (index >= 0) {
                    values.put(s.attribute("id"), counts[index] / (s.flag("hasOnlySubstanceUnits", false) ? 1 : values.get(s.attribute("compartment"))));
                }
            }
            final List<XmlElement> reactions = model.list("listOfReactions");
            assertEquals(reactions.size(), network.channels().size());
            for (int r = 0; r < reactions.size(); r++) {
                final XmlElement law = reactions.get(r).child("kineticLaw");
                final Map<String, Double> local = new HashMap<>(values);
                law.list("listOfLocalParameters").forEach(p -> local.put(p.attribute("id"), p.number("value")));
                final double expected = value(law.child("math").children().get(0), local);
                assertEquals(expected, network.channels().get(r).law().propensity(counts, network.volume()), 1e-12 * Math.abs(expected),
                    file.getFileName() + " " + reactions.get(r).title());
            }
        }
        return network.channels().stream().allMatch(c -> c.law() instanceof org.dissipa.network.MassAction) ? 1 : 0;
    }

    private static double value(final XmlElement e, final Map<String, Double> values) {
        if (e.name().equals("ci")) {
            return values.get(e.text());
        }
        if (e.name().equals("cn")) {
            return Double.parseDouble(e.text());
        }
        final double[] a = e.children().stream().skip(1).mapToDouble(c -> value(c, values)).toArray();
        return switch (e.children().get(0).name()) {
            case "times" -> java.util.Arrays.stream(a).reduce(1, (x, y) -> x * y);
            case "plus" -> java.util.Arrays.stream(a).sum();
            case "minus" -> a.length == 1 ? -a[0] : a[0] - a[1];
            case "divide" -> a[0] / a[1];
            default -> throw new IllegalStateException(e.children().get(0).name());
        };
    }
}
