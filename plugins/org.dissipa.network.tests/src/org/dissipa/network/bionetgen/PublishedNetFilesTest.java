/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.bionetgen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dissipa.network.Channel;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.SharedFiles;
import org.dissipa.network.structure.ConservationLaws;
import org.dissipa.network.text.CrnText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Large published network files: sizes, propensities against the file's own numbers, molecules conserved, text form without loss. */
class PublishedNetFilesTest {

    @ParameterizedTest
    @CsvSource({"multisite2.net, 66, 288, 3", "egfr_net.net, 356, 3749, 5", "BCRSSA.net, 1122, 24388, 6"})
    void largeNetworksAreRead(final String file, final int species, final int channels, final int moleculeTypes) {
        final String text = SharedFiles.text("models/" + file);
        final ReactionNetwork network = NetFile.read(file, text).network();
        assertEquals(species, network.species().size());
        assertEquals(channels, network.channels().size());
        assertEquals(network, CrnText.read(CrnText.write(network)));
        checkPropensities(network, text);
        final ConservationLaws laws = ConservationLaws.open(network);
        assertEquals(moleculeTypes, laws.size());
        checkMolecules(network);
    }

    /** Propensities in a random state against the plain formula, read anew from the file's numbers; parameters are taken by value. */
    private static void checkPropensities(final ReactionNetwork network, final String text) {
        final SplittableRandom random = new SplittableRandom(5);
        final long[] counts = random.longs(network.species().size(), 0, 5).toArray();
        final List<Double> expected = new ArrayList<>();
        boolean reactions = false;
        for (final String line : text.split("\n")) {
            final String[] t = line.strip().split("\\s+");
            reactions = line.startsWith("begin reactions") || reactions && !line.startsWith("end reactions");
            if (reactions && t.length >= 4) {
                final String[] rate = t[3].split("\\*");
                double a = rate.length == 2 ? Double.parseDouble(rate[0]) : 1;
                a *= network.parameters().get(rate[rate.length - 1]);
                final String[] r = t[1].split(",");
                a *= counts[Integer.parseInt(r[0]) - 1];
                a *= r.length < 2 ? 1 : counts[Integer.parseInt(r[1]) - 1] - (r[0].equals(r[1]) ? 1 : 0);
                expected.add(a);
            }
        }
        final List<Double> found = new ArrayList<>();
        for (final Channel c : network.channels()) {
            found.add(c.law().propensity(counts, 1));
        }
        expected.sort(null);
        found.sort(null);
        assertEquals(expected.size(), found.size());
        for (int i = 0; i < found.size(); i++) {
            assertEquals(expected.get(i), found.get(i), 1e-14 * Math.abs(expected.get(i)));
        }
    }

    /** No reaction makes or destroys molecules, which are counted in the species' names. */
    private static void checkMolecules(final ReactionNetwork network) {
        final Pattern molecule = Pattern.compile("(^|\\.)(\\w+)\\(");
        final List<String> names = new ArrayList<>();
        network.species().forEach(s -> names.add(s.name()));
        for (final Channel c : network.channels()) {
            final List<String> before = new ArrayList<>();
            final List<String> after = new ArrayList<>();
            for (int i = 0; i < c.from().size(); i++) {
                for (int n = 0; n < c.from().coefficient(i); n++) {
                    collect(molecule.matcher(names.get(c.from().species(i))), before);
                }
            }
            for (int i = 0; i < c.to().size(); i++) {
                for (int n = 0; n < c.to().coefficient(i); n++) {
                    collect(molecule.matcher(names.get(c.to().species(i))), after);
                }
            }
            before.sort(null);
            after.sort(null);
            assertEquals(before, after, c.name());
        }
        assertTrue(names.size() > 10);
    }

    private static void collect(final Matcher matcher, final List<String> molecules) {
        while (matcher.find()) {
            molecules.add(matcher.group(2));
        }
    }
}
