/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reference files that lie beside the project, in {@code ../shared}; tests that need them are skipped where they are absent. */
public final class SharedFiles {
    private SharedFiles() {
    }

    /** A file or folder below {@code ../shared}; skips the test if it is absent. */
    public static Path path(final String name) {
        final Path path = Path.of(System.getProperty("dissipa.root", "."), "..", "shared", name).normalize();
        assumeTrue(Files.exists(path), () -> "The reference file " + path + " is absent; this test is skipped.");
        return path;
    }

    /** The text of a file below {@code ../shared}; skips the test if it is absent. */
    public static String text(final String name) {
        try {
            return Files.readString(path(name));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
