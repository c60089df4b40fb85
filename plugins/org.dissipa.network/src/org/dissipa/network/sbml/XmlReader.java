/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.sbml;

import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dissipa.network.Monitor;

/** Reads XML into elements; document type declarations and entities that they could define are refused, annotations and notes passed over. */
final class XmlReader {
    private static final Set<String> PASSED_OVER = Set.of("annotation", "notes", "message");
    /** What {@code <sep/>} leaves in the text of a number. */
    static final String SEPARATOR = "|";

    private static final int DEEPEST = 1000;

    private XmlReader() {
    }

    private interface Source {
        XMLStreamReader open(XMLInputFactory factory) throws XMLStreamException;
    }

    static XmlElement read(final InputStream stream, final Monitor monitor) {
        return read(factory -> factory.createXMLStreamReader(stream), monitor);
    }

    static XmlElement read(final String text) {
        return read(factory -> factory.createXMLStreamReader(new StringReader(text)), Monitor.NONE);
    }

    private static XmlElement read(final Source source, final Monitor monitor) {
        final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            final XMLStreamReader reader = source.open(factory);
            try {
                return read(reader, monitor);
            } finally {
                reader.close();
            }
        } catch (final XMLStreamException e) {
            final Location location = e.getLocation();
            throw new SbmlException(location == null ? 1 : Math.max(1, location.getLineNumber()), "The file is not well-formed XML: "
                + firstLine(e) + " Correct it, or export the model again.");
        }
    }

    private static String firstLine(final XMLStreamException e) {
        final String message = String.valueOf(e.getMessage());
        final int at = message.indexOf("Message: ");
        return (at < 0 ? message : message.substring(at + "Message: ".length())).lines().findFirst().orElse("");
    }

    private static XmlElement read(final XMLStreamReader reader, final Monitor monitor) throws XMLStreamException {
        final Deque<XmlElement> open = new ArrayDeque<>();
        XmlElement root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    monitor.check();
                    if (PASSED_OVER.contains(reader.getLocalName()) && !open.isEmpty()) {
                        passOver(reader);
                    } else {
                        root = start(reader, open, root);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        open.peek().add(reader.getText());
                    }
                }
                case XMLStreamConstants.DTD -> throw new SbmlException(reader.getLocation().getLineNumber(),
                    "The file has a document type declaration, which is not accepted for safety; remove the <!DOCTYPE ...>.");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new SbmlException(reader.getLocation().getLineNumber(),
                    "The entity &" + reader.getLocalName() + "; is not accepted for safety; write its text instead.");
                default -> {
                    // comments and processing instructions say nothing about the model
                }
            }
        }
        return root;
    }

    private static XmlElement start(final XMLStreamReader reader, final Deque<XmlElement> open, final XmlElement root) {
        final XmlElement element = new XmlElement(reader.getLocalName(), reader.getNamespaceURI(), reader.getLocation().getLineNumber());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            final String prefix = reader.getAttributePrefix(i);
            element.put((prefix == null || prefix.isEmpty() ? "" : prefix + ":") + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        if (!open.isEmpty()) {
            open.peek().add(element);
            open.peek().add(element.name().equals("sep") ? SEPARATOR : "");
        }
        open.push(element);
        if (open.size() > DEEPEST) {
            throw element.error("Elements are nested more than " + DEEPEST + " levels deep; that is no model.");
        }
        return root == null ? element : root;
    }

    private static void passOver(final XMLStreamReader reader) throws XMLStreamException {
        for (int depth = 1; depth > 0;) {
            final int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
