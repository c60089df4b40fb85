/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Another simulator, run as a command line by {@code /bin/sh}. In the command {@code {model}} stands for the model as SBML, {@code {crn}} as CRN text,
 * {@code {net}} for the BioNetGen file the model came from, {@code {end}} for the end time, {@code {runs}} for the number of trajectories and
 * {@code {seed}} for a seed.
 *
 * <p>It may print a line {@code events N}, the reaction events of all runs together; if it does not, N is the number of runs times the mean
 * events per trajectory of the reference loop. It may print a line {@code seconds T}, the CPU time of simulating alone; if it does not, T is the CPU time of the command
 * with {@code runs + 1} runs less that with 1 run, so that starting and loading drop out.
 */
final class Peer implements Entrant {
    private static final Pattern EVENTS = Pattern.compile("(?m)^\\s*events\\s+([\\d.eE+-]+)\\s*$");
    private static final Pattern SECONDS = Pattern.compile("(?m)^\\s*seconds\\s+([\\d.eE+-]+)\\s*$");
    private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.,]+)s");

    private final String m_name;
    private final String m_command;
    private final Map<String, String> m_places;
    private final long m_runs;
    private final double m_meanEvents;
    private int m_seed;
    private String m_remark = "";

    /**
     * @param command    the command with its placeholders
     * @param places     what stands for {@code model}, {@code crn}, {@code net} and {@code end}
     * @param runs       trajectories of a sample
     * @param meanEvents mean number of events of a trajectory
     */
    Peer(final String name, final String command, final Map<String, String> places, final long runs, final double meanEvents) {
        m_name = name;
        m_command = command;
        m_places = Map.copyOf(places);
        m_runs = runs;
        m_meanEvents = meanEvents;
    }

    @Override
    public String name() {
        return m_name;
    }

    @Override
    public String remark() {
        return m_remark;
    }

    @Override
    public Sample sample() throws IOException, InterruptedException {
        final Outcome many = run(m_runs + 1);
        final Matcher seconds = SECONDS.matcher(many.output);
        final Matcher events = EVENTS.matcher(many.output);
        final boolean counted = events.find();
        if (seconds.find()) {
            m_remark = counted ? "own clock and count" : "own clock";
            return new Sample(counted ? Double.parseDouble(events.group(1)) : (m_runs + 1) * m_meanEvents,
                Double.parseDouble(seconds.group(1)), Double.NaN);
        }
        final Outcome one = run(1);
        final Matcher first = EVENTS.matcher(one.output);
        m_remark = String.format(java.util.Locale.ROOT, "%sstart and one run %.2f s", counted ? "own count, " : "", one.cpu);
        final double number = counted && first.find() ? Double.parseDouble(events.group(1)) - Double.parseDouble(first.group(1))
            : m_runs * m_meanEvents;
        return new Sample(number, Math.max(many.cpu - one.cpu, 1e-3), Double.NaN);
    }

    private record Outcome(String output, double cpu) {
    }

    private Outcome run(final long runs) throws IOException, InterruptedException {
        final String command = command(runs);
        final Path out = Files.createTempFile("peer", ".out");
        try {
            // the shell's "times" prints its own user and system time on a line, then that of its children
            final Process shell = new ProcessBuilder("/bin/sh", "-c", "( " + command + " ) >'" + out + "' 2>&1; s=$?; times; exit $s").start();
            final String times = new String(shell.getInputStream().readAllBytes());
            final String output = Files.readString(out);
            if (shell.waitFor() != 0) {
                throw new IOException("Peer " + m_name + " failed with code " + shell.exitValue() + " on: " + command + "\n" + output);
            }
            return new Outcome(output, cpu(times));
        } finally {
            Files.delete(out);
        }
    }

    /** CPU time of the children, which stands on the last line that {@code times} prints. */
    static double cpu(final String times) {
        final List<String> lines = times.lines().filter(l -> !l.isBlank()).toList();
        double sum = 0;
        for (final Matcher m = TIME.matcher(lines.get(lines.size() - 1)); m.find();) {
            sum += 60 * Double.parseDouble(m.group(1)) + Double.parseDouble(m.group(2).replace(',', '.'));
        }
        return sum;
    }

    private String command(final long runs) {
        String command = m_command.replace("{runs}", Long.toString(runs)).replace("{seed}", Integer.toString(++m_seed));
        for (final Map.Entry<String, String> place : m_places.entrySet()) {
            command = command.replace("{" + place.getKey() + "}", place.getValue());
        }
        return command;
    }

    /** Whether the command asks for something that the model has not. */
    static boolean lacks(final String command, final Map<String, String> places) {
        return command.contains("{net}") && !places.containsKey("net");
    }

    @Override
    public void close() {
        // each sample is a process that has ended
    }
}
