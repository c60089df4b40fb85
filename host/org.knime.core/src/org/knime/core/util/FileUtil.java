/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.util;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.dissipa.host.core.KnimeUrl;
import org.knime.core.node.InvalidSettingsException;

/** Finds files by what users type: a path, a file: URL, a knime: URL, or a remote one. */
public final class FileUtil {

    private static final int TIMEOUT_MILLIS = 5000;

    private FileUtil() {
    }

    /** The URL of a text; what is no URL is a path, a relative one taken from the directory of the process. */
    public static URL toURL(final String urlOrPath) throws MalformedURLException, InvalidPathException {
        if (urlOrPath == null || urlOrPath.isEmpty()) {
            throw new InvalidPathException("", "Empty path");
        }
        try {
            return KnimeUrl.parse(urlOrPath.replace(" ", "%20"));
        } catch (final MalformedURLException e) { // NOSONAR then it is a path
            return Path.of(urlOrPath).toAbsolutePath().toUri().toURL();
        }
    }

    /** The file on this machine that a URL names, null if it is remote. */
    public static Path resolveToPath(final URL url) throws IOException, URISyntaxException {
        return switch (url.getProtocol()) {
            case "file" -> Path.of(url.toURI());
            case KnimeUrl.PROTOCOL -> KnimeUrl.path(url);
            default -> null;
        };
    }

    /** Opens a URL. */
    public static InputStream openStreamWithTimeout(final URL url) throws IOException {
        return openStreamWithTimeout(url, TIMEOUT_MILLIS);
    }

    /** Opens a URL; a remote one must connect and answer within a time. */
    public static InputStream openStreamWithTimeout(final URL url, final int timeoutInMillis) throws IOException {
        return openStreamWithTimeout(url, timeoutInMillis, timeoutInMillis);
    }

    /** Opens a URL; a remote one must connect and answer within given times. */
    public static InputStream openStreamWithTimeout(final URL url, final int connectTimeoutInMillis,
            final int readTimeoutInMillis) throws IOException {
        final URLConnection connection = url.openConnection();
        connection.setConnectTimeout(connectTimeoutInMillis);
        connection.setReadTimeout(readTimeoutInMillis);
        return connection.getInputStream();
    }

    /** Opens what a text names. */
    public static InputStream openInputStream(final String urlOrPath) throws IOException, InvalidSettingsException {
        if (urlOrPath == null || urlOrPath.isEmpty()) {
            throw new InvalidSettingsException("There is no path or URL to read from.");
        }
        return openStreamWithTimeout(toURL(urlOrPath));
    }
}
