/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTML as readable text: paragraphs, lists, links, code blocks, tables row by row, and the entities in common use.
 * Meant for node descriptions and notes, which are small and well-formed; anything unknown loses its tag and keeps its
 * text.
 */
public final class PlainText {

    private static final Pattern TOKEN = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)([^>]*)>|<!--.*?-->",
        Pattern.DOTALL);

    private static final Pattern HREF = Pattern.compile("href\\s*=\\s*[\"']([^\"']*)[\"']");

    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9A-Fa-f]+|[A-Za-z]+);");

    private static final Map<String, String> ENTITIES = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"),
        Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("nbsp", "\u00a0"),
        Map.entry("ndash", "\u2013"), Map.entry("mdash", "\u2014"), Map.entry("hellip", "\u2026"),
        Map.entry("minus", "\u2212"), Map.entry("times", "\u00d7"), Map.entry("le", "\u2264"),
        Map.entry("ge", "\u2265"), Map.entry("ne", "\u2260"), Map.entry("rarr", "\u2192"), Map.entry("larr", "\u2190"),
        Map.entry("sigma", "\u03c3"), Map.entry("Sigma", "\u03a3"), Map.entry("Delta", "\u0394"),
        Map.entry("infin", "\u221e"), Map.entry("middot", "\u00b7"), Map.entry("plusmn", "\u00b1"),
        Map.entry("sum", "\u2211"), Map.entry("empty", "\u2205"));

    private final StringBuilder m_text = new StringBuilder();

    private boolean m_verbatim;

    private String m_link;

    private PlainText() {
    }

    /** HTML as text; lines are as long as paragraphs. */
    public static String of(final String html) {
        final PlainText text = new PlainText();
        final Matcher matcher = TOKEN.matcher(html);
        int end = 0;
        while (matcher.find()) {
            text.words(html.substring(end, matcher.start()));
            if (matcher.group(2) != null) {
                text.tag(matcher.group(2).toLowerCase(), !matcher.group(1).isEmpty(), matcher.group(3));
            }
            end = matcher.end();
        }
        text.words(html.substring(end));
        return text.m_text.toString().strip();
    }

    /** Text that may be HTML, as KNIME's notes are since version 5, or not. */
    public static String ofMaybeHtml(final String text) {
        return text.strip().startsWith("<") ? of(text) : text;
    }

    private void words(final String html) {
        final String words = entities(html);
        if (m_verbatim) {
            m_text.append(words.replace("\n", "\n    "));
            return;
        }
        final String joined = words.replaceAll("[ \\t\\r\\n]+", " ");
        m_text.append(atLineStart() ? joined.replaceFirst("^ ", "") : joined);
    }

    private void tag(final String name, final boolean closing, final String attributes) {
        switch (name) {
            case "p", "div", "h1", "h2", "h3", "h4", "ul", "ol", "dl", "table" -> breakLines(2);
            case "tr", "dt" -> breakLines(1);
            case "br" -> m_text.append('\n');
            case "td", "th" -> m_text.append(closing ? "  " : "");
            case "li" -> bullet(closing, "- ");
            case "dd" -> bullet(closing, "    ");
            case "pre" -> verbatim(closing);
            case "a" -> link(closing, attributes);
            case "sup" -> m_text.append(closing ? "" : "^");
            case "sub" -> m_text.append(closing ? "" : "_");
            default -> {
                // emphasis and the like: the words stay
            }
        }
    }

    private void bullet(final boolean closing, final String mark) {
        breakLines(1);
        m_text.append(closing ? "" : mark);
    }

    private void verbatim(final boolean closing) {
        breakLines(2);
        m_verbatim = !closing;
        m_text.append(closing ? "" : "    ");
    }

    private void link(final boolean closing, final String attributes) {
        if (!closing) {
            final Matcher href = HREF.matcher(attributes);
            m_link = href.find() ? entities(href.group(1)) : null;
        } else if (m_link != null && m_text.indexOf(m_link) < 0) {
            m_text.append(" (").append(m_link).append(')');
        }
    }

    private void breakLines(final int count) {
        int length = m_text.length();
        while (length > 0 && (m_text.charAt(length - 1) == ' ' || m_text.charAt(length - 1) == '\n')) {
            length--;
        }
        final int breaks = (int) m_text.substring(length).chars().filter(c -> c == '\n').count();
        m_text.setLength(length);
        if (length > 0) {
            m_text.append("\n".repeat(Math.max(count, breaks)));
        }
    }

    private boolean atLineStart() {
        return m_text.isEmpty() || Character.isWhitespace(m_text.charAt(m_text.length() - 1));
    }

    private static String entities(final String html) {
        return ENTITY.matcher(html)
            .replaceAll(match -> Matcher.quoteReplacement(entity(match.group(1), match.group())));
    }

    private static String entity(final String name, final String whole) {
        if (!name.startsWith("#")) {
            return ENTITIES.getOrDefault(name, whole);
        }
        final boolean hex = name.startsWith("#x");
        try {
            return Character.toString(Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10));
        } catch (final IllegalArgumentException e) {
            return whole;
        }
    }
}
