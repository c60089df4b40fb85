/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dissipa.network.NetworkBuilder;
import org.dissipa.network.expression.Cursor;
import org.dissipa.network.expression.Expression;
import org.dissipa.network.expression.Names;
import org.dissipa.network.expression.SyntaxException;
import org.dissipa.network.text.ReactionReader;

/** Reads the rows of the reactions: first all their species, then the reactions themselves. */
final class ReactionRowReader {
    private final Columns m_columns;
    private final NetworkBuilder m_builder;
    private final boolean m_speciesTable;

    ReactionRowReader(final Columns columns, final NetworkBuilder builder, final boolean speciesTable) {
        m_columns = columns;
        m_builder = builder;
        m_speciesTable = speciesTable;
    }

    void declare(final int row, final ReactionRow reaction) {
        final ReactionReader.Equation equation = equation(row, reaction);
        final boolean apart = m_columns.equation() == null;
        equation.reactants().keySet().forEach(s -> declare(row, reaction, s, apart ? m_columns.reactants() : m_columns.equation()));
        equation.products().keySet().forEach(s -> declare(row, reaction, s, apart ? m_columns.products() : m_columns.equation()));
    }

    private void declare(final int row, final ReactionRow reaction, final String name, final String column) {
        if (m_builder.hasSpecies(name)) {
            return;
        }
        if (m_speciesTable) {
            throw new TableException(row, column, title(row, reaction) + " names species " + name
                + ", which is not in the table of species. Add a row for it, or correct column '" + column + "'."
                + Names.suggestion(name, m_builder.speciesNames()));
        }
        TableReader.located(row, column, title(row, reaction), () -> m_builder.species(name));
    }

    void add(final int row, final ReactionRow reaction) {
        final ReactionReader.Equation equation = equation(row, reaction);
        requireReverse(row, reaction, equation.reversible());
        final NetworkBuilder.Law forward = law(row, m_columns.forward(), reaction.forward(), "Rate constant of "
            + subject(row, reaction));
        final NetworkBuilder.Law reverse = equation.reversible() ? law(row, m_columns.reverse(), reaction.reverse(),
            "Reverse rate constant of " + subject(row, reaction)) : null;
        final String name = reaction.name() == null || reaction.name().isBlank() ? null : reaction.name();
        TableReader.located(row, m_columns.reactionName(), title(row, reaction), () ->
            m_builder.reaction(name, equation.reactants(), equation.products(), forward, reverse));
    }

    /** Such as {@code reaction 3 (A + B -> C)}. */
    private String subject(final int row, final ReactionRow reaction) {
        return "reaction " + row + " (" + (m_columns.equation() != null ? reaction.equation() : side(reaction.reactants())
            + (reaction.reverse() == null ? " -> " : " <-> ") + side(reaction.products())) + ")";
    }

    private String title(final int row, final ReactionRow reaction) {
        return "R" + subject(row, reaction).substring(1);
    }

    private static String side(final String text) {
        return blank(text) ? "0" : text.strip();
    }

    private static boolean blank(final String text) {
        return text == null || text.isBlank();
    }

    private ReactionReader.Equation equation(final int row, final ReactionRow reaction) {
        if (m_columns.equation() != null) {
            if (blank(reaction.equation())) {
                throw new TableException(row, m_columns.equation(), "Row " + row + " has no reaction equation. Fill in column '"
                    + m_columns.equation() + "', such as 'A + 2 B -> C', or remove the row.");
            }
            return parsed(row, m_columns.equation(), reaction.equation(), ReactionReader::equation,
                "'+' or the end of the equation");
        }
        if (blank(reaction.reactants()) && blank(reaction.products())) {
            throw new TableException(row, m_columns.reactants(), "Row " + row + " has neither reactants nor products. Fill in column '"
                + m_columns.reactants() + "' or '" + m_columns.products() + "', or remove the row.");
        }
        return new ReactionReader.Equation(
            parsed(row, m_columns.reactants(), side(reaction.reactants()), ReactionReader::complex, "'+' or the end of the reactants"),
            parsed(row, m_columns.products(), side(reaction.products()), ReactionReader::complex, "'+' or the end of the products"),
            reaction.reverse() != null);
    }

    private static <T> T parsed(final int row, final String column, final String text, final Function<ReactionReader, T> reader,
        final String end) {
        final Cursor cursor = new Cursor(text);
        try {
            final T result = reader.apply(new ReactionReader(cursor));
            cursor.requireEnd(end);
            return result;
        } catch (final SyntaxException e) {
            throw new TableException(row, column, "Row " + row + ", column '" + column + "', character " + (e.position() + 1)
                + " of '" + text + "': " + e.getMessage());
        }
    }

    private void requireReverse(final int row, final ReactionRow reaction, final boolean reversible) {
        final String column = m_columns.reverse();
        if (reversible && reaction.reverse() == null) {
            throw new TableException(row, column, title(row, reaction) + " is reversible, but its reverse rate constant is missing. "
                + (column == null ? "Select a column of reverse rate constants" : "Fill in column '" + column + "'")
                + ", or write -> for an irreversible reaction.");
        }
        if (!reversible && reaction.reverse() != null) {
            throw new TableException(row, column, title(row, reaction) + " is irreversible, but has the reverse rate constant "
                + reaction.reverse() + ". Write <-> for a reversible reaction, or leave column '" + column + "' missing in this row.");
        }
    }

    private NetworkBuilder.Law law(final int row, final String column, final String text, final String subject) {
        if (blank(text)) {
            throw new TableException(row, column, subject + " is missing. Fill in column '" + column + "'.");
        }
        requireFinite(row, column, text, subject);
        final NetworkBuilder.Law law = parsed(row, column, text, ReactionReader::law, "an operator or the end of the rate constant");
        requireKnown(row, column, law, subject);
        if (law.massAction()) {
            final double value = law.expression().value(m_builder::parameterValue);
            if (!(value >= 0) || Double.isInfinite(value)) {
                throw new TableException(row, column, subject + " is " + (law.expression() instanceof Expression.Literal ? ""
                    : text.strip() + " = ") + value + "; it must be positive, or zero to switch the reaction off. Correct column '"
                    + column + "'.");
            }
        }
        return law;
    }

    /** Numbers that are no numbers come out of tables, but not out of the text grammar. */
    private static void requireFinite(final int row, final String column, final String text, final String subject) {
        if (List.of("NaN", "Infinity", "-Infinity").contains(text.strip())) {
            throw new TableException(row, column, subject + " is " + text.strip() + "; it must be a finite positive number. Correct column '"
                + column + "'.");
        }
    }

    private void requireKnown(final int row, final String column, final NetworkBuilder.Law law, final String subject) {
        for (final String name : law.expression().symbols()) {
            final boolean readable = m_builder.hasParameter(name)
                || !law.massAction() && (m_builder.hasSpecies(name) || name.equals("volume"));
            if (!readable) {
                final List<String> known = new ArrayList<>(m_builder.parameterNames());
                known.addAll(law.massAction() ? List.of() : m_builder.speciesNames());
                throw new TableException(row, column, subject + " reads " + name + ", which is " + (m_builder.hasSpecies(name)
                    ? "a species; a law that reads species stands in brackets, such as [k*" + name + "]."
                    : "not among the parameters. Add a parameter row for it, or correct column '" + column + "'."
                        + Names.suggestion(name, known)));
            }
        }
    }
}
