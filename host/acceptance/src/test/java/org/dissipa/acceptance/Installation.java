/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where this build left the update site and the product into which the feature was installed. */
final class Installation {

    private static final Path ROOT = Path.of(System.getProperty("dissipa.root")).toAbsolutePath();

    private Installation() {
    }

    /** The project's root directory. */
    static Path root() {
        return ROOT;
    }

    /** The p2 repository that users install from. */
    static Path updateSite() {
        return ROOT.resolve("update-site/target/repository");
    }

    /** The product's directory. */
    static Path product() {
        return ROOT.resolve("host/product/target/products/org.dissipa.host.product/linux/gtk/x86_64");
    }

    /** Names of the files in a directory. */
    static List<String> files(final Path directory) {
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
