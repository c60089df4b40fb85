/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.webui.page;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.knime.core.node.NodeLogger;
import org.osgi.framework.Bundle;

/** A page that is a file of a bundle, with other files of the same bundle beside it. */
public class FromFilePage extends Page {

    private static final NodeLogger LOGGER = NodeLogger.getLogger(FromFilePage.class);

    private final Path m_root;

    FromFilePage(final Bundle bundle, final String basePath, final String file) {
        this(rootOf(bundle, basePath), file);
    }

    private FromFilePage(final Path root, final String file) {
        super(resource(root, Path.of(file)), true);
        m_root = root;
    }

    /** Adds a file, relative to the base path. */
    public FromFilePage addResourceFile(final String relativeFilePath) {
        return add(Path.of(relativeFilePath));
    }

    /** Adds all files below a directory, relative to the base path. */
    public FromFilePage addResourceDirectory(final String relativeDirPath) {
        final Path directory = m_root.resolve(relativeDirPath);
        try (Stream<Path> files = Files.walk(directory)) {
            files.filter(Files::isRegularFile).map(m_root::relativize).forEach(this::add);
        } catch (final IOException e) {
            LOGGER.coding("The page has no resource directory " + directory + ".", e);
        }
        return this;
    }

    @Override
    public FromFilePage addResource(final Supplier<InputStream> content, final String relativePath) {
        m_isCompletelyStatic = false;
        super.addResource(content, relativePath);
        return this;
    }

    @Override
    public FromFilePage addResourceFromString(final Supplier<String> content, final String relativePath) {
        m_isCompletelyStatic = false;
        super.addResourceFromString(content, relativePath);
        return this;
    }

    @Override
    public FromFilePage addResources(final Function<String, InputStream> content, final String relativePathPrefix,
            final boolean areStatic) {
        addResources(content, relativePathPrefix, areStatic, null);
        return this;
    }

    @Override
    public Page addResources(final Function<String, InputStream> content, final String relativePathPrefix,
            final boolean areStatic, final Charset charset) {
        m_isCompletelyStatic &= areStatic;
        return super.addResources(content, relativePathPrefix, areStatic, charset);
    }

    private FromFilePage add(final Path relative) {
        final Resource resource = resource(m_root, relative);
        m_resources.put(resource.getRelativePath(), resource);
        return this;
    }

    private static FileResource resource(final Path root, final Path relative) {
        final Path file = root.resolve(relative);
        if (!Files.isRegularFile(file)) {
            LOGGER.coding("The page has no file " + file + ".");
        }
        return new FileResource(file, relative);
    }

    private static Path rootOf(final Bundle bundle, final String basePath) {
        final URL entry = bundle.getEntry(".");
        if (entry == null) {
            throw new IllegalStateException("Bundle " + bundle.getSymbolicName() + " is a jar; KNIME serves the"
                + " files of"
                + " a page from a directory only. Add 'Eclipse-BundleShape: dir' to its manifest.");
        }
        try {
            return new File(FileLocator.toFileURL(entry).getPath()).toPath().resolve(basePath).normalize();
        } catch (final IOException e) {
            throw new IllegalStateException("Directory '" + basePath + "' of bundle " + bundle.getSymbolicName()
                + " cannot be reached: " + e.getMessage(), e);
        }
    }
}
