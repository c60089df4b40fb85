/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.view;

import org.knime.core.webui.page.Page;
import org.knime.core.webui.page.Page.RequireFromFileOrString;

/** The view pages of this bundle; each shows the data that docs/views.md describes. */
public final class ViewPages {
    private ViewPages() {
        // a family of pages
    }

    /** Lines, points, bars, histograms, bands and heat maps, in one panel or several. */
    public static Page chart(final RequireFromFileOrString page) {
        return page(page, "chart.html");
    }

    /** Counts over time. */
    public static Page trajectory(final RequireFromFileOrString page) {
        return page(page, "trajectory.html");
    }

    /** Species and reactions as a graph. */
    public static Page network(final RequireFromFileOrString page) {
        return page(page, "network.html");
    }

    /** Nodes and weighted edges. */
    public static Page graph(final RequireFromFileOrString page) {
        return page(page, "graph.html");
    }

    private static Page page(final RequireFromFileOrString page, final String file) {
        return page.fromFile().bundleClass(ViewPages.class).basePath("js").relativeFilePath(file) //
            .addResourceDirectory("dissipa").addResourceDirectory("lib");
    }
}
