/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One run of the installed product as a process of its own, as {@code ./dissipa} starts it.
 *
 * @param code   exit code
 * @param output what it printed, standard output and errors together
 */
record Launch(int code, String output) {
    private static final int MINUTES = 8;

    /** Runs the product with these arguments to its end. */
    static Launch of(final List<String> arguments) throws IOException, InterruptedException {
        final Path scratch = Files.createTempDirectory("dissipa-acceptance");
        final Path log = scratch.resolve("output.txt");
        copy(Installation.product().resolve("../../../../../configuration").normalize(), scratch.resolve("configuration"));
        final List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-Dsun.stdout.encoding=UTF-8", "-Dsun.stderr.encoding=UTF-8",
            "-jar", launcher().toString(), "-nosplash", "-data", "@none", "-configuration",
            scratch.resolve("configuration").toString(), "-application", "org.dissipa.host.runner"));
        command.addAll(arguments);
        try {
            final Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
            process.getOutputStream().close();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
                return new Launch(-1, "Not finished after " + MINUTES + " minutes.\n" + Files.readString(log));
            }
            return new Launch(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
        } finally {
            delete(scratch);
        }
    }

    private static Path launcher() throws IOException {
        try (var files = Files.list(Installation.product().resolve("plugins"))) {
            return files.filter(f -> f.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst()
                .orElseThrow();
        }
    }

    /** Copies a directory with all it holds. */
    static void copy(final Path from, final Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (final Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void delete(final Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (final Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
