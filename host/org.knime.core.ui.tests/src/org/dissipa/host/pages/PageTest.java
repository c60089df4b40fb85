/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.knime.core.webui.page.FromFilePage;
import org.knime.core.webui.page.Page;
import org.knime.core.webui.page.Resource;
import org.knime.core.webui.page.Resource.ContentType;
import org.knime.node.DefaultNode;

final class PageTest {

    private static String text(final Resource resource) throws IOException {
        try (InputStream in = resource.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The bundle of the stand-in has files enough to make a page of. */
    private static FromFilePage fromFile() {
        return Page.create().fromFile().bundleClass(DefaultNode.class).basePath("META-INF")
            .relativeFilePath("MANIFEST.MF");
    }

    @Test
    void filesOfTheBundleAreServedByTheirPath() throws IOException {
        final FromFilePage page = fromFile();
        assertTrue(text(page).contains("org.knime.core.ui"));
        assertTrue(page.isStatic() && page.isCompletelyStatic());
        assertTrue(page.getResource("MANIFEST.MF").isEmpty(), "only what is added is served");
        page.addResourceFile("MANIFEST.MF");
        assertEquals("MANIFEST.MF", page.getResource("MANIFEST.MF").orElseThrow().getRelativePath());
    }

    @Test
    void aDirectoryIsServedWithAllBelowIt() {
        final FromFilePage page = Page.create().fromFile().bundleID("org.knime.core.ui").basePath("org")
            .relativeFilePath("x.html").addResourceDirectory("knime/node/parameters");
        assertTrue(page.getResource("knime/node/parameters/layout/Section.class").isPresent());
        assertTrue(page.getResource("knime/node/DefaultNode.class").isEmpty());
    }

    @Test
    void computedPagesAreComputedEachTime() throws IOException {
        final int[] calls = new int[1];
        final Page page = Page.create().fromString(() -> "call " + ++calls[0]).relativePath("view.html");
        assertEquals("call 1", text(page));
        assertEquals("call 2", text(page));
        assertEquals(ContentType.HTML, page.getContentType());
        assertFalse(page.isStatic());
        page.addResources(path -> new ByteArrayInputStream(path.getBytes(StandardCharsets.UTF_8)), "data", false);
        assertEquals("a/b.svg", text(page.getResource("data/a/b.svg").orElseThrow()));
    }

    @Test
    void whatNoViewShowsIsRefusedWhenItIsAsked() {
        final Page page = Page.create().fromString(() -> "").relativePath("view.css");
        assertThrows(IllegalArgumentException.class, page::getContentType);
    }

    @Test
    void aBundleInAJarHasNoPage() {
        final Page.RequireRelativeFilePath stage = Page.create().fromFile().bundleID("org.knime.core").basePath("js");
        final String message =
            assertThrows(IllegalStateException.class, () -> stage.relativeFilePath("view.html")).getMessage();
        assertTrue(message.endsWith("Add 'Eclipse-BundleShape: dir' to its manifest."), message);
    }

    @Test
    void aClassOutsideABundleHasNoPage() {
        assertThrows(IllegalStateException.class, () -> Page.create().fromFile().bundleClass(String.class));
    }
}
