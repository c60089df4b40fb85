/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.dissipa.host.HostException;

/**
 * The folder that a run fills. Everything is written into a hidden folder beside it and moved there when the run has
 * succeeded; a run that fails or is stopped leaves the folder as it was. What a former run left is replaced, any other
 * file in the folder stays.
 */
public final class OutputFolder implements AutoCloseable {

    private final Path m_target;

    private final Path m_partial;

    private OutputFolder(final Path target, final Path partial) {
        m_target = target;
        m_partial = partial;
    }

    /**
     * Opens a folder to be filled.
     *
     * @throws HostException if the target cannot be a folder of outputs
     */
    public static OutputFolder open(final Path target) {
        final Path absolute = target.toAbsolutePath().normalize();
        if (Files.exists(absolute) && !Files.isDirectory(absolute)) {
            throw new HostException("The output folder " + target + " is a file. Name another with --out.");
        }
        if (Files.exists(absolute.resolve("workflow.knime"))) {
            throw new HostException("The output folder " + target + " is a workflow, whose files the outputs would "
                + "replace. Name another with --out.");
        }
        try {
            final String name = absolute.getFileName() == null ? "out" : absolute.getFileName().toString();
            return new OutputFolder(absolute, Files.createTempDirectory(nursery(absolute), "." + name + ".partial-"));
        } catch (final IOException e) {
            throw new HostException("The output folder " + target + " cannot be written: " + e.getMessage()
                + ". Name another with --out.", e);
        }
    }

    /** The next existing folder above the target, unless it lies on another disk, from where nothing can be moved. */
    private static Path nursery(final Path target) throws IOException {
        Path folder = target.getParent() == null ? target : target.getParent();
        while (!Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        final boolean movable = Files.isWritable(folder)
            && (!Files.exists(target) || Files.getFileStore(folder).equals(Files.getFileStore(target)));
        return movable ? folder : target;
    }

    /** Where to write. */
    public Path path() {
        return m_partial;
    }

    /** The folder in the end. */
    public Path target() {
        return m_target;
    }

    /** Moves all that was written to its place; what a former run wrote, by its record, goes. */
    public void publish() throws IOException {
        if (!Files.exists(m_target)) {
            Files.createDirectories(m_target.getParent());
            Files.move(m_partial, m_target);
            openUp(m_target);
            return;
        }
        for (final String former : RunRecord.entriesOf(m_target)) {
            delete(m_target.resolve(former));
        }
        try (var written = Files.list(m_partial)) {
            for (final Path entry : written.toList()) {
                delete(m_target.resolve(entry.getFileName()));
                Files.move(entry, m_target.resolve(entry.getFileName()));
            }
        }
    }

    /** Temporary folders are private; the result has the rights of any new folder. */
    private static void openUp(final Path folder) throws IOException {
        final Path model = Files.createDirectory(folder.resolve(".rights"));
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, Files.getPosixFilePermissions(model));
        }
        Files.delete(model);
    }

    /** Deletes what was written and not published. */
    @Override
    public void close() throws IOException {
        delete(m_partial);
    }

    private static void delete(final Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var walk = Files.walk(path)) {
            final List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (final Path entry : deepestFirst) {
                Files.delete(entry);
            }
        }
    }
}
