/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.bionetgen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dissipa.network.ConvertedNetwork;
import org.dissipa.network.Monitor;
import org.dissipa.network.NetworkBuilder;
import org.dissipa.network.NetworkException;
import org.dissipa.network.expression.Expression;
import org.dissipa.network.expression.Operation;

/** Reads the blocks of a .net file into a network. */
final class NetReader {
    private final NetBlocks m_blocks;
    private final Monitor m_monitor;
    private final NetworkBuilder m_builder;
    private final NetExpressions m_expressions = new NetExpressions();
    private final Map<String, String> m_species = new HashMap<>();
    private final List<ConvertedNetwork.Note> m_notes = new ArrayList<>();

    NetReader(final String name, final NetBlocks blocks, final Monitor monitor) {
        m_blocks = blocks;
        m_monitor = monitor;
        m_builder = NetworkBuilder.of(name);
    }

    ConvertedNetwork read() {
        m_notes.add(new ConvertedNetwork.Note("model", "BioNetGen's elementary rates carry their statistical factors and count identical "
            + "molecules as x (x - 1), as is done here; constants are taken over unchanged, with volume 1."));
        each("parameters", this::parameter);
        each("species", this::species);
        each("groups", this::group);
        each("functions", this::function);
        final NetReactions reactions = new NetReactions(m_builder, m_expressions, m_species, m_notes, m_monitor);
        reactions.read(m_blocks.lines("reactions"));
        return new ConvertedNetwork(m_builder.build(), m_notes, reactions.written());
    }

    private void each(final String block, final Consumer<NetLine> action) {
        for (final NetLine line : m_blocks.lines(block)) {
            m_monitor.check();
            located(line, () -> action.accept(line));
        }
    }

    static void located(final NetLine line, final Runnable action) {
        try {
            action.run();
        } catch (final NetFileException e) {
            throw e;
        } catch (final NetworkException e) {
            throw line.error(e.getMessage());
        }
    }

    private void parameter(final NetLine line) {
        line.require(3, "index name value");
        m_builder.parameter(spelled(line), m_expressions.read(line, line.rest(2)));
    }

    private String spelled(final NetLine line) {
        final String name = line.tokens()[1];
        final String spelled = NetExpressions.spelled(name);
        if (!spelled.equals(name)) {
            m_notes.add(new ConvertedNetwork.Note(name, "is called " + spelled + " here, because " + name
                + " has a meaning of its own in rate laws."));
        }
        return spelled;
    }

    private void species(final NetLine line) {
        line.require(3, "index species amount");
        final boolean fixed = line.tokens()[1].startsWith("$");
        final String name = fixed ? line.tokens()[1].substring(1) : line.tokens()[1];
        if (m_species.put(line.tokens()[0], name) != null) {
            throw line.error("Species number " + line.tokens()[0] + " occurs twice; numbers must be unique.");
        }
        m_builder.species(name).initial(name, m_expressions.read(line, line.rest(2)));
        if (fixed) {
            m_builder.chemostat(name);
        }
    }

    private void group(final NetLine line) {
        line.require(2, "index name number,number,weight*number,...");
        final Map<String, Double> weights = new LinkedHashMap<>();
        for (final String member : line.tokens().length == 2 ? new String[0] : line.rest(2).split("\\s*,\\s*")) {
            final int star = member.indexOf('*');
            weights.merge(member(line, member.substring(star + 1)), star < 0 ? 1 : weight(line, member.substring(0, star)), Double::sum);
        }
        final List<Expression> terms = new ArrayList<>();
        weights.forEach((name, weight) -> terms.add(weight == 1 ? Expression.symbol(name)
            : Expression.call(Operation.MULTIPLY, Expression.of(weight), Expression.symbol(name))));
        observable(line, terms.isEmpty() ? Expression.of(0) : terms.size() == 1 ? terms.get(0)
            : new Expression.Call(Operation.ADD, terms));
    }

    private String member(final NetLine line, final String number) {
        final String name = m_species.get(number);
        if (name == null) {
            throw line.error("There is no species number " + number + "; the numbers are 1 to " + m_species.size() + ".");
        }
        return name;
    }

    private static double weight(final NetLine line, final String text) {
        try {
            return Double.parseDouble(text);
        } catch (final NumberFormatException e) {
            throw line.error("The weight '" + text + "' is not a number.");
        }
    }

    private void function(final NetLine line) {
        line.require(3, "index name() expression");
        final String head = line.tokens()[1];
        if (!head.endsWith("()")) {
            throw line.error("The function " + head + " has arguments; local functions are not supported. Expand it in BioNetGen, or "
                + "write its rate as a function without arguments.");
        }
        final String definition = line.tokens()[2].equals("=") ? line.rest(3) : line.rest(2);
        final NetLine named = new NetLine(line.number(), new String[]{line.tokens()[0], head.substring(0, head.length() - 2)}, "");
        observable(named, m_expressions.read(line, definition));
    }

    private void observable(final NetLine line, final Expression definition) {
        final String name = spelled(line);
        if (definition.equals(Expression.symbol(name))) {
            return; // a group of one species of the same name
        }
        final boolean taken = m_builder.hasSpecies(name) || m_builder.hasParameter(name);
        if (taken) {
            m_notes.add(new ConvertedNetwork.Note(name, "is the name of a group and of a "
                + (m_builder.hasSpecies(name) ? "species" : "parameter") + "; the group is called " + name + "_group here."));
        }
        m_builder.observable(taken ? name + "_group" : name, definition);
    }
}
