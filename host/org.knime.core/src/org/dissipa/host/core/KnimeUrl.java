/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.core;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Path;

import org.knime.core.node.workflow.NodeContext;

/** URLs that begin with knime://knime.workflow/ and name a file relative to the workflow of the thread. */
public final class KnimeUrl {

    /** The protocol. */
    public static final String PROTOCOL = "knime";

    private static final URLStreamHandler HANDLER = new URLStreamHandler() {
        @Override
        protected URLConnection openConnection(final URL url) throws IOException {
            return connect(url);
        }
    };

    private KnimeUrl() {
    }

    /** The URL of a text. */
    public static URL parse(final String text) throws MalformedURLException {
        return new URL(null, text, text.startsWith(PROTOCOL + ":") ? HANDLER : null);
    }

    /** Opens the file. */
    public static URLConnection connect(final URL url) throws IOException {
        return path(url).toUri().toURL().openConnection();
    }

    /** The file. */
    public static Path path(final URL url) throws IOException {
        if (!"knime.workflow".equals(url.getHost())) {
            throw new IOException("This host resolves knime://knime.workflow/ URLs only, not '" + url + "'.");
        }
        final NodeContext context = NodeContext.getContext();
        if (context == null) {
            throw new FileNotFoundException("'" + url + "' is relative to a workflow, but this thread works for none.");
        }
        final Path workflow = context.getWorkflowManager().getContextV2().getExecutorInfo().getLocalWorkflowPath();
        try {
            final String relative = new URI(url.toString().replace(" ", "%20")).getPath();
            return workflow.resolve(relative.replaceFirst("^/+", "")).normalize();
        } catch (final URISyntaxException e) {
            throw new IOException("'" + url + "' is no URL: " + e.getMessage(), e);
        }
    }
}
