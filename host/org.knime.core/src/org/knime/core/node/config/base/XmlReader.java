/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.config.base;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads settings in KNIME's XML form; document types and external entities are refused. */
final class XmlReader extends DefaultHandler {

    private final ConfigBase m_root;

    private final Deque<ConfigBase> m_open = new ArrayDeque<>();

    private Locator m_locator;

    private XmlReader(final ConfigBase root) {
        m_root = root;
    }

    static void read(final ConfigBase root, final InputStream in) throws IOException {
        try (in) {
            final SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(in, new XmlReader(root));
        } catch (final SAXParseException e) {
            throw new IOException("Line " + e.getLineNumber() + ": " + e.getMessage(), e);
        } catch (final SAXException | ParserConfigurationException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void setDocumentLocator(final Locator locator) {
        m_locator = locator;
    }

    @Override
    public void startElement(final String uri, final String localName, final String name, final Attributes attributes)
            throws SAXException {
        final String key = attributes.getValue("key");
        if (key == null) {
            throw wrong("Element '" + name + "' has no key.");
        }
        if ("config".equals(name)) {
            if (m_open.isEmpty()) {
                m_root.rename(key);
                m_open.push(m_root);
            } else {
                m_open.push(m_open.peek().addConfigBase(key));
            }
        } else if ("entry".equals(name) && !m_open.isEmpty()) {
            m_open.peek().put(entry(key, attributes));
        } else {
            throw wrong("Settings consist of 'config' and 'entry' elements, not of '" + name + "'.");
        }
    }

    @Override
    public void endElement(final String uri, final String localName, final String name) {
        if ("config".equals(name)) {
            m_open.pop();
        }
    }

    @Override
    public void error(final SAXParseException e) throws SAXException {
        throw e;
    }

    private AbstractConfigEntry entry(final String key, final Attributes attributes) throws SAXException {
        final String type = attributes.getValue("type");
        final boolean isNull = "true".equals(attributes.getValue("isnull"));
        final String value = isNull ? null : XmlText.unescape(attributes.getValue("value"));
        try {
            return ConfigEntries.valueOf(type).createEntry(key, value);
        } catch (final IllegalArgumentException | IllegalStateException | NullPointerException e) {
            final SAXParseException wrong =
                wrong("Entry '" + key + "' of type '" + type + "' cannot have the value '" + value + "'.");
            wrong.addSuppressed(e);
            throw wrong;
        }
    }

    private SAXParseException wrong(final String message) {
        return new SAXParseException(message, m_locator);
    }
}
