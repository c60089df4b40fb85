/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.dissipa.host.HostException;
import org.dissipa.host.door.NodeFailure;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;

/** What broke down, in words for the user; a fault of the program goes to a log file, which the words name. */
public final class Failure {

    private Failure() {
    }

    /** The message of an error that a node or the host states, else a sentence that names the log file. */
    public static String message(final Throwable error) {
        if (error instanceof KNIMEException.KNIMERuntimeException wrapped && wrapped.getCause() != null) {
            return message(wrapped.getCause());
        }
        if (error instanceof NodeFailure && error.getCause() instanceof OutOfMemoryError) {
            return message(error.getCause());
        }
        if (error instanceof NodeFailure) {
            final boolean fault = error.getCause() instanceof RuntimeException || error.getCause() instanceof Error;
            return error.getMessage() + (fault ? " " + logged(error.getCause()) : "");
        }
        if (error instanceof KNIMEException || error instanceof InvalidSettingsException
            || error instanceof HostException) {
            return error.getMessage();
        }
        if (error instanceof IOException) {
            return "Reading or writing failed: " + error.getMessage() + ".";
        }
        if (error instanceof OutOfMemoryError) {
            return "The memory was not enough (" + Runtime.getRuntime().maxMemory() / (1 << 20) + " MB). Ask for less, "
                + "or give Java more: JAVA_OPTS=-Xmx8g ./dissipa run ...";
        }
        return "Internal error, a fault of the program: " + error + ". " + logged(error);
    }

    private static String logged(final Throwable error) {
        try {
            final Path log = Files.createTempFile("dissipa-", ".log");
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(log))) {
                error.printStackTrace(out);
            }
            return "Details: " + log;
        } catch (final IOException e) {
            return "No log could be written: " + e.getMessage();
        }
    }
}
