/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.node;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Checks the texts of a node: KNIME parses them as XML and knows some elements of HTML only. */
public final class Markup {

    private static final Set<String> TEXT = Set.of();

    private static final Set<String> BLOCKS = Set.of("a", "b", "i", "u", "tt", "s", "em", "code", "samp", "sup", "sub",
        "br", "p", "hr", "pre", "ul", "ol", "li", "dl", "dt", "dd");

    private static final Set<String> FULL = union(BLOCKS,
        Set.of("h3", "h4", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "colgroup", "col"));

    private Markup() {
    }

    /** What is wrong with a short description, which has no elements. */
    public static Optional<String> inText(final String text) {
        return check(text, TEXT);
    }

    /** What is wrong with the description of a port or a view. */
    public static Optional<String> inDescription(final String text) {
        return check(text, BLOCKS);
    }

    /** What is wrong with the full description of a node or of a parameter. */
    public static Optional<String> inFullDescription(final String text) {
        return check(text, FULL);
    }

    private static Set<String> union(final Set<String> a, final Set<String> b) {
        final Set<String> union = new TreeSet<>(a);
        union.addAll(b);
        return union;
    }

    private static Optional<String> check(final String text, final Set<String> allowed) {
        final Set<String> strange = new TreeSet<>();
        try {
            final SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newSAXParser().parse(new InputSource(new StringReader("<fragment>" + text + "</fragment>")),
                new DefaultHandler() {
                    @Override
                    public void startElement(final String uri, final String local, final String name,
                            final Attributes attributes) {
                        if (!"fragment".equals(name) && !allowed.contains(name)) {
                            strange.add("<" + name + ">");
                        }
                    }

                    @Override
                    public void fatalError(final SAXParseException e) throws SAXException {
                        throw e;
                    }
                });
        } catch (final SAXException e) {
            return Optional.of("is not well-formed XML: " + e.getMessage());
        } catch (final IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return strange.isEmpty() ? Optional.empty()
            : Optional.of("has elements that KNIME does not know there: " + String.join(", ", strange));
    }
}
