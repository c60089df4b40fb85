/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A command line that does not make sense: the message says why. */
final class Usage extends RuntimeException {

    private static final long serialVersionUID = 1;

    Usage(final String message) {
        super(message);
    }

    /** How the command is used; the launcher prints the same file. */
    static String text() {
        try (InputStream in = Usage.class.getResourceAsStream("usage.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
