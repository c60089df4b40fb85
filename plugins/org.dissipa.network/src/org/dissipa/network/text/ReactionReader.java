/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dissipa.network.NetworkBuilder;
import org.dissipa.network.expression.Cursor;
import org.dissipa.network.expression.Expression;
import org.dissipa.network.expression.ExpressionReader;
import org.dissipa.network.expression.SyntaxException;

/** Reads reactions, complexes and laws at a cursor. */
public final class ReactionReader {
    private static final List<String> REVERSIBLE = List.of("<->", "<=>", "⇌", "↔");
    private static final List<String> IRREVERSIBLE = List.of("->", "=>", "→");
    private static final List<String> BACKWARD = List.of("<-", "<=", "←");

    private final Cursor m_cursor;

    /** A reader at a cursor. */
    public ReactionReader(final Cursor cursor) {
        m_cursor = cursor;
    }

    /**
     * An equation as it was written.
     *
     * @param reactants  coefficients by species name, in order
     * @param products   coefficients by species name, in order
     * @param reversible whether the arrow has two heads
     */
    public record Equation(Map<String, Integer> reactants, Map<String, Integer> products, boolean reversible) {
    }

    /** Reads an equation such as {@code A + 2 B <-> C}. */
    public Equation equation() {
        final Map<String, Integer> reactants = complex();
        final boolean reversible = arrow();
        return new Equation(reactants, complex(), reversible);
    }

    private boolean arrow() {
        if (REVERSIBLE.stream().anyMatch(m_cursor::take)) {
            return true;
        }
        if (BACKWARD.stream().anyMatch(m_cursor::sees)) {
            throw new SyntaxException(m_cursor.position(), "Found " + m_cursor.found()
                + ", an arrow that points to the left; swap the sides and write ->, or write <-> for a reversible reaction.");
        }
        if (IRREVERSIBLE.stream().anyMatch(m_cursor::take)) {
            return false;
        }
        throw m_cursor.expected("'+' or an arrow (-> or <->)");
    }

    /** Reads a complex such as {@code A + 2 B}, or {@code 0} or {@code ∅} for the empty one. */
    public Map<String, Integer> complex() {
        final Map<String, Integer> complex = new LinkedHashMap<>();
        if (m_cursor.take("∅") || takeZero()) {
            if (m_cursor.sees("+")) {
                throw new SyntaxException(m_cursor.position(), "Found '+' after the empty complex; leave out the 0 or ∅.");
            }
            return complex;
        }
        do {
            final int start = m_cursor.position();
            final int coefficient = coefficient();
            final String name = m_cursor.name(start == m_cursor.position()
                ? "a species, or 0 for the empty complex," : "a species name after its coefficient");
            try {
                complex.merge(name, coefficient, Math::addExact);
            } catch (final ArithmeticException e) {
                throw new SyntaxException(start, "The coefficients of " + name + " add up to more than " + Integer.MAX_VALUE + ".");
            }
        } while (m_cursor.take("+"));
        return complex;
    }

    private boolean takeZero() {
        final int start = m_cursor.position();
        final boolean zero = m_cursor.digits().matches("0+") && !m_cursor.seesName() && !m_cursor.sees(".");
        if (!zero) {
            m_cursor.moveTo(start);
        }
        return zero;
    }

    private int coefficient() {
        final int start = m_cursor.position();
        final String digits = m_cursor.digits();
        if (m_cursor.sees(".") || m_cursor.sees("/")) {
            m_cursor.moveTo(start);
            throw new SyntaxException(start, "Found the stoichiometric coefficient "
                + (m_cursor.seesNumber() ? m_cursor.found() : "'" + digits + "'")
                + "; coefficients are whole numbers. Multiply both sides of the reaction to make them whole.");
        }
        if (digits.isEmpty()) {
            return 1;
        }
        if (m_cursor.sees("*")) {
            throw new SyntaxException(m_cursor.position(), "Found '*' after a coefficient; leave it out, such as 2 B.");
        }
        final int value;
        try {
            value = Integer.parseInt(digits);
        } catch (final NumberFormatException e) {
            throw new SyntaxException(start, "The stoichiometric coefficient " + digits + " is too large; the limit is "
                + Integer.MAX_VALUE + ".");
        }
        if (value == 0) {
            throw new SyntaxException(start, "Found the stoichiometric coefficient 0; leave the species out.");
        }
        return value;
    }

    /** Reads a whole reaction statement after its name. */
    ReactionStatement statement(final String name) {
        final Equation equation = equation();
        final int wanted = equation.reversible() ? 2 : 1;
        final List<ReactionStatement.LawText> laws = new ArrayList<>();
        if (m_cursor.atEnd()) {
            throw new SyntaxException(m_cursor.position(), "The reaction ends without its rate "
                + (wanted == 1 ? "constant; write it after a semicolon, such as 'A -> B ; 0.5'."
                    : "constants; write the forward and the reverse one after a semicolon, such as 'A <-> B ; 0.5, 0.1'."));
        }
        m_cursor.require(";", "'+', or ';' and the rate constant" + (wanted == 1 ? "" : "s"));
        do {
            if (laws.size() == wanted) {
                throw tooMany(wanted);
            }
            laws.add(lawText());
        } while (m_cursor.take(","));
        if (laws.size() < wanted && m_cursor.atEnd()) {
            throw new SyntaxException(m_cursor.position(), "The reverse rate constant is missing; a reversible reaction (<->) takes two, "
                + "'forward, reverse'. Add it, or write -> for an irreversible reaction.");
        }
        m_cursor.requireEnd(laws.size() < wanted ? "',' and the reverse rate constant" : "the end of the line");
        return new ReactionStatement(name, equation.reactants(), equation.products(), equation.reversible(), laws);
    }

    private SyntaxException tooMany(final int wanted) {
        return new SyntaxException(m_cursor.position(), wanted == 1
            ? "Found a second rate constant; an irreversible reaction (->) takes one. Remove it, or write <-> for a reversible reaction."
            : "Found a third rate constant; a reversible reaction (<->) takes two, 'forward, reverse'. Remove it.");
    }

    /** Reads a law: an expression for the constant of mass action, or one in brackets for the propensity. */
    public NetworkBuilder.Law law() {
        return lawText().law();
    }

    private ReactionStatement.LawText lawText() {
        final int start = m_cursor.position();
        final boolean general = m_cursor.take("[");
        if (!general && m_cursor.atEnd()) {
            throw new SyntaxException(start, "The rate constant is missing; write a number, a parameter, or a law in brackets.");
        }
        final ExpressionReader reader = new ExpressionReader(m_cursor);
        final Expression expression = reader.read();
        if (general) {
            m_cursor.require("]", "an operator or ']'");
        }
        return new ReactionStatement.LawText(expression, !general, start, reader.positions());
    }
}
