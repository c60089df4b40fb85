/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.table;

import java.util.List;
import org.dissipa.network.NetworkBuilder;
import org.dissipa.network.NetworkException;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.expression.Expression;

/** Reads rows into a network: parameters first, then species, then reactions. */
final class TableReader {
    private final Columns m_columns;
    private final NetworkBuilder m_builder;

    TableReader(final Columns columns, final String name, final double volume) {
        if (!(volume > 0) || Double.isInfinite(volume)) {
            throw new NetworkException("Volume is " + volume + "; it must be a finite positive number.");
        }
        m_columns = columns;
        m_builder = NetworkBuilder.of(name).volume(Expression.of(volume));
    }

    ReactionNetwork read(final List<ReactionRow> reactions, final List<SpeciesRow> species,
        final List<ParameterRow> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            parameter(i + 1, parameters.get(i));
        }
        for (int i = 0; i < species.size(); i++) {
            species(i + 1, species.get(i));
        }
        final ReactionRowReader reader = new ReactionRowReader(m_columns, m_builder, !species.isEmpty());
        for (int i = 0; i < reactions.size(); i++) {
            reader.declare(i + 1, reactions.get(i));
        }
        for (int i = 0; i < reactions.size(); i++) {
            reader.add(i + 1, reactions.get(i));
        }
        return m_builder.build();
    }

    private void parameter(final int row, final ParameterRow parameter) {
        requireName(row, m_columns.parameterName(), "parameter", parameter.name());
        if (parameter.value() == null || !Double.isFinite(parameter.value())) {
            throw new TableException(row, m_columns.value(), "Value of parameter " + parameter.name() + " (row " + row + ") is "
                + (parameter.value() == null ? "missing" : parameter.value().toString())
                + "; it must be a finite number. Correct column '" + m_columns.value() + "'.");
        }
        located(row, m_columns.parameterName(), "Row " + row + " of the parameters",
            () -> m_builder.parameter(parameter.name(), Expression.of(parameter.value())));
    }

    private void species(final int row, final SpeciesRow species) {
        requireName(row, m_columns.speciesName(), "species", species.name());
        located(row, m_columns.speciesName(), "Row " + row + " of the species", () -> m_builder.species(species.name()));
        final double initial = species.initial() == null ? 0 : species.initial();
        if (!(initial >= 0) || Double.isInfinite(initial)) {
            throw new TableException(row, m_columns.initial(), "Initial amount of species " + species.name() + " (row " + row + ") is "
                + initial + "; it must be a finite number that is not negative. Correct column '" + m_columns.initial() + "'.");
        }
        m_builder.initial(species.name(), Expression.of(initial));
        if (Boolean.TRUE.equals(species.chemostat())) {
            m_builder.chemostat(species.name());
        }
    }

    private static void requireName(final int row, final String column, final String kind, final String name) {
        if (name == null || name.isBlank()) {
            throw new TableException(row, column, "Row " + row + " has no " + kind + " name. Fill in column '" + column
                + "', or remove the row.");
        }
    }

    /** Runs an action; what it complains about is reported with row and column. */
    static void located(final int row, final String column, final String subject, final Runnable action) {
        try {
            action.run();
        } catch (final NetworkException e) {
            throw new TableException(row, column, subject + ": " + e.getMessage()
                + (column == null ? "" : " Correct column '" + column + "'."));
        }
    }
}
