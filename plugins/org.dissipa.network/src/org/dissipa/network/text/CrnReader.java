/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dissipa.network.Event;
import org.dissipa.network.Monitor;
import org.dissipa.network.NetworkBuilder;
import org.dissipa.network.NetworkException;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.expression.Cursor;
import org.dissipa.network.expression.Expression;
import org.dissipa.network.expression.ExpressionReader;
import org.dissipa.network.expression.Names;
import org.dissipa.network.expression.SyntaxException;

/** Reads the CRN text form: first every line into steps, then the steps in the order in which a network is built. */
final class CrnReader {
    /** The order in which a network is built, whatever the order of the lines. */
    private enum Phase {
        PARAMETER, VOLUME, SPECIES, REACTANTS, CHEMOSTAT, INITIAL, OBSERVABLE, REACTION, EVENT
    }

    private interface Action {
        void run(NetworkBuilder builder);
    }

    private record Step(int line, int position, Action action) {
    }

    private final String[] m_lines;
    private final Map<Phase, List<Step>> m_steps = new HashMap<>();
    private final Map<String, Integer> m_first = new HashMap<>();
    private String m_name = "";
    private boolean m_declared;
    private int m_line;
    private Cursor m_cursor;

    CrnReader(final String text) {
        m_lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toArray(String[]::new);
        for (final Phase phase : Phase.values()) {
            m_steps.put(phase, new ArrayList<>());
        }
    }

    ReactionNetwork read(final Monitor monitor) {
        for (m_line = 0; m_line < m_lines.length; m_line++) {
            monitor.check();
            m_cursor = new Cursor(withoutComment(m_lines[m_line]));
            try {
                if (!m_cursor.atEnd()) {
                    statement();
                }
            } catch (final SyntaxException e) {
                throw located(m_line, e.position(), e.getMessage());
            }
        }
        final NetworkBuilder builder = NetworkBuilder.of(m_name);
        for (final Phase phase : Phase.values()) {
            m_steps.get(phase).forEach(step -> {
                monitor.check();
                run(step, builder);
            });
        }
        return builder.build();
    }

    private void run(final Step step, final NetworkBuilder builder) {
        try {
            step.action().run(builder);
        } catch (final SyntaxException e) {
            throw located(step.line(), e.position(), e.getMessage());
        } catch (final NetworkException e) {
            throw located(step.line(), step.position(), e.getMessage());
        }
    }

    private CrnTextException located(final int line, final int position, final String message) {
        return new CrnTextException(line + 1, m_lines[line], position, message);
    }

