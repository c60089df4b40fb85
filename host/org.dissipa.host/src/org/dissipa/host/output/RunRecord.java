/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.dissipa.host.run.NodeResult;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The record of a run for programs, {@code run.json}: what ran, how it ended, and what was written. */
public final class RunRecord {

    /** The name of the file. */
    public static final String FILE = "run.json";

    private static final String ENTRIES = "entries";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private RunRecord() {
    }

    /** Writes the record of a run into the folder that holds all else that it wrote. */
    public static void write(final FinishedRun run, final Path folder) throws IOException {
        final ObjectNode record = JSON.createObjectNode();
        record.put("dissipa", run.version());
        record.put("java", System.getProperty("java.version"));
        record.put("workflow", run.workflow().name());
        record.put("started", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(run.started()));
        record.put("seconds", run.seconds());
        run.command().forEach(record.putArray("command")::add);
        run.results().forEach(result -> node(record.withArray("nodes").addObject(), result, run.output(result)));
        final List<String> entries = new ArrayList<>(List.of(FILE));
        try (var files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString()).sorted().forEach(entries::add);
        }
        entries.forEach(record.putArray(ENTRIES)::add);
        JSON.writeValue(folder.resolve(FILE).toFile(), record);
    }

    private static void node(final ObjectNode json, final NodeResult result, final NodeOutput output) {
        json.put("id", result.node().id());
        json.put("name", result.node().node().name());
        json.put("label", result.node().node().label());
        json.put("state", result.state().words());
        json.put("seconds", result.seconds());
        result.warnings().forEach(json.withArray("warnings")::add);
        for (final PortOutput port : output.ports()) {
            final ObjectNode entry = json.withArray("ports").addObject();
            entry.put("port", port.port());
            entry.put("name", port.name());
            entry.put("file", port.file());
            if (port.content() instanceof PortOutput.Table table) {
                entry.put("rows", table.preview().rowCount());
            }
        }
    }

    /** The names of what a former run wrote into a folder; none if it holds no record. */
    static List<String> entriesOf(final Path folder) throws IOException {
        final Path file = folder.resolve(FILE);
        final List<String> entries = new ArrayList<>();
        if (Files.isRegularFile(file)) {
            try {
                for (final JsonNode entry : JSON.readTree(file.toFile()).path(ENTRIES)) {
                    entries.add(entry.asText());
                }
            } catch (final JsonProcessingException e) {
                return List.of();
            }
        }
        entries.removeIf(entry -> entry.isBlank() || entry.startsWith(".") || entry.contains("/")
            || entry.contains("\\"));
        return entries;
    }
}
