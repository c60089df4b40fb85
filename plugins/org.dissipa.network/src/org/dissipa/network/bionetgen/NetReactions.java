/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.bionetgen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dissipa.network.ConvertedNetwork;
import org.dissipa.network.Monitor;
import org.dissipa.network.NetworkBuilder;

/** Reads the reactions of a .net file and joins those that come from one reversible rule. */
final class NetReactions {
    private static final String REVERSE = "_reverse_";

    private record Entry(NetLine line, String number, Map<String, Integer> reactants, Map<String, Integer> products, String rule,
        NetworkBuilder.Law law) {

        /** What the partner of a reversible pair has in common: the rule, and the sides as the forward reaction has them. */
        List<Object> pair() {
            final boolean reverse = rule.startsWith(REVERSE);
            return List.of(reverse ? rule.substring(REVERSE.length()) : rule, reverse ? products : reactants, reverse ? reactants : products);
        }
    }

    private final NetworkBuilder m_builder;
    private final NetRates m_rates;
    private final Map<String, String> m_species;
    private final List<ConvertedNetwork.Note> m_notes;
    private final Map<String, String> m_written = new HashMap<>();
    private final Monitor m_monitor;

    NetReactions(final NetworkBuilder builder, final NetExpressions expressions, final Map<String, String> species,
        final List<ConvertedNetwork.Note> notes, final Monitor monitor) {
        m_builder = builder;
        m_monitor = monitor;
        m_rates = new NetRates(builder, expressions, notes);
        m_species = species;
        m_notes = notes;
    }

    /** The rates as the file writes them, by reaction; a reverse that was joined to its forward stands behind it. */
    Map<String, String> written() {
        return m_written;
    }

    void read(final List<NetLine> lines) {
        final List<Entry> entries = new ArrayList<>(lines.size());
        for (final NetLine line : lines) {
            m_monitor.check();
            NetReader.located(line, () -> entries.add(entry(line)));
        }
        final Map<List<Object>, Entry> reverse = unique(entries, true);
        final Map<List<Object>, Entry> forward = unique(entries, false);
        int joined = 0;
        for (final Entry entry : entries) {
            m_monitor.check();
            final List<Object> pair = entry.pair();
            final boolean paired = forward.get(pair) != null && reverse.get(pair) != null;
            if (paired && entry.rule().startsWith(REVERSE)) {
                joined++;
            } else {
                m_written.put(entry.number(), entry.line().rest(3) + (paired ? ", " + reverse.get(pair).line().rest(3) : ""));
                NetReader.located(entry.line(), () -> m_builder.reaction(entry.number(), entry.reactants(), entry.products(), entry.law(),
                    paired ? reverse.get(pair).law() : null));
            }
        }
        if (joined > 0) {
            m_notes.add(new ConvertedNetwork.Note("model", joined + (joined == 1 ? " reaction is the reverse of a reaction of the same "
                + "reversible rule; the two are" : " reactions are each the reverse of a reaction of the same reversible rule; each pair is")
                + " one reversible reaction here."));
        }
    }

    /** Reactions of one direction by rule and sides, where these name a single one. */
    private static Map<List<Object>, Entry> unique(final List<Entry> entries, final boolean reverse) {
        final Map<List<Object>, Entry> unique = new HashMap<>();
        for (final Entry entry : entries) {
            if (!entry.rule().isEmpty() && entry.rule().startsWith(REVERSE) == reverse) {
                final List<Object> pair = entry.pair();
                unique.put(pair, unique.containsKey(pair) ? null : entry);
            }
        }
        return unique;
    }

    private Entry entry(final NetLine line) {
        line.require(4, "index reactants products rate");
        final String[] tokens = line.tokens();
        final Map<String, Integer> reactants = new LinkedHashMap<>();
        final List<String> order = side(line, tokens[1], reactants);
        final Map<String, Integer> products = new LinkedHashMap<>();
        side(line, tokens[2], products);
        final String name = "R" + tokens[0];
        return new Entry(line, name, reactants, products, line.rule(),
            m_rates.law(line, name, order, line.rest(3)));
    }

    /** Reads numbers such as {@code 1,7,7} into coefficients; {@code 0} is the empty complex. */
    private List<String> side(final NetLine line, final String text, final Map<String, Integer> coefficients) {
        final List<String> order = new ArrayList<>();
        if (!text.equals("0")) {
            for (final String number : text.split(",", -1)) {
                final String name = m_species.get(number);
                if (name == null) {
                    throw line.error("There is no species number '" + number + "' in '" + text + "'; the numbers are 1 to "
                        + m_species.size() + ", separated by commas without blanks.");
                }
                coefficients.merge(name, 1, Integer::sum);
                order.add(name);
            }
        }
        return order;
    }
}
