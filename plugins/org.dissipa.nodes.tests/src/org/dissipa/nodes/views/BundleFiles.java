/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.views;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The files of the nodes bundle as it was built. */
final class BundleFiles {
    private static final Bundle BUNDLE = FrameworkUtil.getBundle(BundleFiles.class);

    private BundleFiles() {
        // functions only
    }

    /** Paths below a directory such as {@code js}, relative to the bundle, without directories. */
    static List<String> below(final String directory) {
        return Collections.list(BUNDLE.findEntries(directory, "*", true)).stream()
            .map(url -> url.getPath().substring(1)).filter(path -> !path.endsWith("/")).sorted().toList();
    }

    static boolean exists(final String path) {
        return BUNDLE.getEntry(path) != null;
    }

    static byte[] bytes(final String path) throws IOException {
        final URL url = BUNDLE.getEntry(path);
        if (url == null) {
            throw new IOException("The bundle has no file " + path);
        }
        try (InputStream in = url.openStream()) {
            return in.readAllBytes();
        }
    }

    static String text(final String path) throws IOException {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** Copies the pages with all they load. */
    static void copyPages(final Path target) throws IOException {
        for (final String file : below("js")) {
            final Path copy = target.resolve(file.substring("js/".length()));
            Files.createDirectories(copy.getParent());
            Files.write(copy, bytes(file));
        }
    }
}
