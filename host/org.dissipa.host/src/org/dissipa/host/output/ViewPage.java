/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.dissipa.host.HostException;
import org.knime.core.webui.page.Page;
import org.knime.core.webui.page.Resource;

/**
 * The page of a view with its data, scripts and styles in one file that works offline. The data stand in
 * {@code <script type="application/json" id="dissipa-data">} before the page's first script.
 *
 * @param parts the text of the page in pieces; scripts and styles of the page's own files are pieces that other pages
 *            may share
 */
public record ViewPage(List<Part> parts) {

    private static final Pattern REFERENCE = Pattern.compile(
        "<script\\b([^>]*?)\\ssrc\\s*=\\s*\"([^\"]*)\"([^>]*)>\\s*</script>"
            + "|<link\\b(?=[^>]*\\brel\\s*=\\s*\"stylesheet\")[^>]*\\bhref\\s*=\\s*\"([^\"]*)\"[^>]*>",
        Pattern.CASE_INSENSITIVE);

    private static final Pattern SCRIPT = Pattern.compile("<script\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern STYLE_URL = Pattern.compile("url\\(\\s*['\"]?([^'\")]+)['\"]?\\s*\\)");

    private static final Pattern DELAYED = Pattern.compile("\\b(defer|async)\\b");

    /** A piece of a page. */
    public record Part(String text, boolean shared) {
    }

    /** Copies the parts. */
    public ViewPage {
        parts = List.copyOf(parts);
    }

    /**
     * Joins a page and its data.
     *
     * @param page the page
     * @param data its data as JSON text
     * @throws HostException if the page loads something that it does not bring along
     */
    public static ViewPage of(final Page page, final String data) throws IOException {
        final String html = text(page);
        final List<Part> parts = new ArrayList<>();
        final Matcher first = SCRIPT.matcher(html);
        final int start = first.find() ? first.start() : html.length();
        inline(page, html.substring(0, start), parts);
        parts.add(
            new Part("<script type=\"application/json\" id=\"dissipa-data\">" + json(data) + "</script>\n", false));
        inline(page, html.substring(start), parts);
        return new ViewPage(parts);
    }

    /** The whole page. */
    public String html() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /** JSON that may stand in a script element: the same data, with nothing that could end the element. */
    public static String json(final String data) {
        return data.replace("</", "<\\/").replace("<!--", "<\\u0021--");
    }

    private static void inline(final Page page, final String html, final List<Part> parts) throws IOException {
        final Matcher reference = REFERENCE.matcher(html);
        int end = 0;
        while (reference.find()) {
            parts.add(new Part(html.substring(end, reference.start()), false));
            if (reference.group(2) != null) {
                final String attributes = reference.group(1) + reference.group(3);
                if (DELAYED.matcher(attributes).find()) {
                    throw new HostException("The page " + page.getRelativePath() + " loads " + reference.group(2)
                        + " with 'defer' or 'async', which a script inside the page cannot have. Move it to the end.");
                }
                parts.add(new Part("<script" + attributes + ">", false));
                parts.add(new Part(script(text(resource(page, reference.group(2)))), true));
                parts.add(new Part("</script>", false));
            } else {
                parts.add(new Part("<style>", false));
                parts.add(new Part(style(page, reference.group(4)), true));
                parts.add(new Part("</style>", false));
            }
            end = reference.end();
        }
        parts.add(new Part(html.substring(end), false));
    }

    private static Resource resource(final Page page, final String path) {
        return page.getResource(path).orElseThrow(() -> new HostException("The page " + page.getRelativePath()
            + " loads " + path + ", which is not among its resources. A page must bring along all it loads."));
    }

    /** '&lt;/script' and '&lt;!--' can only stand in texts, patterns and comments, where the escape means the same. */
    private static String script(final String text) {
        return text.replaceAll("(?i)<(?=/script|!--)", "\\\\x3C");
    }

    private static String style(final Page page, final String path) throws IOException {
        final String text = text(resource(page, path)).replaceAll("(?i)</(?=style)", "<\\\\/");
        final String folder = path.substring(0, path.lastIndexOf('/') + 1);
        final StringBuilder style = new StringBuilder();
        final Matcher url = STYLE_URL.matcher(text);
        while (url.find()) {
            final boolean inline = url.group(1).startsWith("data:") || url.group(1).startsWith("#");
            url.appendReplacement(style, Matcher.quoteReplacement(
                inline ? url.group() : "url(" + dataUri(resource(page, folder + url.group(1))) + ")"));
        }
        return url.appendTail(style).toString();
    }

    private static String dataUri(final Resource resource) throws IOException {
        final String path = resource.getRelativePath();
        final String type = switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "woff2" -> "font/woff2";
            default -> throw new HostException("A style loads " + path + "; only svg, png and woff2 can be loaded.");
        };
        try (InputStream in = resource.getInputStream()) {
            return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(in.readAllBytes());
        }
    }

    private static String text(final Resource resource) throws IOException {
        try (InputStream in = resource.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
