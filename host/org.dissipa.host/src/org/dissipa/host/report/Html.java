/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.report;

/** Text in HTML. */
final class Html {

    private Html() {
    }

    /** A text with the characters replaced that mean something in HTML. */
    static String escape(final String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** A relative path as an address: characters that mean something there are written in percent form. */
    static String address(final String path) {
        return escape(path.replace("%", "%25").replace("#", "%23").replace("?", "%3F").replace(" ", "%20"));
    }
}
