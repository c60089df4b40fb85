/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.dissipa.host.registry.NodeRegistry;
import org.dissipa.host.run.Cancellation;
import org.dissipa.host.run.Failure;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** The application that {@code ./dissipa} starts. Exit codes: 0 done, 1 failed, 2 wrong usage, 130 stopped. */
public final class RunnerApplication implements IApplication {

    private static final int WRONG_USAGE = 2;

    private static final int PATIENCE_SECONDS = 10;

    private final Cancellation m_cancellation = new Cancellation();

    private final CountDownLatch m_done = new CountDownLatch(1);

    @Override
    public Object start(final IApplicationContext context) {
        final String[] arguments = (String[])context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopAndWait, "stop"));
        try {
            return run(List.of(arguments), Terminal.standard(), Terminal.errors());
        } finally {
            m_done.countDown();
        }
    }

    /** Runs a command line. */
    int run(final List<String> arguments, final Terminal out, final Terminal errors) {
        try {
            return dispatch(arguments, out, errors);
        } catch (final Usage e) {
            errors.print(e.getMessage());
            errors.print(Usage.text());
            return WRONG_USAGE;
        } catch (final Exception | OutOfMemoryError | StackOverflowError e) {
            errors.print("Error: " + Failure.message(e));
            return RunCommand.FAILED;
        }
    }

    private int dispatch(final List<String> arguments, final Terminal out, final Terminal errors) throws IOException {
        final List<String> rest = new ArrayList<>(arguments);
        final String command = rest.isEmpty() ? "" : rest.remove(0);
        final Path directory = Path.of("").toAbsolutePath();
        switch (command) {
            case "run":
                return new RunCommand(RunArguments.of(rest, directory), out, errors, m_cancellation).run(arguments,
                    version(), directory);
            case "nodes":
                checkCount(command, rest, 0);
                NodesCommand.print(NodeRegistry.read(), out);
                return RunCommand.DONE;
            case "describe":
                checkCount(command, rest, 1);
                DescribeCommand.print(rest.get(0), NodeRegistry.read(), out);
                return RunCommand.DONE;
            default:
                throw new Usage(command.isEmpty() ? "A command is missing." : "Unknown command " + command + ".");
        }
    }

    private static void checkCount(final String command, final List<String> rest, final int count) {
        if (rest.size() != count) {
            throw new Usage(
                command + (count == 0 ? " takes no arguments." : " takes one node name; put it in quotes."));
        }
    }

    private static String version() {
        final Version version = FrameworkUtil.getBundle(RunnerApplication.class).getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }

    @Override
    public void stop() {
        m_cancellation.request();
    }

    /** When the process is told to end, lets the run stop in good order, for a while. */
    private void stopAndWait() {
        m_cancellation.request();
        try {
            m_done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
