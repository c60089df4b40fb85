/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.config.base;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a value in KNIME's XML form: a character below 32 or above 0xD7FF, and a '%' before another '%', stands
 * as '%%' and its five decimal digits.
 */
final class XmlText {

    private static final Pattern ESCAPE = Pattern.compile("%%(\\d{5})");

    private XmlText() {
    }

    static String escape(final String text) {
        final StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            final char c = text.charAt(i);
            if (c < 32 || c > 0xD7FF || c == '%' && i + 1 < text.length() && text.charAt(i + 1) == '%') {
                escaped.append("%%%%%05d".formatted((int)c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    static String unescape(final String text) {
        return text == null ? null : ESCAPE.matcher(text).replaceAll(
            match -> Matcher.quoteReplacement(Character.toString((char)Integer.parseInt(match.group(1)))));
    }
}
