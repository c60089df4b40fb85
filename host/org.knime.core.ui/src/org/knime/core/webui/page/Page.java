/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.webui.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.knime.core.node.FluentNodeAPI;

/** The page of a view: its own resource and the resources that it loads by relative path. */
public class Page implements Resource, FluentNodeAPI {

    /** The resources that stand beside the page, by relative path. */
    protected final Map<String, Resource> m_resources;

    /** Whether no resource is computed when it is asked for. */
    protected boolean m_isCompletelyStatic;

    private final Resource m_page;

    private final Map<String, Function<String, Optional<Resource>>> m_families;

    Page(final Resource page, final boolean isCompletelyStatic) {
        m_page = Objects.requireNonNull(page);
        m_isCompletelyStatic = isCompletelyStatic;
        m_resources = new LinkedHashMap<>();
        m_families = new LinkedHashMap<>();
    }

    /** Begins the declaration of a page. */
    public static RequireFromFileOrString create() {
        return new PageDeclaration();
    }

    /** Adds a resource that is computed when it is asked for. */
    public Page addResource(final Supplier<InputStream> content, final String relativePath) {
        return addResource(content, relativePath, null);
    }

    /** Adds a resource that is computed when it is asked for, with its character set or null. */
    public Page addResource(final Supplier<InputStream> content, final String relativePath, final Charset charset) {
        m_resources.put(relativePath, new ComputedResource(relativePath, content, false, charset));
        return this;
    }

    /** Adds a text resource that is computed when it is asked for. */
    public Page addResourceFromString(final Supplier<String> content, final String relativePath) {
        return addResource(bytesOf(content, StandardCharsets.UTF_8), relativePath, StandardCharsets.UTF_8);
    }

    /** Adds all resources below a path; the function gets the rest of the path and answers null where there is none. */
    public Page addResources(final Function<String, InputStream> content, final String relativePathPrefix,
            final boolean areStatic) {
        return addResources(content, relativePathPrefix, areStatic, null);
    }

    /** Adds all resources below a path, with their character set or null. */
    public Page addResources(final Function<String, InputStream> content, final String relativePathPrefix,
            final boolean areStatic, final Charset charset) {
        if (!areStatic && m_isCompletelyStatic) {
            throw new IllegalStateException("The page has static resources only; '" + relativePathPrefix
                + "' would be computed at run time.");
        }
        m_families.put(relativePathPrefix, path -> Optional.ofNullable(content.apply(path))
            .map(stream -> new ComputedResource(path, () -> stream, areStatic, charset)));
        return this;
    }

    /** The resource at a relative path. */
    public Optional<Resource> getResource(final String relativePath) {
        final Resource listed = m_resources.get(relativePath);
        if (listed != null) {
            return Optional.of(listed);
        }
        return m_families.keySet().stream().filter(relativePath::startsWith)
            .sorted((a, b) -> Integer.compare(b.length(), a.length()))
            .map(prefix -> m_families.get(prefix)
                .apply(prefix.isEmpty() ? relativePath : relativePath.substring(prefix.length() + 1)))
            .flatMap(Optional::stream).findFirst();
    }

    @Override
    public String getRelativePath() {
        return m_page.getRelativePath();
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return m_page.getInputStream();
    }

    @Override
    public boolean isStatic() {
        return m_page.isStatic();
    }

    /** Whether no resource of the page is computed at run time. */
    public boolean isCompletelyStatic() {
        return m_isCompletelyStatic;
    }

    @Override
    public ContentType getContentType() {
        return m_page.getContentType();
    }

    @Override
    public Optional<Charset> getCharset() {
        return m_page.getCharset();
    }

    static Supplier<InputStream> bytesOf(final Supplier<String> text, final Charset charset) {
        return () -> new ByteArrayInputStream(text.get().getBytes(charset));
    }

    /** The first stage of a declaration: where the page comes from. */
    public interface RequireFromFileOrString {

        /** The page is a file of a bundle. */
        RequireBundle fromFile();

        /** The page is computed. */
        default RequireRelativePath fromString(final InputStreamSupplier content) {
            return fromString(content, null);
        }

        /** The page is computed, as UTF-8 text. */
        default RequireRelativePath fromString(final StringSupplier content) {
            return fromString(content, StandardCharsets.UTF_8);
        }

        /** The page is computed. */
        RequireRelativePath fromString(InputStreamSupplier content, Charset charset);

        /** The page is computed. */
        RequireRelativePath fromString(StringSupplier content, Charset charset);
    }

    /** The stage that names the bundle of the file. */
    public interface RequireBundle {

        /** The bundle of a class. */
        RequireBasePath bundleClass(Class<?> clazz);

        /** The bundle with a symbolic name. */
        RequireBasePath bundleID(String bundleID);
    }

    /** The stage that names the directory below which all files of the page stand. */
    public interface RequireBasePath {

        /** The directory, relative to the root of the bundle. */
        RequireRelativeFilePath basePath(String basePath);
    }

    /** The stage that names the file of the page. */
    public interface RequireRelativeFilePath {

        /** The file, relative to the base path. */
        FromFilePage relativeFilePath(String relativeFilePath);
    }

    /** The stage that names the path of a computed page. */
    public interface RequireRelativePath {

        /** The path; its ending says what the page is. */
        Page relativePath(String relativePath);
    }

    /** Computes text. */
    public interface StringSupplier extends Supplier<String> {
    }

    /** Computes bytes. */
    public interface InputStreamSupplier extends Supplier<InputStream> {
    }
}
