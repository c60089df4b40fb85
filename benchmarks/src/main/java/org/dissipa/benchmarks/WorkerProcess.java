/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A contender in a process of its own ({@link Worker}). */
final class WorkerProcess implements Entrant {
    private final String m_name;
    private final Process m_process;
    private final BufferedReader m_out;
    private final PrintStream m_in;
    private String m_remark = "";
    private String m_reason = "";

    WorkerProcess(final String name, final BenchmarkModel model, final Options options) throws IOException {
        m_name = name;
        m_process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-XX:+UseSerialGC",
            "-cp", System.getProperty("java.class.path"), Benchmarks.class.getName(), "worker", name, model.name(), model.source(),
            model.initial(), Double.toString(model.end()), Double.toString(options.seconds()), Double.toString(options.warmUp())))
            .redirectError(Redirect.INHERIT).start();
        m_out = new BufferedReader(new InputStreamReader(m_process.getInputStream(), StandardCharsets.UTF_8));
        m_in = new PrintStream(m_process.getOutputStream(), true, StandardCharsets.UTF_8);
        final String line = m_out.readLine();
        if (line != null && line.startsWith("ready ")) {
            final String[] words = line.split(" ");
            m_remark = String.format(Locale.ROOT, "load %.2f s, first event %.0f ms, heap %.0f MB", Double.parseDouble(words[1]),
                Double.parseDouble(words[2]), Double.parseDouble(words[3]) / 1e6);
        } else {
            m_reason = line == null ? "its process ended" : line.replaceFirst("^cannot ", "");
        }
    }

    /** Why the contender cannot do the model; empty where it can. */
    String reason() {
        return m_reason;
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
    public Sample sample() throws IOException {
        m_in.println("go");
        final String line = m_out.readLine();
        if (line == null || !line.startsWith("sample ")) {
            throw new IOException(m_name + " gave no sample but '" + line + "'");
        }
        final String[] words = line.split(" ");
        return new Sample(Double.parseDouble(words[1]), Double.parseDouble(words[2]), Double.parseDouble(words[3]));
    }

    @Override
    public void close() {
        m_in.close();
        m_process.destroy();
    }
}
