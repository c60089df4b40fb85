/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.webui.node.dialog.defaultdialog.setting.filter.util;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.knime.node.parameters.persistence.Persistable;

/** A pattern that whole names must match; the empty regular expression matches none. */
public class PatternFilter implements Persistable {

    /** The pattern. */
    public String m_pattern = "";

    /** Whether upper and lower case differ. */
    public boolean m_isCaseSensitive;

    /** Whether the names that do not match are included. */
    public boolean m_isInverted;

    /** Matches nothing. */
    public PatternFilter() {
        // defaults stand above
    }

    /** How the pattern is read. */
    public enum PatternMode {
        /** As a regular expression. */
        REGEX,
        /** With * for any text and ? for any character. */
        WILDCARD
    }

    /** Whether a name is included. */
    public Predicate<String> getIsSelectedPredicate(final PatternMode mode) {
        final String pattern = cased(m_pattern);
        final Pattern compiled = Pattern.compile(mode == PatternMode.REGEX ? pattern : regex(pattern), Pattern.DOTALL);
        final boolean never = mode == PatternMode.REGEX && pattern.isEmpty();
        return name -> m_isInverted != (!never && compiled.matcher(cased(name)).matches());
    }

    private String cased(final String text) {
        return m_isCaseSensitive ? text : text.toLowerCase(Locale.getDefault());
    }

    private static String regex(final String wildcards) {
        return wildcards.chars().mapToObj(c -> c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(Character.toString(c)))
            .collect(Collectors.joining());
    }
}
