/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dissipa.network.Event;
import org.dissipa.network.NetworkException;
import org.dissipa.network.expression.Cursor;
import org.dissipa.network.expression.Expression;
import org.dissipa.network.expression.ExpressionReader;
import org.dissipa.network.expression.SyntaxException;

/** Reads an event at a cursor: {@code name: condition ; X = expression, ... ; options}. */
final class EventReader {
    private static final List<String> FLAGS = List.of("initially", "persistent", "early");
    private static final List<String> QUANTITIES = List.of("delay", "priority");

    private final Cursor m_cursor;
    private final Map<String, Integer> m_positions = new LinkedHashMap<>();
    private final Map<String, Expression> m_options = new HashMap<>();

    EventReader(final Cursor cursor) {
        m_cursor = cursor;
    }

    /** Where each symbol that the event reads stood first. */
    Map<String, Integer> positions() {
        return m_positions;
    }

    Event read() {
        final int start = m_cursor.position();
        final String name = m_cursor.name("the event's name");
        m_cursor.require(":", "':' after the event's name");
        final Expression trigger = expression();
        m_cursor.require(";", "an operator, or ';' and what the event sets, such as 'X = 0'");
        final List<Event.Assignment> assignments = new ArrayList<>();
        do {
            final String target = m_cursor.name("a species or parameter to set");
            m_cursor.require("=", "'='");
            assignments.add(new Event.Assignment(target, expression()));
        } while (m_cursor.take(","));
        if (m_cursor.take(";")) {
            do {
                option();
            } while (m_cursor.take(","));
        }
        try {
            return new Event(name, trigger, flag("initially"), flag("persistent"), m_options.get("delay"), m_options.get("priority"),
                flag("early"), assignments);
        } catch (final NetworkException e) {
            throw new SyntaxException(start, e.getMessage());
        }
    }

    private void option() {
        final int start = m_cursor.position();
        final String option = m_cursor.name("an option (delay, priority, initially, persistent or early)");
        if (!FLAGS.contains(option) && !QUANTITIES.contains(option)) {
            throw new SyntaxException(start, "There is no option " + option
                + " of an event; the options are delay, priority, initially, persistent and early.");
        }
        m_cursor.require("=", "'='");
        final int position = m_cursor.position();
        final Expression value = expression();
        if (FLAGS.contains(option) && !value.equals(Expression.of(0)) && !value.equals(Expression.of(1))) {
            throw new SyntaxException(position, "The option " + option + " is 1 (yes) or 0 (no).");
        }
        if (m_options.put(option, value) != null) {
            throw new SyntaxException(start, "The option " + option + " is given a second time; keep one of them.");
        }
    }

    private boolean flag(final String option) {
        return !Expression.of(0).equals(m_options.get(option));
    }

    private Expression expression() {
        final ExpressionReader reader = new ExpressionReader(m_cursor);
        final Expression expression = reader.read();
        reader.positions().forEach(m_positions::putIfAbsent);
        return expression;
    }
}
