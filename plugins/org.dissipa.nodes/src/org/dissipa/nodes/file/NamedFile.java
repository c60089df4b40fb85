/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.file;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.workflow.NodeContext;
import org.knime.core.node.workflow.contextv2.WorkflowContextV2;
import org.knime.core.util.FileUtil;

/**
 * A file as a user names it in a dialog: by an absolute path, by a path relative to the workflow's folder, or by a URL such as
 * {@code knime://knime.workflow/data/model.net} or {@code file:/home/me/model.net}.
 *
 * <p>A relative path of a file to read that is not in the workflow's folder is looked for in the program's working directory, for runs from a
 * command line. A file to write always lands in the workflow's folder.
 */
public final class NamedFile {
    /** A URL; one letter before the colon is a Windows drive. */
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):.*");

    /** What some editors put before text in UTF-8. */
    private static final byte[] MARK = {(byte)0xEF, (byte)0xBB, (byte)0xBF};

    private final String m_text;
    private final Path m_path;
    private final URL m_url;

    private NamedFile(final String text, final Path path, final URL url) {
        m_text = text;
        m_path = path;
        m_url = url;
    }

    /**
     * A file that is there to be read; one at a remote URL is only looked for when it is read.
     *
     * @throws InvalidSettingsException if there is none; the message says what was looked for and where
     */
    public static NamedFile toRead(final String text) throws InvalidSettingsException {
        return first(text, candidates(text, true));
    }

    private static NamedFile first(final String text, final List<NamedFile> candidates) throws InvalidSettingsException {
        for (final NamedFile file : candidates) {
            if (file.m_path == null || Files.isRegularFile(file.m_path)) {
                return file;
            }
        }
        throw new InvalidSettingsException("There is no file '" + text + "'; looked for "
            + candidates.stream().map(f -> f.m_path.toString()).collect(Collectors.joining(" and "))
            + ". Correct the path, or copy the file there.");
    }

    /**
     * A file to be written.
     *
     * @throws InvalidSettingsException if the name is not one of a file on this machine, or its folder is not there
     */
    public static NamedFile toWrite(final String text) throws InvalidSettingsException {
        final NamedFile file = candidates(text, false).get(0);
        if (file.m_path == null) {
            throw new InvalidSettingsException("'" + text + "' is not a file on this machine; give a path, or a URL that starts with "
                + "knime://knime.workflow/ or file:/.");
        }
        final Path folder = file.m_path.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new InvalidSettingsException("There is no folder " + folder + " to write '" + text
                + "' into. Create it, or choose another path.");
        }
        if (Files.isDirectory(file.m_path)) {
            throw new InvalidSettingsException(file.m_path + " is a folder; add the name of a file.");
        }
        return file;
    }

    private static List<NamedFile> candidates(final String text, final boolean toRead) throws InvalidSettingsException {
        if (text == null || text.isBlank()) {
            throw new InvalidSettingsException("No file is named. Give a path relative to the workflow, an absolute path, or a URL.");
        }
        final var scheme = SCHEME.matcher(text);
        try {
            if (scheme.matches()) {
                return List.of(ofUrl(text, scheme.group(1)));
            }
            final Path path = Path.of(text);
            if (path.isAbsolute()) {
                return List.of(new NamedFile(text, path.normalize(), null));
            }
            return relative(text, path, toRead);
        } catch (InvalidPathException | IOException | URISyntaxException e) {
            throw new InvalidSettingsException("'" + text + "' does not name a file: " + e.getMessage(), e);
        }
    }

    private static NamedFile ofUrl(final String text, final String scheme)
        throws IOException, URISyntaxException, InvalidSettingsException {
        final URL url = FileUtil.toURL(text);
        if (!url.getProtocol().equalsIgnoreCase(scheme)) {
            throw new InvalidSettingsException("'" + text + "' starts with '" + scheme + ":', which is no protocol known here. Use knime:, "
                + "file: or https:, or a path.");
        }
        return new NamedFile(text, FileUtil.resolveToPath(url), url);
    }

    private static List<NamedFile> relative(final String text, final Path path, final boolean toRead)
        throws InvalidSettingsException {
        final List<NamedFile> candidates = new ArrayList<>();
        final Optional<Path> workflow = workflow();
        workflow.ifPresent(folder -> candidates.add(new NamedFile(text, folder.resolve(path).normalize(), null)));
        if (toRead) {
            candidates.add(new NamedFile(text, path.toAbsolutePath().normalize(), null));
        }
        if (candidates.isEmpty()) {
            throw new InvalidSettingsException("'" + text + "' is relative to the workflow, which has no folder yet. Save the workflow, or "
                + "give an absolute path.");
        }
        return candidates;
    }

    private static Optional<Path> workflow() {
        return Optional.ofNullable(NodeContext.getContext()).map(NodeContext::getWorkflowManager).map(manager -> {
            final WorkflowContextV2 context = manager.getContextV2();
            return context != null ? context : manager.getProjectWFM().getContextV2();
        }).map(context -> context.getExecutorInfo().getLocalWorkflowPath());
    }

    /** The last part of the path. */
    public String name() {
        final String path = m_path != null ? m_path.toString() : m_url.getPath();
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** Where the file is: its path, or its URL where it is remote. */
    public String location() {
        return m_path != null ? m_path.toString() : m_url.toString();
    }

    /** Whether the file is on this machine and there. */
    public boolean exists() {
        return m_path != null && Files.exists(m_path);
    }

    /**
     * The bytes of the file, without a mark that says they are UTF-8.
     *
     * @throws KNIMEException if it cannot be read
     */
    public byte[] read() throws KNIMEException {
        try (InputStream in = m_path != null ? Files.newInputStream(m_path) : FileUtil.openStreamWithTimeout(m_url)) {
            final byte[] bytes = in.readAllBytes();
            return startsWithMark(bytes) ? Arrays.copyOfRange(bytes, MARK.length, bytes.length) : bytes;
        } catch (IOException e) {
            throw new KNIMEException("The file '" + m_text + "' (" + location() + ") cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean startsWithMark(final byte[] bytes) {
        return bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    }

    /**
     * Writes text in UTF-8.
     *
     * @throws KNIMEException if that fails
     */
    public void write(final String text) throws KNIMEException {
        try {
            Files.writeString(m_path, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new KNIMEException("The file '" + m_text + "' (" + location() + ") cannot be written: " + e.getMessage(), e);
        }
    }
}
