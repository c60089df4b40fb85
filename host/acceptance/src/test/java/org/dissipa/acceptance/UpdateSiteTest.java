/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** The update site holds the feature, its bundles and their sources, nothing of the host, and was installed from. */
final class UpdateSiteTest {

    /** Every bundle under plugins/ that is not a fragment of tests. */
    private static final List<String> BUNDLES = Installation.files(Installation.root().resolve("plugins")).stream()
        .filter(name -> name.startsWith("org.dissipa.") && !name.endsWith(".tests")).toList();

    @Test
    void holdsBundlesAndSourcesOnly() {
        final var expected = new TreeSet<String>();
        BUNDLES.forEach(bundle -> expected.addAll(List.of(bundle, bundle + ".source")));
        assertEquals(expected, symbolicNames(Installation.files(Installation.updateSite().resolve("plugins"))));
        assertEquals(new TreeSet<>(List.of("org.dissipa.feature", "org.dissipa.feature.source")),
            symbolicNames(Installation.files(Installation.updateSite().resolve("features"))));
    }

    @Test
    void featureIsInstalledInProduct() throws IOException {
        final var bundles = Files.readAllLines(Installation.product()
            .resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"));
        for (final String bundle : BUNDLES) {
            assertTrue(bundles.stream().anyMatch(line -> line.startsWith(bundle + ",")), bundle + " is not installed");
        }
        assertEquals(new TreeSet<>(List.of("org.dissipa.feature")),
            symbolicNames(Installation.files(Installation.product().resolve("features"))));
    }

    private static TreeSet<String> symbolicNames(final List<String> files) {
        final var names = new TreeSet<String>();
        files.forEach(file -> names.add(file.substring(0, file.indexOf('_'))));
        return names;
    }
}
