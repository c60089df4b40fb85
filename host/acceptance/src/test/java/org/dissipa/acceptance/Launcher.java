/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts {@code ./dissipa} as a user does; what is built is taken as it is. */
final class Launcher {

    private static final int PATIENCE_MINUTES = 15;

    private final Path m_script;

    private final Path m_directory;

    private final Path m_scratch;

    /**
     * @param script the launcher
     * @param directory the user's working directory
     * @param scratch where the process may leave what it prints, and its temporary files
     */
    Launcher(final Path script, final Path directory, final Path scratch) {
        m_script = script;
        m_directory = directory;
        m_scratch = scratch;
    }

    /** The launcher of the project, in a working directory. */
    static Launcher in(final Path directory, final Path scratch) {
        return new Launcher(Installation.root().resolve("dissipa"), directory, scratch);
    }

    /** How a process ended. */
    record Outcome(int exit, String out, String err) {
    }

    /** A process that was started and the files into which it prints. */
    record Started(Process process, Path out, Path err) {

        Outcome finish() throws IOException, InterruptedException {
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("Not finished after " + PATIENCE_MINUTES + " minutes.");
            }
            return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
        }
    }

    /** Starts the launcher. */
    Started start(final String... arguments) throws IOException {
        // a build that runs in the background ignores INT and hands that down; a user's terminal does not
        final List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT,TERM", m_script.toString()));
        command.addAll(List.of(arguments));
        final Path out = Files.createTempFile(m_scratch, "out", ".txt");
        final Path err = Files.createTempFile(m_scratch, "err", ".txt");
        final ProcessBuilder builder = new ProcessBuilder(command).directory(m_directory.toFile())
            .redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("DISSIPA_BUILD", "never");
        builder.environment().put("TMPDIR", Files.createDirectories(m_scratch.resolve("tmp")).toString());
        builder.environment().remove("LC_ALL");
        return new Started(builder.start(), out, err);
    }

    /** Runs the launcher to its end. */
    Outcome run(final String... arguments) throws IOException, InterruptedException {
        return start(arguments).finish();
    }

    /** What the launcher left in its temporary folder. */
    List<String> leftovers() {
        return Installation.files(m_scratch.resolve("tmp"));
    }
}
