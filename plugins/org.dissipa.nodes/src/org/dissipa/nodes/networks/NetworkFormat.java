/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.networks;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.dissipa.network.ConvertedNetwork;
import org.dissipa.network.bionetgen.NetFile;
import org.dissipa.network.sbml.Amounts;
import org.dissipa.network.sbml.SbmlFile;
import org.dissipa.network.text.CrnText;
import org.dissipa.nodes.file.NamedFile;
import org.dissipa.nodes.run.EngineCall;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.KNIMEException;

/** The formats of network files, told apart by what a file holds and, where that does not tell, by its ending. */
enum NetworkFormat {
    BIONETGEN("BioNetGen .net"), SBML("SBML"), CRN_TEXT("CRN text");

    private static final Pattern NET_BLOCK =
        Pattern.compile("(?m)^\\s*begin\\s+(parameters|species|reactions|groups|functions)\\b");

    private static final int HEAD = 4096;

    private final String m_name;

    NetworkFormat(final String name) {
        m_name = name;
    }

    @Override
    public String toString() {
        return m_name;
    }

    /** The format of a file. */
    static NetworkFormat of(final String fileName, final byte[] bytes) {
        final String name = fileName.toLowerCase(Locale.ROOT);
        final String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().startsWith("<") || name.endsWith(".xml")
            || name.endsWith(".sbml")) {
            return SBML;
        }
        return NET_BLOCK.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).find() || name.endsWith(".net") ? BIONETGEN : CRN_TEXT;
    }

    /**
     * Reads a network.
     *
     * @param amounts how amounts of an SBML file become counts
     * @throws KNIMEException with the file, the line and what is wrong there
     */
    static ConvertedNetwork read(final NamedFile file, final Amounts amounts) throws KNIMEException, CanceledExecutionException {
        final byte[] bytes = file.read();
        final NetworkFormat format = of(file.name(), bytes);
        final String name = file.name().replaceFirst("\\.[A-Za-z]+$", "");
        final String text = format == SBML ? "" : file.text(bytes);
        try {
            return EngineCall.execute(() -> switch (format) {
                case SBML -> SbmlFile.read(name, new ByteArrayInputStream(bytes), amounts);
                case BIONETGEN -> NetFile.read(name, text);
                case CRN_TEXT -> new ConvertedNetwork(CrnText.read(text), List.of());
            });
        } catch (KNIMEException e) {
            throw new KNIMEException("File " + file.name() + ", read as " + format + ": " + e.getMessage(), e);
        }
    }
}
