/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Tests of {@link PlainText} and {@link Wrapped}. */
final class PlainTextTest {

    @Test
    void paragraphsListsAndEntities() {
        assertEquals("The rate is k.\n\n- one < two\n- 3 \u2265 2\n\nEnd \u2192 here",
            PlainText.of("<p>The  rate\n is <b>k</b>.</p>\n<ul>\n <li>one &lt; two</li><li>3 &ge; 2</li></ul>"
                + "<p>End &#8594; here</p>"));
    }

    @Test
    void linksKeepTheirAddress() {
        assertEquals("see the paper (https://doi.org/10.1/x).",
            PlainText.of("see <a href=\"https://doi.org/10.1/x\">the paper</a>."));
        assertEquals("https://a.org", PlainText.of("<a href='https://a.org'>https://a.org</a>"));
    }

    @Test
    void codeKeepsItsLines() {
        assertEquals("Text:\n\n    A -> B\n      C\n\nafter", PlainText.of("Text:<pre>A -&gt; B\n  C</pre>after"));
    }

    @Test
    void indicesAreMarked() {
        assertEquals("k_B T^2", PlainText.of("k<sub>B</sub> T<sup>2</sup>"));
    }

    @Test
    void whatIsNoHtmlStays() {
        assertEquals("a < b and b > c & d", PlainText.of("a < b and b > c & d"));
        assertEquals("line one\nline two", PlainText.ofMaybeHtml("line one\nline two"));
    }

    @Test
    void linesAreWrappedAtWords() {
        assertEquals(List.of("  aaa bbb", "  ccc", "", "  - dd ee", "    ff"),
            Wrapped.lines("aaa bbb ccc\n\n- dd ee ff", "  ", 9));
        assertEquals(List.of(" overlongword", " a"), Wrapped.lines("overlongword a", " ", 6));
        assertEquals(List.of(">    kept   as is"), Wrapped.lines("    kept   as is", ">", 5));
    }
}
