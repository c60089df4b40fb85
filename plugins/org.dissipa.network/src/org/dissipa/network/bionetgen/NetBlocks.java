/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.bionetgen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The blocks of a .net file, each from its {@code begin} to its {@code end}; what stands outside of blocks is comment or ignored settings. */
final class NetBlocks {
    private static final Set<String> KNOWN = Set.of("parameters", "species", "reactions", "groups", "functions", "molecule types",
        "observables", "compartments", "reaction rules", "seed species");

    private final Map<String, List<NetLine>> m_blocks = new HashMap<>();

    NetBlocks(final String text) {
        String block = null;
        int begin = 0;
        int number = 0;
        for (final String line : (Iterable<String>)text.lines()::iterator) {
            number++;
            final NetLine entry = NetLine.of(number, line);
            final String first = entry.tokens().length == 0 ? "" : entry.tokens()[0];
            if (first.equals("begin")) {
                block = begin(entry, block, begin);
                begin = number;
            } else if (first.equals("end")) {
                end(entry, block);
                block = null;
            } else if (block != null && !first.isEmpty()) {
                m_blocks.get(block).add(entry);
            }
        }
        if (block != null) {
            throw new NetFileException(number, "The file ends inside the block '" + block + "' that begins in line " + begin
                + "; it may be cut off. Generate it again.");
        }
        if (!m_blocks.containsKey("species") || !m_blocks.containsKey("reactions")) {
            throw new NetFileException(Math.max(1, number), "The file has no '" + (m_blocks.containsKey("species") ? "begin reactions"
                : "begin species") + "' block; a network file has one. Run generate_network in BioNetGen to make it.");
        }
    }

    private String begin(final NetLine entry, final String open, final int begin) {
        if (open != null) {
            throw entry.error("'" + entry.rest(0) + "' stands inside the block '" + open + "' that begins in line " + begin
                + "; end that block first.");
        }
        final String name = entry.rest(1);
        if (!KNOWN.contains(name)) {
            throw entry.error("There is no block '" + name + "' in network files; known are parameters, species, functions, reactions and "
                + "groups.");
        }
        if (m_blocks.put(name, new ArrayList<>()) != null) {
            throw entry.error("The block '" + name + "' stands in the file twice; keep one.");
        }
        return name;
    }

    private static void end(final NetLine entry, final String open) {
        if (!entry.rest(1).equals(open)) {
            throw entry.error("'" + entry.rest(0) + "' does not end " + (open == null ? "any block" : "the block '" + open + "'")
                + "; correct it.");
        }
    }

    /** The entries of a block; none where the file does not have it. */
    List<NetLine> lines(final String block) {
        return m_blocks.getOrDefault(block, List.of());
    }
}
