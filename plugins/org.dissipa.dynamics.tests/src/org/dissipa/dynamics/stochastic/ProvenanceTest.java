/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Manifest;

import org.junit.jupiter.api.Test;

/** What results say about their origin. */
class ProvenanceTest {

    @Test
    void engineVersionIsTheBundles() throws IOException {
        final Path manifest = Path.of(System.getProperty("dissipa.root", "?"),
            "plugins/org.dissipa.dynamics/META-INF/MANIFEST.MF");
        assumeTrue(Files.exists(manifest), "needs the source tree, system property dissipa.root");
        try (var in = Files.newInputStream(manifest)) {
            assertEquals(new Manifest(in).getMainAttributes().getValue("Bundle-Version"),
                Provenance.ENGINE_VERSION + ".qualifier");
        }
    }
}
