/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.file;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dissipa.network.ConvertedNetwork;
import org.dissipa.network.Monitor;
import org.dissipa.network.NetworkException;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.bionetgen.NetFile;
import org.dissipa.network.diagram.Dot;
import org.dissipa.network.sbml.Amounts;
import org.dissipa.network.sbml.SbmlFile;
import org.dissipa.network.text.CrnText;

/** Network files of every kind that can be read or written. */
public final class NetworkFile {

    /** Kinds of files. */
    public enum Format {
        /** SBML: Level 2 and 3 are read, Level 3 Version 2 is written. */
        SBML("xml"),
        /** A BioNetGen network file; read only. */
        BIONETGEN("net"),
        /** The CRN text form. */
        CRN("crn"),
        /** A Graphviz drawing; written only. */
        DOT("dot");

        private final String m_extension;

        Format(final String extension) {
            m_extension = extension;
        }

        /** Usual end of the file's name, without the dot. */
        public String extension() {
            return m_extension;
        }
    }

    private static final int LOOK = 100_000;

    private NetworkFile() {
    }

    /** The kind of a file, by its content: XML is SBML, a {@code begin species} block is a BioNetGen network, anything else CRN text. */
    public static Format formatOf(final byte[] content) {
        final String start = new String(content, 0, Math.min(content.length, LOOK), StandardCharsets.ISO_8859_1);
        final boolean utf16 = content.length > 1 && (content[0] == 0 || content[1] == 0 || content[0] == (byte)0xFE || content[0] == (byte)0xFF);
        if (utf16 || start.replace("\u00EF\u00BB\u00BF", "").stripLeading().startsWith("<")) {
            return Format.SBML;
        }
        return start.lines().map(String::strip).anyMatch(l -> l.matches("begin\\s+(parameters|species|reactions)\\b.*")) ? Format.BIONETGEN
            : Format.CRN;
    }

    /**
     * Reads a network, whatever kind of file it is.
     *
     * @param name    name for networks that have none of their own, such as the file's name
     * @param content the file's bytes
     * @param amounts how amounts in SBML become counts
     * @throws NetworkException with the place in the file, what was found and the remedy
     */
    public static ConvertedNetwork read(final String name, final byte[] content, final Amounts amounts) {
        return read(name, content, amounts, Monitor.NONE);
    }

    /** The same, asking all the time whether to stop. */
    public static ConvertedNetwork read(final String name, final byte[] content, final Amounts amounts, final Monitor monitor) {
        return switch (formatOf(content)) {
            case SBML -> SbmlFile.read(name, new ByteArrayInputStream(content), amounts, monitor);
            case BIONETGEN -> NetFile.read(name, text(content), monitor);
            default -> {
                final ReactionNetwork network = CrnText.read(text(content), monitor);
                yield new ConvertedNetwork(network.name().isEmpty() ? network.withName(name) : network, List.of());
            }
        };
    }

    private static String text(final byte[] content) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (final CharacterCodingException e) {
            throw new NetworkException("The file is neither SBML nor text in UTF-8; save it as UTF-8, or check that it is a network file.");
        }
    }

    /**
     * Writes a network.
     *
     * @throws NetworkException if the format cannot be written, or cannot hold the network
     */
    public static String write(final ReactionNetwork network, final Format format) {
        return switch (format) {
            case SBML -> SbmlFile.write(network);
            case CRN -> CrnText.write(network);
            case DOT -> Dot.write(network);
            default -> throw new NetworkException("Files of kind " + format + " are read only; write SBML, CRN or DOT.");
        };
    }
}
