/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.webui.page;

import java.nio.charset.Charset;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The stages through which a page is declared. */
final class PageDeclaration implements Page.RequireFromFileOrString, Page.RequireBundle {

    @Override
    public Page.RequireBundle fromFile() {
        return this;
    }

    @Override
    public Page.RequireRelativePath fromString(final Page.InputStreamSupplier content, final Charset charset) {
        return path -> new Page(new ComputedResource(path, content, false, charset), false);
    }

    @Override
    public Page.RequireRelativePath fromString(final Page.StringSupplier content, final Charset charset) {
        return path -> new Page(new ComputedResource(path, Page.bytesOf(content, charset), false, charset), false);
    }

    @Override
    public Page.RequireBasePath bundleClass(final Class<?> clazz) {
        return inBundle(FrameworkUtil.getBundle(clazz), "Class " + clazz.getName() + " is not in a bundle");
    }

    @Override
    public Page.RequireBasePath bundleID(final String bundleID) {
        return inBundle(Platform.getBundle(bundleID), "There is no bundle " + bundleID);
    }

    private static Page.RequireBasePath inBundle(final Bundle bundle, final String absence) {
        if (bundle == null) {
            throw new IllegalStateException(absence + "; a page from a file needs one.");
        }
        return basePath -> file -> new FromFilePage(bundle, basePath, file);
    }
}
