/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.config.base;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes settings in KNIME's XML form and closes the stream. */
final class XmlWriter {

    private static final String NAMESPACE = " xmlns=\"http://www.knime.org/2008/09/XMLConfig\""
        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
        + " xsi:schemaLocation=\"http://www.knime.org/2008/09/XMLConfig"
        + " http://www.knime.org/XMLConfig_2008_09.xsd\"";

    private final Writer m_out;

    private XmlWriter(final Writer out) {
        m_out = out;
    }

    static void write(final ConfigBase config, final OutputStream out) throws IOException {
        try (Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            new XmlWriter(writer).config(config, "", NAMESPACE);
        }
    }

    private void config(final ConfigBase config, final String indent, final String namespace) throws IOException {
        m_out.write(indent + "<config" + namespace + " key=\"" + quoted(config.getKey()) + "\"");
        if (config.keySet().isEmpty()) {
            m_out.write("/>\n");
            return;
        }
        m_out.write(">\n");
        for (final String key : config) {
            final AbstractConfigEntry entry = config.getEntry(key);
            if (entry instanceof ConfigBase child) {
                config(child, indent + "    ", "");
            } else if (entry.getType() != ConfigEntries.xtransientstring) {
                entry(entry, indent + "    ");
            }
        }
        m_out.write(indent + "</config>\n");
    }

    private void entry(final AbstractConfigEntry entry, final String indent) throws IOException {
        final String value = entry.toStringValue();
        m_out.write(indent + "<entry key=\"" + quoted(entry.getKey()) + "\" type=\"" + entry.getType()
            + (value == null ? "\" isnull=\"true\" value=\"\"/>\n"
                : "\" value=\"" + quoted(XmlText.escape(value)) + "\"/>\n"));
    }

    private static String quoted(final String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