    /** The line up to a comment sign that is not inside a quoted name. */
    private static String withoutComment(final String line) {
        if (line.indexOf('#') < 0 && !line.contains("//")) {
            return line;
        }
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            final char c = line.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '#' || line.startsWith("//", i))) {
                return line.substring(0, i);
            }
        }
        return line;
    }

    private void add(final Phase phase, final int position, final Action action) {
        m_steps.get(phase).add(new Step(m_line, position, action));
    }

    /** @throws SyntaxException if this was said before; {@code what} and {@code remedy} make the message */
    private void requireFirst(final String key, final int position, final String what) {
        final Integer before = m_first.putIfAbsent(key, m_line + 1);
        if (before != null) {
            throw new SyntaxException(position, what + " a second time; it was given first in line " + before + ". Keep one of them.");
        }
    }

    private void statement() {
        final int start = m_cursor.position();
        if (m_cursor.takeWord("network")) {
            networkName(start);
        } else if (m_cursor.takeWord("volume")) {
            requireFirst("volume", start, "The volume is given");
            m_cursor.require("=", "'='");
            quantity(Phase.VOLUME, NetworkBuilder::volume);
        } else if (m_cursor.takeWord("species")) {
            m_declared = true;
            names((position, name) -> add(Phase.SPECIES, position, b -> b.species(name)));
        } else if (m_cursor.takeWord("chemostat")) {
            names((position, name) -> {
                requireFirst("chemostat " + name, position, "The chemostat " + name + " is declared");
                add(Phase.CHEMOSTAT, position, b -> b.chemostat(name));
            });
        } else if (m_cursor.takeWord("observable")) {
            observable();
        } else if (m_cursor.takeWord("event")) {
            event();
        } else if (m_cursor.takeWord("init")) {
            do {
                initial(m_cursor.position(), m_cursor.name("a species name"));
            } while (m_cursor.take(","));
        } else {
            definitionOrReaction(start);
        }
        m_cursor.requireEnd("the end of the line");
    }

    private void networkName(final int start) {
        requireFirst("network", start, "The network's name is given");
        if (m_cursor.peek() == '"') {
            m_name = m_cursor.name("the network's name");
        } else {
            final String line = withoutComment(m_lines[m_line]);
            m_name = line.substring(m_cursor.position()).strip();
            m_cursor.moveTo(line.length());
        }
    }

    private interface NameAction {
        void run(int position, String name);
    }

    private void names(final NameAction action) {
        do {
            action.run(m_cursor.position(), m_cursor.name("a species name"));
        } while (m_cursor.take(","));
    }

    private void definitionOrReaction(final int start) {
        final String name = m_cursor.seesName() ? m_cursor.name("a name") : null;
        if (name == null) {
            reaction(start, null);
        } else if (!m_cursor.sees("=>") && m_cursor.take("=")) {
            requireFirst("parameter " + name, start, "Parameter " + name + " is defined");
            requireNotBuiltIn(name, start);
            quantity(Phase.PARAMETER, (builder, value) -> builder.parameter(name, value));
        } else if (m_cursor.take(":")) {
            reaction(start, name);
        } else if (m_cursor.take("(")) {
            m_cursor.require("0", "0, as in " + name + "(0) = 100,");
            m_cursor.require(")", "')'");
            initial(start, name);
        } else {
            m_cursor.moveTo(start);
            reaction(start, null);
        }
    }

    private static void requireNotBuiltIn(final String name, final int position) {
        if (Names.BUILT_IN.contains(name)) {
            throw new SyntaxException(position, name + " has a meaning of its own in rate laws; choose another name.");
        }
    }

    private void initial(final int start, final String name) {
        requireFirst("initial " + name, start, "The initial amount of " + name + " is given");
        m_cursor.require("=", "'='");
        add(Phase.INITIAL, start, b -> requireSpecies(b, name, start));
        quantity(Phase.INITIAL, (builder, value) -> builder.initial(name, value));
    }

    private static void requireSpecies(final NetworkBuilder builder, final String name, final int position) {
        if (!builder.hasSpecies(name)) {
            throw new SyntaxException(position, name + " has an initial amount, but no reaction or species declaration names it; "
                + "correct the name, or declare it with 'species " + Names.quote(name) + "'."
                + Names.suggestion(name, builder.speciesNames()));
        }
    }

    private interface Setter {
        void set(NetworkBuilder builder, Expression value);
    }

    private void quantity(final Phase phase, final Setter setter) {
        final int start = m_cursor.position();
        final ExpressionReader reader = new ExpressionReader(m_cursor);
        final Expression value = reader.read();
        add(phase, start, builder -> {
            requireParameters(builder, reader.positions(), phase);
            setter.set(builder, value);
        });
    }

    private void requireParameters(final NetworkBuilder builder, final Map<String, Integer> positions, final Phase phase) {
        positions.forEach((name, position) -> {
            if (builder.hasParameter(name)) {
                return;
            }
            final String suggestion = Names.suggestion(name, builder.parameterNames());
            if (phase == Phase.PARAMETER && m_first.containsKey("parameter " + name)) {
                throw new SyntaxException(position, "Parameter " + name + " is defined in line " + m_first.get("parameter " + name)
                    + ", which does not stand above this line; move its definition up.");
            }
            throw new SyntaxException(position, builder.hasSpecies(name) ? name + " is a species, but only parameters may stand here"
                + (phase == Phase.REACTION ? "; a law that reads species stands in brackets, such as [k*" + name + "]." : ".")
                : "Parameter " + name + " is not defined; define it, such as '" + Names.quote(name) + " = 1'." + suggestion);
        });
    }

    private void reaction(final int start, final String name) {
        if (name != null) {
            requireFirst("reaction " + name, start, "The reaction name " + name + " is used");
        }
        final ReactionStatement statement = new ReactionReader(m_cursor).statement(name);
        add(Phase.REACTANTS, start, builder -> {
            statement.reactants().keySet().forEach(s -> declare(builder, s));
            statement.products().keySet().forEach(s -> declare(builder, s));
        });
        statement.laws().forEach(law -> add(Phase.REACTION, law.start(), builder -> {
            if (law.massAction()) {
                requireParameters(builder, law.positions(), Phase.REACTION);
                builder.constant(law.expression());
            } else {
                requireKnown(builder, law.positions());
            }
        }));
        final int position = statement.laws().get(0).start();
        add(Phase.REACTION, name == null ? position : start, builder -> builder.reaction(name, statement.reactants(),
            statement.products(), statement.laws().get(0).law(), statement.reversible() ? statement.laws().get(1).law() : null));
    }

    private void requireKnown(final NetworkBuilder builder, final Map<String, Integer> positions) {
        positions.forEach((name, position) -> {
            if (builder.scope().knows(name)) {
                return;
            }
            if (m_first.containsKey("observable " + name)) {
                throw new SyntaxException(position, "Observable " + name + " is defined in line " + m_first.get("observable " + name)
                    + ", which does not stand above this line; move its definition up.");
            }
            final List<String> known = new ArrayList<>(builder.parameterNames());
            known.addAll(builder.speciesNames());
            throw new SyntaxException(position, name + " is neither a parameter nor a species nor an observable; define the parameter or "
                + "declare the species." + Names.suggestion(name, known));
        });
    }

    private void observable() {
        final int start = m_cursor.position();
        final String name = m_cursor.name("the observable's name");
        requireFirst("observable " + name, start, "Observable " + name + " is defined");
        requireNotBuiltIn(name, start);
        m_cursor.require("=", "'='");
        final ExpressionReader reader = new ExpressionReader(m_cursor);
        final Expression definition = reader.read();
        add(Phase.OBSERVABLE, start, builder -> {
            requireKnown(builder, reader.positions());
            builder.observable(name, definition);
        });
    }

    private void event() {
        final int start = m_cursor.position();
        final EventReader reader = new EventReader(m_cursor);
        final Event event = reader.read();
        requireFirst("event " + event.name(), start, "Event " + event.name() + " is defined");
        add(Phase.EVENT, start, builder -> {
            requireKnown(builder, reader.positions());
            builder.event(event);
        });
    }

    private void declare(final NetworkBuilder builder, final String name) {
        if (builder.hasSpecies(name)) {
            return;
        }
        if (m_declared) {
            throw new NetworkException("Species " + name + " is not among the declared species; correct the name or add it to the line "
                + "'species ...', which must name every species if there is one." + Names.suggestion(name, builder.speciesNames()));
        }
        builder.species(name);
    }
}
